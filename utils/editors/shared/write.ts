import type { Span } from '../../engine/types';
import type { EditorText } from './editor';
import { readRichText, selectionOf } from './rich-text';

/**
 * One verified write into a rich editor: select the words, let the editor notice, replace them through its own input
 * path, read again and compare. Anything unexpected is taken back once and reported as refused.
 *
 * Only inside one line: `insertText` across paragraphs breaks Draft.js for good and drops Lexical's line break.
 */
export async function writeRichText(
  root: HTMLElement,
  span: Span,
  expected: string,
  text: string,
): Promise<'done' | 'refused'> {
  const before = readRichText(root);
  if (before.text.slice(span.start, span.end) !== expected || /\n/.test(expected + text)) return 'refused';
  const wanted = before.text.slice(0, span.start) + text + before.text.slice(span.end);
  const caret = before.caret() ?? before.text.length;
  if (!(await select(root, span, expected))) return 'refused';

  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);

  if (!(await settled(() => readRichText(root).text === wanted))) {
    if (readRichText(root).text !== before.text) {
      document.execCommand('undo');
      await settled(() => readRichText(root).text === before.text);
    }
    return 'refused';
  }
  readRichText(root).setCaret(shifted(caret, span, text.length));
  return 'done';
}

/** ProseMirror may put its old selection back on focus, so the selection is set until it stays, at most three times. */
async function select(root: HTMLElement, span: Span, expected: string): Promise<boolean> {
  root.focus({ preventScroll: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    const was = ends(root);
    const noticed = nextSelectionChange();
    if (!place(root, readRichText(root), span)) return false;
    await noticed(ends(root).some((end, i) => end !== was[i]) ? 400 : 60);
    const isPlaced = expected === '' ? readRichText(root).caret() === span.start : holds(root, expected);
    if (isPlaced) return true;
  }
  return false;
}

/** Selects the words; where nothing is to be replaced, the caret goes where something is to be added. */
function place(root: HTMLElement, content: EditorText, span: Span): boolean {
  const selection = selectionOf(root);
  if (!selection) return false;
  if (span.start === span.end) {
    content.setCaret(span.start);
    return true;
  }
  const ranges = content.rangesFor(span);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return false;
  selection.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  return true;
}

function holds(root: HTMLElement, expected: string): boolean {
  const selection = selectionOf(root);
  const words = selection?.toString() ?? '';
  // Firefox gives no text for a selection inside a shadow root; then the boundary points have to do.
  return words === expected || (words === '' && root.getRootNode() !== document && selection?.isCollapsed === false);
}

/** Where the selection begins and ends, to be compared: no editor is told of a selection that stays. */
function ends(root: HTMLElement): unknown[] {
  const selection = selectionOf(root);
  return [selection?.anchorNode, selection?.anchorOffset, selection?.focusNode, selection?.focusOffset];
}

/**
 * Editors take the selection from `selectionchange`, which comes after the script that set it, on a busy machine long
 * after: to write before would write where the caret was. Gives the wait, of at most so many milliseconds.
 */
function nextSelectionChange(): (atMost: number) => Promise<void> {
  let done = () => {};
  const noticed = new Promise<void>(resolve => {
    done = () => {
      document.removeEventListener('selectionchange', done);
      setTimeout(resolve, 0);
    };
  });
  document.addEventListener('selectionchange', done);
  return atMost => {
    setTimeout(done, atMost);
    return noticed;
  };
}

/** Lexical commits after the turn: looks again each frame, for 400 ms and on a busy machine 20 times, before judging. */
export async function settled(isTrue: () => boolean): Promise<boolean> {
  const until = performance.now() + 400;
  for (let looks = 0; !isTrue(); looks++) {
    if (looks > 20 && performance.now() > until) return false;
    await new Promise(resolve => setTimeout(resolve, 16));
  }
  return true;
}

function shifted(caret: number, span: Span, inserted: number): number {
  if (caret <= span.start) return caret;
  if (caret <= span.end) return span.start + inserted;
  return caret + inserted - (span.end - span.start);
}
