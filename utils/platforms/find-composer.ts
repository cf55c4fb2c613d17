import { anyRichText } from '../editors/any-rich-text';
import { editorOf } from '../editors';
import { closestComposed, composerRoot, guessPublish, isShown } from './landmarks';
import type { Composer, Platform, Spotting } from './platform';

/** The whole editable that an element lies in: the outermost contenteditable, or a textarea. */
export function editableOf(target: Element | null): HTMLElement | null {
  if (!target) return null;
  if (target.tagName === 'TEXTAREA') return target as HTMLElement;
  let box = target.closest<HTMLElement>('[contenteditable="true"], [contenteditable="plaintext-only"]');
  for (let outer = box; outer; outer = outer.parentElement?.closest<HTMLElement>('[contenteditable="true"]') ?? null) box = outer;
  return box;
}

/** True when this editable may be a composer of the platform: cheap, for the watcher. */
export function mayCompose(box: HTMLElement, spotting: Spotting, path: string): boolean {
  if (spotting.ignorePath?.test(path)) return false;
  return box.matches(spotting.editables) && closestComposed(box, spotting.ignore) === null;
}

/** The composer of an editable, or null when it is not one of ours. */
export function composerOf(box: HTMLElement, platform: Platform): Composer | null {
  if (!mayCompose(box, platform, location.pathname)) return null;
  const surface = platform.surfaces.find(s => s.holds(box));
  if (!surface) return null;
  const root = surface.root?.(box) ?? composerRoot(box, surface.publish);
  return { platform, surface, editor: editorOf(box) ?? anyRichText, box, root };
}

export interface PublishControls {
  controls: HTMLElement[];
  /** 'known' by the site's own hooks, 'guessed' by shape, 'none' when nothing was found. */
  how: 'known' | 'guessed' | 'none';
}

/** The publish controls of a composer as the page stands now: they move and come late. */
export function publishControls(composer: Composer, learned: ReadonlySet<HTMLElement> = new Set()): PublishControls {
  for (const css of composer.surface.publish) {
    const controls = [...composer.root.querySelectorAll<HTMLElement>(css)].filter(isShown);
    if (controls.length > 0) return { controls, how: 'known' };
  }
  const guessed = guessPublish(composer.root, composer.box.isConnected ? composer.box : null);
  const flipped = [...learned].filter(c => c.isConnected && composer.root.contains(c) && isShown(c));
  const controls = [...new Set([...flipped, ...guessed])];
  return { controls, how: controls.length > 0 ? 'guessed' : 'none' };
}
