import words from './en/pages.json';
import { makeT } from './make-t';

/** The words of our own pages: popup, options and Check a draft. */
export const t = makeT(words);
