import { preparations } from '@/utils/engine/prepare';

/** Milliseconds at a time: well within a frame. */
const slice = 4;
/** Milliseconds since the last key after which nobody is typing. */
const rest = 1000;

/** Makes ready what later keys will need, while keys and page rest. `signal` ends it; call the answer at each key. */
export function getReady(signal: AbortSignal): () => void {
  const steps = preparations();
  let lastKey = performance.now();
  const work = (idle: IdleDeadline) => {
    const start = performance.now();
    if (start - lastKey < rest) return wait();
    const end = start + Math.min(slice, idle.timeRemaining());
    do if (signal.aborted || steps.next().done) return;
    while (performance.now() < end);
    requestIdleCallback(work);
  };
  const wait = () => void setTimeout(() => requestIdleCallback(work), rest);
  wait();
  return () => {
    lastKey = performance.now();
  };
}
