import type { Media } from '../engine/types';
import { closestComposed, composerRoot, dialogs, isShown, longestText, textOf } from './shared/landmarks';
import type { Composer, Platform, Spotting } from './shared/platform';

export const spotting: Spotting = {
  id: 'x',
  name: 'X (Twitter)',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  editables:
    '[data-testid^="tweetTextarea_"][contenteditable="true"], .public-DraftEditor-content[contenteditable="true"], [data-testid^="tweetTextarea"] textarea, [role="textbox"][contenteditable="true"], [contenteditable="true"], textarea',
  ignore:
    '[data-testid^="dmComposer"], [data-testid^="dm-composer"], [data-testid^="chatComposer"], [data-testid="messageComposer"], [data-testid^="DM"], [data-testid="SearchBox_Search_Input"], [role="search"], [role="combobox"]:not([contenteditable]), [role="searchbox"], input',
  ignorePath: /^\/(?:messages|i\/chat|search|settings)(?:\/|$)/,
};

const publish = ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'];
const post = 'article, [role="article"]';

/** `/{handle}/status/{id}`; reserved first parts such as `i` are no handles. */
function isStatusPage(): boolean {
  return /^\/(?!i\/|compose\/|search\/|settings\/)[^/]+\/status\/\d+/.test(location.pathname);
}

function dialogOf(box: Element): HTMLElement | null {
  return closestComposed(box, dialogs);
}

/** In a dialog: the post above the box is being answered, one below it is being quoted. */
function neighbour(composer: Composer, where: 'above' | 'below'): Element | null {
  const posts = [
    ...composer.root.querySelectorAll(`${post}, [data-testid="tweetText"], [role="link"][tabindex="0"]`),
  ].filter(p => !composer.box.contains(p) && !p.contains(composer.box) && !p.closest('[data-testid="attachments"]'));
  const flag = where === 'above' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return (
    posts.find(
      p => composer.box.compareDocumentPosition(p) & flag && (p.matches(post) || (where === 'below' && hasPostText(p))),
    ) ?? null
  );
}

function hasPostText(element: Element): boolean {
  return (
    element.matches('[data-testid="tweetText"]') || element.querySelector('[data-testid="tweetText"], [lang]') !== null
  );
}

function postText(element: Element | null): string | null {
  if (!element) return null;
  const text = element.matches('[data-testid="tweetText"]')
    ? element
    : element.querySelector('[data-testid="tweetText"]');
  return textOf(text) ?? longestText(element, '[lang], [dir="auto"], p, span', null) ?? textOf(element);
}

/** The post of this page's address, for the reply box below it. */
function pagePost(composer: Composer): Element | null {
  const id = /status\/(\d+)/.exec(location.pathname)?.[1];
  const posts = [...document.querySelectorAll(post)].filter(p => !p.contains(composer.box) && !dialogOf(p));
  return posts.find(p => id && p.querySelector(`a[href*="/status/${id}"]`)) ?? posts[0] ?? null;
}

function attachments(composer: Composer): HTMLElement | null {
  const all = [...composer.root.querySelectorAll<HTMLElement>('[data-testid="attachments"]')];
  return all.find(a => isBelow(a, composer)) ?? null;
}

