import type { Editor } from './shared/editor';
import { stepByKey } from './shared/history';
import { readRichText } from './shared/rich-text';
import { writeRichText } from './shared/write';

/** Lexical, as on Facebook. It marks its root and its text itself. */
export const lexical: Editor = {
  id: 'lexical',
  isRoot: element =>
    element.hasAttribute('data-lexical-editor') || element.querySelector('[data-lexical-text]') !== null,
  read: readRichText,
  replace: (root, span, expected, text) => writeRichText(root, readRichText, span, expected, text),
  step: stepByKey,
};
