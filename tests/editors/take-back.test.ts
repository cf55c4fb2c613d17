import { describe, expect, it } from 'vitest';
import type { Editor } from '@/utils/editors/shared/editor';
import { takeBack } from '@/utils/editors/shared/take-back';

const root = {} as HTMLElement;
const before = 'e.g. one, e.g. two';
const mended = 'for example one, for example two';
/** As they are made: from the end to the beginning. */
const written = [
  { start: 10, text: 'for example', was: 'e.g.' },
  { start: 0, text: 'for example', was: 'e.g.' },
];

/** An editor whose history is a list of texts; `history` null is one that has none. */
function editorWith(text: string, history: string[] | null, takes = true) {
  const at = { text, place: history ? history.indexOf(text) : 0, writes: 0 };
  const editor: Editor = {
    id: 'made-up',
    isRoot: () => true,
    read: () => ({ text: at.text, rangesFor: () => [], caret: () => null, setCaret: () => {} }),
    replace: async (_, span, expected, words) => {
      if (!takes || at.text.slice(span.start, span.end) !== expected) return 'refused';
      at.writes++;
      at.text = at.text.slice(0, span.start) + words + at.text.slice(span.end);
      return 'done';
    },
    step: (_, way) => {
      const next = at.place + (way === 'undo' ? -1 : 1);
      if (history?.[next] === undefined) return;
      at.place = next;
      at.text = history[next];
    },
  };
  return { at, editor };
}

describe('taking back what was written', () => {
  it.each([
    ['each write is a step', ['typed', before, 'e.g. one, for example two', mended]],
    ['all writes are one step', ['typed', before, mended]],
  ])('goes by the history of the editor where %s', async (_, history) => {
    const { at, editor } = editorWith(mended, history);
    expect(await takeBack(editor, root, written)).toBe('done');
    expect(at).toMatchObject({ text: before, writes: 0 });
  });

  it.each([
    ['holds what was typed in the same step', ['', mended]],
    ['cannot be asked', null],
  ])('writes the old words where the history %s', async (_, history) => {
    const { at, editor } = editorWith(mended, history);
    expect(await takeBack(editor, root, written)).toBe('done');
    expect(at).toMatchObject({ text: before, writes: 2 });
  });

  it('touches nothing where other words stand there now', async () => {
    const { at, editor } = editorWith('for example one', ['', 'for example one']);
    expect(await takeBack(editor, root, written)).toBe('refused');
    expect(at).toMatchObject({ text: 'for example one', writes: 0 });
  });

  it('leaves the text as it is where the editor refuses', async () => {
    const { at, editor } = editorWith(mended, ['', mended], false);
    expect(await takeBack(editor, root, written)).toBe('refused');
    expect(at.text).toBe(mended);
  });
});
