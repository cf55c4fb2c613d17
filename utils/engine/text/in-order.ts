/** A run of a text, in offsets into its folded form. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Index of the first stretch that begins at or behind a folded offset, in a list in order of place; its length when
 * there is none. By halving: a text may be endless, and looking through everybody for each one is not.
 */
export function firstAt(stretches: readonly Pick<Stretch, 'from'>[], from: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when one of the stretches, in order and none overlapping another, shares a character with `span`. */
export function touches(stretches: readonly Stretch[], span: Stretch): boolean {
  const last = stretches[firstAt(stretches, span.to) - 1];
  return last !== undefined && last.to > span.from;
}
