// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { writeRichText } from '@/utils/editors/shared/write';

afterEach(() => vi.restoreAllMocks());

/**
 * An editor that takes the selection from `selectionchange`, as Draft.js does, in a browser under load: the event comes
 * `ms` after the selection was set.
 */
function busyEditor(text: string, ms: number): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${text}</div>`;
  const root = document.querySelector<HTMLElement>('div')!;
  const words = root.firstChild as Text;
  let noticed = { start: text.length, end: text.length };
  const late = new WeakSet<Event>();
  vi.spyOn(document, 'dispatchEvent').mockImplementation(event => {
    if (event.type !== 'selectionchange' || late.has(event))
      return EventTarget.prototype.dispatchEvent.call(document, event);
    setTimeout(() => {
      const selection = document.getSelection()!;
      noticed = { start: selection.anchorOffset, end: selection.focusOffset };
      const again = new Event('selectionchange');
      late.add(again);
      document.dispatchEvent(again);
    }, ms);
    return true;
  });
  Object.assign(document, {
    execCommand: (_: string, __: boolean, added: string) => {
      words.data = words.data.slice(0, noticed.start) + added + words.data.slice(noticed.end);
      return true;
    },
  });
  return root;
}

it.each([0, 30, 300])('writes where the words are, though the editor learns of the selection %i ms late', async ms => {
  const root = busyEditor('Bring a drink, e.g. water', ms);
  expect(await writeRichText(root, { start: 15, end: 19 }, 'e.g.', 'for example')).toBe('done');
  expect(root.textContent).toBe('Bring a drink, for example water');
});
