/** Negative when `a` is older than `b`. Compares number by number, so 1.10 is newer than 1.9. */
export function compareVersions(a: string, b: string): number {
  const left = numbersIn(a);
  const right = numbersIn(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The next version: the last number for words, the one before it for rules. */
export function nextVersion(version: string, change: 'words' | 'rules'): string {
  const [major = 1, minor = 0, patch = 0] = numbersIn(version);
  return change === 'rules' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function numbersIn(version: string): number[] {
  return (version.match(/\d+/g) ?? []).slice(0, 4).map(Number);
}
