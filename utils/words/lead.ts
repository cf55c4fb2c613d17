import words from './en/lead.json';
import { makeT } from './make-t';

/** The words for whoever leads a workshop. */
export const t = makeT(words);
