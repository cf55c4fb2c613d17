import { richTextEditor } from './shared/rich-text-editor';

/** Quill, as in LinkedIn's older composers, there inside a shadow root. A hidden `.ql-clipboard` beside it is not ours. */
export const quill = richTextEditor({
  id: 'quill',
  isRoot: element => element.classList.contains('ql-editor') && !element.classList.contains('ql-clipboard'),
});
