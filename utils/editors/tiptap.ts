import type { Editor } from './shared/editor';
import { stepByKey } from './shared/history';
import { readRichText } from './shared/rich-text';
import { writeRichText } from './shared/write';

/** TipTap, which is ProseMirror: LinkedIn's new composer and its comments. */
export const tiptap: Editor = {
  id: 'tiptap',
  isRoot: element => element.classList.contains('ProseMirror') || element.classList.contains('tiptap'),
  read: readRichText,
  replace: (root, span, expected, text) => writeRichText(root, readRichText, span, expected, text),
  step: stepByKey,
};
