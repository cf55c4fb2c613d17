import type { Media } from '../engine/types';
import { buttonsIn, closestComposed, dialogs, isShown, longestText, textOf } from './shared/landmarks';
import type { Composer, Platform, Spotting } from './shared/platform';

export const spotting: Spotting = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  editables:
    '[data-lexical-editor="true"][contenteditable="true"], [role="textbox"][contenteditable="true"], [contenteditable="true"]',
  ignore:
    '[aria-label="Message"], [aria-label^="Write to "], [role="search"], [role="searchbox"], [role="combobox"], [role="banner"] input, input',
  ignorePath: /^\/messages(?:\/|$)/,
};

const comment = /^(?:comment|reply|answer|write a (?:comment|reply|public comment|answer))/i;

function isComment(box: HTMLElement): boolean {
  return (
    closestComposed(box, '[role="article"], article') !== null || comment.test(box.getAttribute('aria-label') ?? '')
  );
}

function labelled(composer: Composer): string {
  return composer.box.getAttribute('aria-label') ?? '';
}

/** The post that a comment stands under. */
function commentedPost(composer: Composer): string | null {
  const inner = closestComposed(composer.box, '[role="article"][aria-label^="Comment by"]');
  const place = inner ?? closestComposed(composer.box, `[role="article"], article, ${dialogs}`);
  if (!place) return null;
  const message = place.querySelector('[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"]');
  return textOf(message) ?? longestText(place, '[dir="auto"]', composer.box);
}

export default {
  ...spotting,
  surfaces: [
    {
      id: 'comment',
      name: 'Comment',
      holds: isComment,
      kind: composer => (/^reply/i.test(labelled(composer)) ? 'reply' : 'comment'),
      publish: [
        '#focused-state-composer-submit [role="button"]',
        '#focused-state-composer-submit button',
        '[role="button"][aria-label="Comment"]',
        '[role="button"][aria-label="Post comment"]',
      ],
      // Bare Enter publishes a comment; Shift+Enter makes a line.
      keys: ['Enter', 'Mod+Enter'],
      seen: '2026-09',
      root: box => closestComposed(box, 'form') ?? commentRoot(box),
    },
    {
      id: 'new-post',
      name: 'New post',
      holds: box => closestComposed(box, dialogs) !== null,
      kind: 'post',
      publish: [
        '[role="button"][aria-label="Post"]',
        '[role="button"][aria-label="Publish"]',
        '[role="button"][aria-label="Share"]',
      ],
      keys: ['Mod+Enter'],
      seen: '2026-09',
      leadsOn: '[role="button"][aria-label="Next"]',
      root: outermostDialogWithButtons,
    },
    {
      id: 'group-inline',
      name: 'Group post',
      holds: box =>
        closestComposed(box, '[data-pagelet="GroupInlineComposer"]') !== null ||
        location.pathname.startsWith('/groups/'),
      kind: 'post',
      publish: ['[role="button"][aria-label="Post"]'],
      keys: ['Mod+Enter'],
      seen: '2026-09',
    },
  ],
  media: composer => {
    if (composer.surface.id === 'comment') return [];
    const previews = attachments(composer);
    // Facebook shows no sign of a person's own alt text here, and an `alt` may be machine-made: we cannot tell.
    return previews.map(
      (m): Media => ({ type: m.tagName === 'VIDEO' ? 'video' : 'image', alt: null, captions: null, name: '' }),
    );
  },
  describe: composer => buttonsIn(composer.root).find(leadsToPictureDetails) ?? firstWithWords(composer),
  parent: composer => (composer.surface.id === 'comment' ? commentedPost(composer) : null),
  audience: composer => {
    const chooser = composer.root.querySelector('[role="button"][aria-label^="Edit privacy"]');
    const label = chooser?.getAttribute('aria-label') ?? '';
    if (chooser) return /sharing with public/i.test(label) ? 'public' : 'limited';
    return 'unknown';
  },
} satisfies Platform;

function attachments({ root, box }: Composer): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('img, video')].filter(
    m => isShown(m) && !box.contains(m) && isAttachment(m),
  );
}

/** Shown on the picture, "all" where there are several; in English. */
function leadsToPictureDetails(button: HTMLElement): boolean {
  return /^edit(?: all)?$/i.test((button.getAttribute('aria-label') ?? button.textContent ?? '').trim());
}

/**
 * In another language: of the buttons that stand with the picture the first that has words. What takes a picture away
 * has none, and what stands behind it only adds another.
 */
function firstWithWords(composer: Composer): HTMLElement | null {
  const [picture] = attachments(composer);
  for (let place = picture?.parentElement; place && place !== composer.root; place = place.parentElement) {
    if (place.contains(composer.box)) return null;
    const buttons = buttonsIn(place);
    if (buttons.length > 0) return buttons.find(b => (b.textContent ?? '').trim() !== '') ?? null;
  }
  return null;
}

/** A picture being attached, not a face or an emoji. */
function isAttachment(media: HTMLElement): boolean {
  const source = media.getAttribute('src') ?? '';
  if (source.startsWith('blob:') || media.tagName === 'VIDEO') return true;
  return /scontent|fbcdn/.test(source) && media.getBoundingClientRect().width > 80;
}

function commentRoot(box: HTMLElement): HTMLElement | null {
  // The comment box and its send icon share an ancestor a few levels up.
  let node = box.parentElement;
  for (let level = 0; node && level < 8; level++, node = node.parentElement) {
    if (node.querySelector('#focused-state-composer-submit, [role="button"]')) return node;
  }
  return box.parentElement;
}

/** Sometimes the labelled dialog is only a header and the box sits in an outer one. */
function outermostDialogWithButtons(box: HTMLElement): HTMLElement | null {
  let dialog = closestComposed(box, dialogs);
  const outer = dialog?.parentElement ? closestComposed(dialog.parentElement, dialogs) : null;
  if (dialog && outer && !dialog.querySelector('[role="button"], button')) dialog = outer;
  return dialog;
}
