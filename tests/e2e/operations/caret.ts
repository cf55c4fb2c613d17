import type { Tester } from '../tester';

declare global {
  interface Window {
    /** Where the caret was when somebody asked. */
    __caret?: { node: Node | null; offset: number };
  }
}

/**
 * Presses a key that moves the caret so many steps of the text. Editors learn where the caret is with the next frame; no
 * person is quicker, but a test is.
 */
export async function step(tester: Tester, keys: string, times = 1): Promise<void> {
  if (keys.includes('Arrow') && tester.driver.name === 'firefox') await stepOverWraps(tester, keys, times);
  else await tester.driver.press(keys, times);
  await tester.look(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))));
}

/**
 * Where a line is wrapped, Firefox shows one place of the text at two places of the screen, at the end of a line and at
 * the beginning of the next, and its caret takes a press for each; on any page, and in a text area as well.
 */
async function stepOverWraps(tester: Tester, keys: string, times: number): Promise<void> {
  await tester.look(caretMoved);
  for (let i = 0; i < times; i++) {
    await tester.driver.press(keys);
    if (await tester.look(caretMoved)) continue;
    await tester.driver.press(keys);
    await tester.look(caretMoved);
  }
}

/** Whether the caret stands in another place of the text than when this was last asked. */
function caretMoved(): boolean {
  const box = window.__page.composer()?.editable();
  const selection = getSelection();
  const isBackward = box instanceof HTMLTextAreaElement && box.selectionDirection === 'backward';
  const now =
    box instanceof HTMLTextAreaElement
      ? { node: box, offset: isBackward ? box.selectionStart : box.selectionEnd }
      : { node: selection?.focusNode ?? null, offset: selection?.focusOffset ?? 0 };
  const was = window.__caret;
  window.__caret = now;
  return now.node !== was?.node || now.offset !== was.offset;
}
