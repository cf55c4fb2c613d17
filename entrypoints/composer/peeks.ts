import type { ComposerWatch } from '@/utils/watch/composer-watch';

/** What a pointer or a caret in a mark is told to. */
interface Peeking {
  readonly canPeek: boolean;
  peekAt(at: { x: number; y: number } | { caret: number | null }): void;
}

/** Tells the panel where pointer and caret are, once a frame and only while there are marks to be in. */
export function watchPeeks(panel: Peeking, current: () => ComposerWatch | null, signal: AbortSignal): void {
  const pointer = eachFrame((event: PointerEvent) => panel.peekAt({ x: event.clientX, y: event.clientY }));
  const caret = eachFrame(() => {
    const watch = current();
    if (panel.canPeek && watch) panel.peekAt({ caret: watch.composer.box.isConnected ? watch.caret() : null });
  });
  document.addEventListener('pointermove', event => panel.canPeek && pointer(event), { passive: true, signal });
  document.addEventListener('selectionchange', event => panel.canPeek && caret(event), { signal });
}

/** At most one call a frame, with the event that came first. */
function eachFrame<E extends Event>(look: (event: E) => void): (event: E) => void {
  let isWaiting = false;
  return event => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      look(event);
    });
  };
}
