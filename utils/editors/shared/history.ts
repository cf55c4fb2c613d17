export type Way = 'undo' | 'redo';

/** One step in the history that the editor keeps itself, as its keys take it; nothing happens where it has no such keys. */
export function stepByKey(root: HTMLElement, way: Way): void {
  root.focus({ preventScroll: true });
  const isMac = hasCommandKey();
  root.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: way === 'undo' ? 'z' : 'Z',
      code: 'KeyZ',
      // Draft.js asks for the number of the key.
      keyCode: 90,
      ctrlKey: !isMac,
      metaKey: isMac,
      shiftKey: way === 'redo',
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** One step in the history that the browser keeps for a plain field. */
export function stepByCommand(root: HTMLElement, way: Way): void {
  root.focus({ preventScroll: true });
  document.execCommand(way);
}

/** The keys that undo, as people write them. */
export function undoKeys(): string {
  return hasCommandKey() ? '⌘Z' : 'Ctrl+Z';
}

function hasCommandKey(): boolean {
  return /Mac|iP(?:hone|ad)/.test(navigator.platform);
}
