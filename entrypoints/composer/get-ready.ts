import { preparations } from '@/utils/engine/prepare';

/** Milliseconds at a time: well within a frame. */
const slice = 4;

/** Makes ready what later keys will need, while the page has nothing to do. For a composer in use; `signal` ends it. */
export function getReady(signal: AbortSignal): void {
  const steps = preparations();
  const work = (idle: IdleDeadline) => {
    if (signal.aborted) return;
    const end = performance.now() + Math.min(slice, idle.timeRemaining());
    do if (steps.next().done) return;
    while (performance.now() < end);
    requestIdleCallback(work);
  };
  requestIdleCallback(work);
}
