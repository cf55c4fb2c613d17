import words from './en/practice.json';
import { makeT } from './make-t';

/** The words of the practice page. */
export const t = makeT(words);
