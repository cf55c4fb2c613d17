import type { Editor } from './editor';
import { readRichText } from './rich-text';
import { writeRichText } from './write';

/** TipTap, which is ProseMirror: LinkedIn's new composer and its comments. */
export const tiptap: Editor = {
  id: 'tiptap',
  isRoot: element => element.classList.contains('ProseMirror') || element.classList.contains('tiptap'),
  read: readRichText,
  replace: (root, span, expected, text) => writeRichText(root, readRichText, span, expected, text),
};
