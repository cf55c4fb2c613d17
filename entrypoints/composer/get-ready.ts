/** Milliseconds at a time: well within a frame. */
const slice = 4;
/** Milliseconds since the last key after which nobody is typing. */
const rest = 1000;
/** Milliseconds before the second part begins: a box that was only touched costs the first. */
const firstRest = 3000;

/**
 * Goes through what later keys will need while keys and page rest: at once through `first`, since whoever opens a box
 * mostly writes in it soon, and a while later through `others`. `signal` ends it; call the answer at each key.
 */
export function getReady(first: Iterator<void, void>, others: Iterator<void, void>, signal: AbortSignal): () => void {
  let lastKey = Number.NEGATIVE_INFINITY;
  let steps = first;
  const work = (idle: IdleDeadline) => {
    const start = performance.now();
    if (start - lastKey < rest) return wait(rest);
    const end = start + Math.min(slice, idle.timeRemaining());
    do {
      if (signal.aborted) return;
      if (!steps.next().done) continue;
      if (steps === others) return;
      steps = others;
      return wait(firstRest);
    } while (performance.now() < end);
    requestIdleCallback(work);
  };
  const wait = (time: number) => void setTimeout(() => requestIdleCallback(work), time);
  requestIdleCallback(work);
  return () => {
    lastKey = performance.now();
  };
}
