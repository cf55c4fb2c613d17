import type { Editor } from './editor';
import { readRichText } from './rich-text';
import { writeRichText } from './write';

/** Any other editable element: what is left when a site renames everything, and rich boxes on a person's own sites. */
export const anyRichText: Editor = {
  id: 'rich-text',
  isRoot: element => element.getAttribute('contenteditable') === 'true' || element.getAttribute('contenteditable') === 'plaintext-only',
  read: readRichText,
  replace: (root, span, expected, text) => writeRichText(root, readRichText, span, expected, text),
};
