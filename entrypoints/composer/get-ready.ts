/** Milliseconds at a time: well within a frame. */
const slice = 4;
/** Milliseconds since the last key after which nobody is typing. */
const rest = 1000;
/** Milliseconds from the first use of a composer on: a box that was only touched costs nothing. */
const firstRest = 3000;

/** Goes through `steps`, which later keys will need, while keys and page rest. `signal` ends it; call the answer at each key. */
export function getReady(steps: Iterator<void, void>, signal: AbortSignal): () => void {
  let lastKey = performance.now();
  const work = (idle: IdleDeadline) => {
    const start = performance.now();
    if (start - lastKey < rest) return wait();
    const end = start + Math.min(slice, idle.timeRemaining());
    do if (signal.aborted || steps.next().done) return;
    while (performance.now() < end);
    requestIdleCallback(work);
  };
  const wait = (time = rest) => void setTimeout(() => requestIdleCallback(work), time);
  wait(firstRest);
  return () => {
    lastKey = performance.now();
  };
}
