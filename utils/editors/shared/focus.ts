import type { Editor } from './editor';

/**
 * Gives an editor the focus with its caret where it was. Draft.js puts its own idea of the caret back when it is
 * focused and believes the next `selectionchange`, so the caret is set again once that has passed.
 */
export function focusAt(box: HTMLElement, editor: Editor, caret: number | null): void {
  box.focus({ preventScroll: true });
  if (caret === null) return;
  const { text } = editor.read(box);
  editor.read(box).setCaret(caret);
  setTimeout(() => {
    const now = editor.read(box);
    if (now.text === text && now.caret() !== caret) now.setCaret(caret);
  }, 0);
}

/**
 * To the end of the words, with a space before what is written next: it would stick to the full stop. Where a box
 * refuses the space, the caret stands at the end all the same.
 */
export async function goToEnd(box: HTMLElement, editor: Editor): Promise<void> {
  const { text } = editor.read(box);
  const end = { start: text.length, end: text.length };
  if (/\S$/.test(text)) await editor.replace(box, end, '', ' ');
  focusAt(box, editor, editor.read(box).text.length);
}
