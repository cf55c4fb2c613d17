import words from './en/hearing.json';
import { makeT } from './make-t';

/** The words of "Hear it". */
export const t = makeT(words);
