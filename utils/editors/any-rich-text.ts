import { richTextEditor } from './shared/rich-text-editor';

/** Any other editable element: what is left when a site renames everything, and rich boxes on a person's own sites. */
export const anyRichText = richTextEditor({
  id: 'rich-text',
  isRoot: element =>
    element.getAttribute('contenteditable') === 'true' || element.getAttribute('contenteditable') === 'plaintext-only',
});
