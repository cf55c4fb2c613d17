import type { Editor } from './shared/editor';
import { stepByKey } from './shared/history';
import { readRichText } from './shared/rich-text';
import { writeRichText } from './shared/write';

/** Quill, as in LinkedIn's older composers, there inside a shadow root. A hidden `.ql-clipboard` beside it is not ours. */
export const quill: Editor = {
  id: 'quill',
  isRoot: element => element.classList.contains('ql-editor') && !element.classList.contains('ql-clipboard'),
  read: readRichText,
  replace: (root, span, expected, text) => writeRichText(root, readRichText, span, expected, text),
  step: stepByKey,
};
