import { anyRichText } from '../../editors/any-rich-text';
import { editorOf } from '../../editors/shared/editors';
import { composerRoot, guessPublish, isShown } from './landmarks';
import type { Composer, Platform } from './platform';
import { mayCompose } from './spot';

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
  const { leadsOn } = composer.surface;
  if (leadsOn && composer.root.querySelector(leadsOn)) return { controls: [], how: 'known' };
  if (isAtItsPictures(composer)) return { controls: [], how: 'none' };
  const guessed = guessPublish(composer.root, composer.box.isConnected ? composer.box : null, composer.surface);
  const flipped = [...learned].filter(c => c.isConnected && composer.root.contains(c) && isShown(c));
  const controls = [...new Set([...flipped, ...guessed])];
  return { controls, how: controls.length > 0 ? 'guessed' : 'none' };
}

/** While its pictures are described the box is gone, and what looks like the way out only leads back. */
function isAtItsPictures({ box, root }: Composer): boolean {
  return !box.isConnected && [...root.querySelectorAll('textarea, [contenteditable="true"]')].some(isShown);
}