/** In a thread pictures belong to the box before them. */
function isBelow(element: Element, { root, box }: Composer): boolean {
  const boxes = [...root.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')];
  const next = boxes[boxes.indexOf(box) + 1];
  return (
    (box.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (!next || (next.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0)
  );
}

function mediaItem(item: Element): Media {
  const video = item.querySelector('video');
  const texts = [...item.querySelectorAll('span, div')]
    .filter(e => !e.firstElementChild)
    .map(e => (e.textContent ?? '').trim());
  const isGif = texts.includes('GIF') || /^GIF/.test((item.textContent ?? '').trim());
  const hasBadge = texts.includes('ALT') || /ALT$/.test((item.textContent ?? '').trim());
  return {
    type: isGif ? 'gif' : video ? 'video' : 'image',
    alt: hasBadge ? null : '',
    ...(hasBadge ? { altSet: true } : {}),
    captions: null,
    name: '',
  };
}

export default {
  ...spotting,
  sentLink: '[data-testid="toast"] a[href*="/status/"]',
  surfaces: [
    {
      id: 'article',
      name: 'Article',
      holds: () => /^\/compose\/articles(?:\/|$)/.test(location.pathname),
      kind: 'article',
      publish: ['[data-testid="publishButton"]'],
      keys: [],
      seen: '2026-08',
    },
    {
      id: 'mobile',
      name: 'New post on the mobile site',
      // The mobile site writes in a textarea; its picture descriptions are textareas too, on a path of their own.
      holds: box => box.tagName === 'TEXTAREA' && /^\/(?:compose\/post|intent\/post)\/?$/.test(location.pathname),
      kind: composer => (neighbour(composer, 'above') ? 'reply' : neighbour(composer, 'below') ? 'quote' : 'post'),
      publish,
      keys: ['Mod+Enter'],
      seen: '2026-10',
    },
    {
      id: 'reply',
      name: 'Reply',
      holds: box => box.tagName !== 'TEXTAREA' && !dialogOf(box) && isStatusPage(),
      kind: 'reply',
      publish,
      keys: ['Mod+Enter'],
      seen: '2026-10',
    },
    {
      id: 'modal',
      name: 'New post, reply or quote in a window',
      holds: box => box.tagName !== 'TEXTAREA' && dialogOf(box) !== null,
      kind: composer => (neighbour(composer, 'above') ? 'reply' : neighbour(composer, 'below') ? 'quote' : 'post'),
      publish,
      keys: ['Mod+Enter'],
      seen: '2026-10',
    },
    {
      id: 'home',
      name: 'New post',
      holds: box => box.tagName !== 'TEXTAREA',
      kind: composer => (neighbour(composer, 'below') ? 'quote' : 'post'),
      publish,
      keys: ['Mod+Enter'],
      seen: '2026-10',
      root: box => composerRoot(box, publish),
    },
  ],
  media: composer => {
    const holder = attachments(composer);
    if (!holder) return loosePictures(composer);
    const groups = [...holder.querySelectorAll('[role="group"]')].filter(g => g.querySelector('img, video'));
    const items = groups.filter(g => !groups.some(other => other !== g && g.contains(other)));
    return items.length > 0 ? items.map(mediaItem) : loosePictures(composer);
  },
  describe: composer => attachments(composer)?.querySelector<HTMLElement>('[data-testid="altTextWrapper"]') ?? null,
  isAltField: element => element.matches('[data-testid="altTextInput"]'),
  parent: composer => {
    if (composer.surface.id === 'reply') return postText(pagePost(composer));
    return postText(neighbour(composer, 'above') ?? neighbour(composer, 'below'));
  },
  audience: composer => {
    const chooser = composer.root.querySelector('[aria-label="Choose audience"]');
    const text = textOf(chooser);
    return text === null ? 'public' : /everyone/i.test(text) ? 'public' : 'unknown';
  },
  poll: composer =>
    [...composer.root.querySelectorAll<HTMLInputElement>('input[name^="Choice"]')]
      .map(i => i.value)
      .filter(v => v !== ''),
} satisfies Platform;

/** Pictures that are being composed have a `blob:` address; without the usual markup we cannot tell their alt text. */
function loosePictures(composer: Composer): Media[] {
  return [...composer.root.querySelectorAll<HTMLElement>('img[src^="blob:"], video[src^="blob:"]')]
    .filter(m => isShown(m) && isBelow(m, composer))
    .map(m => ({
      type: m.tagName === 'VIDEO' ? 'video' : 'image',
      alt: null,
      captions: null,
      name: '',
    }));
}
