import { closestComposed, isShown } from './shared/landmarks';
import type { Platform, Spotting } from './shared/platform';

/** A site that a person switched on for themselves: any large writing box there. Matches are registered at that moment. */
export const spotting: Spotting = {
  id: 'own-site',
  name: 'A site of your own',
  matches: [],
  editables: 'textarea, [contenteditable="true"], [contenteditable="plaintext-only"]',
  ignore:
    '[role="search"], [role="searchbox"], [role="combobox"], [type="search"], input, [aria-label*="search" i], [placeholder*="search" i], [aria-label*="message" i], [placeholder*="message" i], [data-enable-listening-post="false"]',
};

export default {
  ...spotting,
  surfaces: [
    {
      id: 'box',
      name: 'Writing box',
      holds: box => isShown(box) && box.getBoundingClientRect().height >= 38,
      kind: 'post',
      publish: ['button[type="submit"]', 'input[type="submit"]', '[data-testid="composerPublishBtn"]'],
      keys: ['Mod+Enter'],
      seen: '2026-11',
      root: box => closestComposed(box, 'form, dialog[open], [role="dialog"]'),
    },
  ],
  media: () => [],
  parent: () => null,
  audience: () => 'unknown',
} satisfies Platform;
