import { richTextEditor } from './shared/rich-text-editor';

/** Lexical, as on Facebook. It marks its root and its text itself. */
export const lexical = richTextEditor({
  id: 'lexical',
  isRoot: element =>
    element.hasAttribute('data-lexical-editor') || element.querySelector('[data-lexical-text]') !== null,
});
