/** Words for somebody who wrote a name that nobody knows. */
export function didYouMean(meant: string): string {
  return `Did you mean “${meant}”?`;
}

/** The one known name that a name is a slip of: a letter too many, too few, wrong or swapped, two in longer names. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = plain(name);
  const most = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  let best: { name: string; steps: number } | null = null;
  for (const one of known) {
    const steps = stepsBetween(wanted, plain(one), best ? best.steps - 1 : most);
    if (steps !== null) best = { name: one, steps };
  }
  return best?.name ?? null;
}

const plain = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

/** Letters to add, drop, change or swap with their neighbour to get from one name to the other; null above `most`. */
function stepsBetween(a: string, b: string, most: number): number | null {
  if (most < 0 || Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    before = row;
    row = next;
  }
  const steps = row[b.length] ?? 0;
  return steps <= most ? steps : null;
}
