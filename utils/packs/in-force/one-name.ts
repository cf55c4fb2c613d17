import { compareVersions } from '../versions';

interface Named {
  name: string;
  version: string;
  by: 'file' | 'address' | 'policy';
}

/**
 * Of packs with one name, the one that holds: the policy's, else the newest version, else the one that updates itself.
 * The same guidance by file and by address would say everything twice. Several files of one name all hold: on a browser
 * a newer file takes the place of the older one, and a script that names two means both.
 */
export function holdingPacks<T>(packs: readonly T[], namedOf: (pack: T) => Named | null): T[] {
  return packs.filter(pack => winnerOver(pack, packs, namedOf) === null);
}

/** The pack of the same name that holds in place of this one; null when this one holds. */
export function winnerOver<T>(pack: T, packs: readonly T[], namedOf: (pack: T) => Named | null): T | null {
  const mine = namedOf(pack);
  if (!mine) return null;
  const own = packs.indexOf(pack);
  const better = packs.filter((other, i) => {
    const theirs = i === own ? null : namedOf(other);
    if (!theirs || theirs.name !== mine.name || (theirs.by === 'file' && mine.by === 'file')) return false;
    return (compare(theirs, mine) || own - i) > 0;
  });
  return better[0] ?? null;
}

const strength: Named['by'][] = ['file', 'address', 'policy'];

/** Positive when the first one holds over the second. */
function compare(a: Named, b: Named): number {
  const rank = (pack: Named) => strength.indexOf(pack.by);
  if (a.by === 'policy' || b.by === 'policy') return rank(a) - rank(b) || compareVersions(a.version, b.version);
  return compareVersions(a.version, b.version) || rank(a) - rank(b);
}
