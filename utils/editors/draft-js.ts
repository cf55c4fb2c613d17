import type { Editor } from './shared/editor';
import { stepByKey } from './shared/history';
import { readRichText } from './shared/rich-text';
import { writeRichText } from './shared/write';

/** Draft.js, as on X. The library itself puts `data-contents` around the lines, whatever the site renames. */
export const draftJs: Editor = {
  id: 'draft-js',
  isRoot: element => element.querySelector('[data-contents="true"]') !== null,
  read: readRichText,
  replace: (root, span, expected, text) => writeRichText(root, readRichText, span, expected, text),
  step: stepByKey,
};
