import type { Draft } from '../engine/types';
import { composerOf, publishControls } from '../platforms/shared/find-composer';
import { hasIcon } from '../platforms/shared/landmarks';
import type { Composer, Platform } from '../platforms/shared/platform';
import { DraftReader } from './draft-reader';
import type { EarlyPress } from './hook';
import { publishKeyOf } from './presses';
import { isDiscard } from './published-posts';

/** A draft as it stood when it was pressed, and the text in its box now; null where the box has left the page. */
export interface EarlyPost {
  composer: Composer;
  draft: Draft;
  now: string | null;
}

/** The drafts that these presses published, as far as it can be told afterwards; one a box. */
export function earlyPosts(presses: readonly EarlyPress[], platform: Platform): EarlyPost[] {
  const posts = new Map<HTMLElement, EarlyPost>();
  for (const press of presses) {
    if (isDiscard(press.event, press.path)) {
      posts.clear();
      continue;
    }
    for (const { box, was } of press.boxes) {
      const composer = composerOf(box, platform);
      const text = composer?.editor.read(was).text ?? '';
      if (!composer || text.trim() === '' || !isPublishing(press, composer)) continue;
      const [around] = new DraftReader().drafts([composer], { isFresh: true });
      const now = box.isConnected ? composer.editor.read(box).text : null;
      if (around) posts.set(box, { composer, draft: { ...around, text }, now });
    }
  }
  return [...posts.values()];
}

function isPublishing({ event, path }: EarlyPress, composer: Composer): boolean {
  const { box, root, surface } = composer;
  if (!path.includes(root)) return false;
  if (event.type === 'submit') return true;
  if (event.type === 'keydown' && path.includes(box)) return publishKeyOf(event as KeyboardEvent, composer) !== null;
  const inside = path.slice(0, path.indexOf(root)).filter(step => step instanceof HTMLElement);
  if (inside.some(e => surface.leadsOn && e.matches(surface.leadsOn))) return false;
  if (inside.some(e => surface.publish.some(css => e.matches(css)))) return true;
  if (root.isConnected) {
    const { controls } = publishControls(composer);
    return controls.some(c => inside.includes(c));
  }
  // Its window closed on this press, and no hook of the site tells more: publish controls have words and no picture.
  const button = inside.find(e => e.matches('button, [role="button"]'));
  return button !== undefined && !hasIcon(button) && (button.textContent ?? '').trim() !== '';
}
