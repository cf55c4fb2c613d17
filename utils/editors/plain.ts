import type { Span } from '../engine/types';
import type { Editor, EditorText } from './shared/editor';
import { stepByCommand } from './shared/history';

/** A real `<textarea>`: X on the mobile web, forums, our own pages. */
export const plain: Editor = {
  id: 'plain',
  isRoot: element => element.tagName === 'TEXTAREA',
  read: readTextarea,
  replace: async (root, span, expected, text) => writeTextarea(root, span, expected, text),
  step: stepByCommand,
};

function readTextarea(root: HTMLElement): EditorText {
  const area = root as HTMLTextAreaElement;
  return {
    text: area.value,
    rangesFor: () => [],
    caret: () => area.selectionEnd,
    setCaret: offset => area.setSelectionRange(offset, offset),
  };
}

function writeTextarea(root: HTMLElement, span: Span, expected: string, text: string): 'done' | 'refused' {
  const area = root as HTMLTextAreaElement;
  const before = area.value;
  if (before.slice(span.start, span.end) !== expected) return 'refused';
  const caret = area.selectionEnd;
  area.focus({ preventScroll: true });
  area.setSelectionRange(span.start, span.end);
  // execCommand can be undone with one Ctrl+Z; setRangeText cannot.
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (area.value !== before.slice(0, span.start) + text + before.slice(span.end)) return 'refused';
  const moved =
    caret <= span.start ? caret : Math.max(span.start + text.length, caret + text.length - (span.end - span.start));
  area.setSelectionRange(moved, moved);
  return 'done';
}
