import words from './en/panel.json';
import { makeT } from './make-t';

/** The words of the panel, the pill and the pause. */
export const t = makeT(words);
