import type { Editor } from './shared/editor';
import { stepByKey } from './shared/history';
import { readRichText } from './shared/rich-text';
import { writeRichText } from './shared/write';

/** Any other editable element: what is left when a site renames everything, and rich boxes on a person's own sites. */
export const anyRichText: Editor = {
  id: 'rich-text',
  isRoot: element =>
    element.getAttribute('contenteditable') === 'true' || element.getAttribute('contenteditable') === 'plaintext-only',
  read: readRichText,
  replace: (root, span, expected, text) => writeRichText(root, readRichText, span, expected, text),
  step: stepByKey,
};
