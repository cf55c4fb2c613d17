/** Waits between an ask that nobody heard and the next, in milliseconds: a background that starts takes less than these. */
const waits = [250, 1000, 4000];

/**
 * Asks once, however often it is called, and again by itself when nobody heard: a background that is just starting (after
 * an update, or with the browser) misses the first ask, and a draft that stays as it is gives no second sign of use.
 * After the last wait it is quiet until it is called again.
 */
export function asking(ask: () => Promise<unknown>): { start(): void; stop(): void } {
  let isAsked = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function tryOnce(left: readonly number[]): Promise<void> {
    try {
      await ask();
    } catch {
      const [wait, ...later] = left;
      if (wait === undefined) isAsked = false;
      else if (isAsked) again = setTimeout(tryOnce, wait, later);
    }
  }

  return {
    start() {
      if (isAsked) return;
      isAsked = true;
      void tryOnce(waits);
    },
    stop() {
      isAsked = false;
      clearTimeout(again);
    },
  };
}
