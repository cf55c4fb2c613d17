import { composerOf } from '../platforms/shared/find-composer';
import type { Composer } from '../platforms/shared/platform';

/**
 * The boxes that share the root of `first`, in the order of the page: several in a thread. Gives `known` back while they
 * are all there and nothing was added, which is what most keys find.
 */
export function composersIn(first: Composer, known: readonly Composer[]): readonly Composer[] {
  const { platform, surface, root } = first;
  const kept = known.filter(c => c.box.isConnected);
  const editables = [...root.querySelectorAll<HTMLElement>(platform.editables)];
  const isSame =
    kept.length === known.length &&
    kept.length > 0 &&
    editables.every(e => kept.some(c => c.box === e || c.box.contains(e)));
  if (isSame) return known;
  const found = editables.flatMap(box => {
    const composer = composerOf(box, platform);
    return composer && (composer.root === root || composer.surface.id === surface.id) ? [composer] : [];
  });
  return found.filter(c => c.root === root && !found.some(o => o !== c && o.box.contains(c.box)));
}
