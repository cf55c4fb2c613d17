import type { Audience, Media } from '../engine/types';
import { buttonsIn, closestComposed, dialogs, hasWideControl, isShown, longestText, textOf } from './shared/landmarks';
import type { Composer, Platform, PublishKey, Spotting } from './shared/platform';

export const spotting: Spotting = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  editables:
    '[data-lexical-editor="true"][contenteditable="true"], [role="textbox"][contenteditable="true"], [contenteditable="true"]',
  // A chat's prompt is "Aa" in every language that was seen.
  ignore:
    '[aria-placeholder="Aa"], [aria-label="Message"], [aria-label^="Write to "], [role="search"], [role="searchbox"], [role="combobox"], [role="banner"] input, input',
  // What answers a story is a message.
  ignorePath: /^\/(?:messages|stories(?!\/create))(?:\/|$)/,
};

/*
 * A post or a comment? A bare Enter makes a line in the one and publishes the other, so this is told without a word of any
 * language: by the form that the site puts each in, by the post around a comment, by the page it stands in, and by what
 * only a post's window has. What none of these tell is held on both keys.
 */

/** One photo, reel or video by itself: all that a person writes there, outside a window of its own, is a comment. */
const viewerPath = /^\/(?:photo(?:\.php)?|reels?(?!\/create)|watch|[^/]+\/(?:photos|videos))(?:\/|$)/;
/** In English. */
const commentLabel = /^(?:comment|reply|answer|(?:write|leave) an? (?:public )?(?:comment|reply|answer))/i;
const commentForm = 'form[role="presentation"]';
const postForm = 'form[method="POST"]';
const groupPlace = '[data-pagelet="GroupInlineComposer"]';
const audienceChooser = '[role="button"][aria-label^="Edit privacy"]';

const isViewer = (): boolean => viewerPath.test(location.pathname);

/** In the page itself: chats are docked outside of it, and windows lie over it. */
function isInPage(box: HTMLElement): boolean {
  return (
    closestComposed(box, dialogs) === null && closestComposed(box, '[role="main"], [role="complementary"]') !== null
  );
}

function isComment(box: HTMLElement): boolean {
  return (
    closestComposed(box, `[role="article"], article, ${commentForm}`) !== null ||
    commentLabel.test(box.getAttribute('aria-label') ?? '') ||
    (isViewer() && isInPage(box))
  );
}

/** True once the page shows that this is a post; its buttons come after its box. */
function isSurelyPost({ box, root }: Composer): boolean {
  return (
    closestComposed(box, `${postForm}, ${groupPlace}`) !== null ||
    root.querySelector(`${audienceChooser}, ${publish.join()}`) !== null ||
    hasWideControl(root, box)
  );
}

/** A post's, and a comment's as well while it may be one. */
function keysOfPost(composer: Composer): PublishKey[] {
  return isSurelyPost(composer) ? ['Mod+Enter'] : ['Enter', 'Mod+Enter'];
}

/** A comment, or what may be one where comments are likelier: in the window of a photo. */
function readsAsComment(composer: Composer): boolean {
  return composer.surface.id === 'comment' || (isViewer() && !isSurelyPost(composer));
}

/** Of a comment; the place has no word in it. */
const commentSubmit = ['#focused-state-composer-submit [role="button"]', '#focused-state-composer-submit button'];
const publish = ['[role="button"][aria-label="Post"]', '[role="button"][aria-label="Publish"]'];

function labelled(composer: Composer): string {
  return composer.box.getAttribute('aria-label') ?? '';
}

/** The post that a comment stands under. */
function commentedPost(composer: Composer): string | null {
  const article = closestComposed(composer.box, '[role="article"], article');
  const place = article ?? closestComposed(composer.box, `${dialogs}, [role="complementary"], [role="main"]`);
  if (!place) return null;
  const message = place.querySelector('[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"]');
  // Beside a photo the comments of others stand in the same place.
  const others = article ? undefined : '[role="article"]';
  return textOf(message) ?? longestText(place, '[dir="auto"]', composer.box, others);
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
        ...commentSubmit,
        '[role="button"][aria-label="Comment"]',
        '[role="button"][aria-label="Post comment"]',
      ],
      // Bare Enter publishes a comment; Shift+Enter makes a line.
      keys: ['Enter', 'Mod+Enter'],
      seen: '2026-11',
      root: box => closestComposed(box, 'form') ?? commentRoot(box),
    },
    {
      id: 'new-post',
      name: 'New post',
      holds: box => closestComposed(box, dialogs) !== null,
      kind: composer => (readsAsComment(composer) ? 'comment' : 'post'),
      publish: [...commentSubmit, ...publish, '[role="button"][aria-label="Share"]'],
      keys: keysOfPost,
      seen: '2026-11',
      leadsOn: '[role="button"][aria-label="Next"]',
      root: outermostDialogWithButtons,
    },
    {
      id: 'group-inline',
      name: 'Group post',
      holds: box =>
        closestComposed(box, groupPlace) !== null || (location.pathname.startsWith('/groups/') && isInPage(box)),
      kind: 'post',
      publish: [...commentSubmit, ...publish],
      keys: keysOfPost,
      seen: '2026-11',
    },
  ],
  media: composer => {
    if (readsAsComment(composer)) return [];
    const previews = attachments(composer);
    // Facebook shows no sign of a person's own alt text here, and an `alt` may be machine-made: we cannot tell.
    return previews.map(
      (m): Media => ({ type: m.tagName === 'VIDEO' ? 'video' : 'image', alt: null, captions: null, name: '' }),
    );
  },
  describe: composer => buttonsIn(composer.root).find(leadsToPictureDetails) ?? firstWithWords(composer),
  parent: composer => (readsAsComment(composer) ? commentedPost(composer) : null),
  audience: composer => {
    const chooser = composer.root.querySelector(audienceChooser);
    const label = chooser?.getAttribute('aria-label') ?? '';
    if (chooser) return /sharing with public/i.test(label) ? 'public' : 'limited';
    return groupAudience(composer);
  },
} satisfies Platform;

/**
 * A group has no chooser: the head of its page says who reads there, in words alone, and only the English ones are known.
 * In other languages we cannot tell, and tone stays on: a public group is as likely, and a remark costs less than a silence
 * that nobody notices.
 */
function groupAudience({ root }: Composer): Audience {
  const page = /^\/groups\/(?!feed|discover|joins|search)[^/]+/.test(location.pathname)
    ? document.querySelector('[role="main"]')
    : null;
  if (!page) return 'unknown';
  const words = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { currentNode: node } = words;
    // What people write begins here; the head is over.
    if (node === root || (node instanceof Element && node.matches('[role="article"], [role="feed"]'))) break;
    const said = node instanceof Text && /^(private|public) group(?:\s*·.*)?$/i.exec(node.data.trim());
    if (said) return said[1]?.toLowerCase() === 'private' ? 'limited' : 'public';
  }
  return 'unknown';
}

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
