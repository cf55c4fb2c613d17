/**
 * Makes changes wait for each other: each reads what the one before it wrote, so that none is lost. A change that fails
 * keeps no other waiting. It holds within one page; what several pages change at once needs a lock of the browser's.
 */
export function oneAfterAnother(): <T>(change: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return change => {
    const turn = last.then(change);
    last = turn.catch(() => {});
    return turn;
  };
}
