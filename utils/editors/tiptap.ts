import { richTextEditor } from './shared/rich-text-editor';

/** TipTap, which is ProseMirror: LinkedIn's new composer and its comments. */
export const tiptap = richTextEditor({
  id: 'tiptap',
  isRoot: element => element.classList.contains('ProseMirror') || element.classList.contains('tiptap'),
});
