/** In order of place, keeping the longer of two that overlap. One pass, so that endless texts stay quick. */
export function withoutOverlap<T extends { from: number; to: number }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const item of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || item.from >= last.to) kept.push(item);
  }
  return kept;
}
