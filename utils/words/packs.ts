import words from './en/packs.json';
import { makeT } from './make-t';

/** The words of shared guidance: its list, its editor, the back-test and the pages for IT. */
export const t = makeT(words);
