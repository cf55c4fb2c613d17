import type { Editor } from './editor';
import { readRichText } from './rich-text';
import { writeRichText } from './write';

/** Draft.js, as on X. The library itself puts `data-contents` around the lines, whatever the site renames. */
export const draftJs: Editor = {
  id: 'draft-js',
  isRoot: element => element.querySelector('[data-contents="true"]') !== null,
  read: readRichText,
  replace: (root, span, expected, text) => writeRichText(root, readRichText, span, expected, text),
};
