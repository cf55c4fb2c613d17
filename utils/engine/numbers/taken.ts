import type { Stretch } from '../text/in-order';

/** Stretches of a text that an earlier, more telling pattern has claimed. Looked up by halving, for endless texts. */
export class Taken {
  /** In order, none overlapping another. */
  #stretches: Stretch[] = [];

  /** Claims a stretch; false, and nothing claimed, when part of it is already taken. */
  claim({ from, to }: Stretch): boolean {
    const at = this.#firstEndingAfter(from);
    const next = this.#stretches[at];
    if (next && next.from < to) return false;
    this.#stretches.splice(at, 0, { from, to });
    return true;
  }

  #firstEndingAfter(from: number): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
