import { richTextEditor } from './shared/rich-text-editor';

/** Draft.js, as on X. The library itself puts `data-contents` around the lines, whatever the site renames. */
export const draftJs = richTextEditor({
  id: 'draft-js',
  isRoot: element => element.querySelector('[data-contents="true"]') !== null,
});
