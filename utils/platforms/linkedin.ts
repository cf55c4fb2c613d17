import type { Media } from '../engine/types';
import { closestComposed, dialogs, isShown, longestText, textOf } from './shared/landmarks';
import type { Composer, Platform, Spotting } from './shared/platform';

export const spotting: Spotting = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  editables:
    '[componentkey="ShareBox_textEditor"][contenteditable="true"], .ql-editor[contenteditable="true"], .ProseMirror[contenteditable="true"], [role="textbox"][contenteditable="true"], [contenteditable="true"], textarea.article-editor-headline__textarea',
  ignore:
    '.msg-form, [class*="msg-form"], .msg-overlay-conversation-bubble, .msg-overlay-list-bubble, .ql-clipboard, textarea[id^="g-recaptcha"], [role="search"], [role="searchbox"], [role="combobox"]:not([contenteditable]), header, input',
  ignorePath: /^\/messaging(?:\/|$)/,
  shadowHosts: '#interop-outlet, [data-testid="interop-shadowdom"]',
};

const commentPlaces =
  '[role="listitem"], article, [role="article"], .comments-comment-box, [componentkey^="commentBox-"], [componentkey^="replaceableComment_"], .feed-shared-update-v2';

function isInDialog(box: Element): boolean {
  return closestComposed(box, dialogs) !== null;
}

/** The post that a comment stands under, without the comment box itself. */
function commentedPost(composer: Composer): Element | null {
  return closestComposed(composer.box, '[role="listitem"], .feed-shared-update-v2, article, [role="article"], main');
}

function isPersonPicture(figure: Element): boolean {
  return figure.querySelector('svg[id^="person-accent"], svg[id^="company-accent"]') !== null;
}

function altOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  // LinkedIn's own numbering ("image 1") is not a description.
  return /^(?:image \d+|image preview)$/i.test(alt) ? '' : alt;
}

/** Generation C: a figure that is no profile picture; the `alt` of its image is the saved description. */
function newMedia(composer: Composer): Media[] {
  const figures = [...composer.root.querySelectorAll('figure')].filter(
    f =>
      f.querySelector('img[src^="blob:"], img[src^="data:"], video, svg[id^="image-"]') &&
      !isPersonPicture(f) &&
      !composer.box.contains(f),
  );
  return figures.map(f => {
    const image = f.querySelector('img');
    const isVideo = f.querySelector('video') !== null;
    return {
      type: isVideo ? 'video' : 'image',
      alt: image && !isVideo ? altOf(image) : null,
      captions: null,
      name: '',
    };
  });
}

/** Older composers do not show whether a description was set. */
function olderMedia(composer: Composer): Media[] {
  const css =
    '.share-creation-state__preview-container img, .update-components-image__image, .share-images__image, .share-creation-state__preview-container video, img[src^="blob:"], video[src^="blob:"]';
  const seen = [...composer.root.querySelectorAll<HTMLElement>(css)].filter(
    m => isShown(m) && !composer.box.contains(m),
  );
  return seen.map(m => ({ type: m.tagName === 'VIDEO' ? 'video' : 'image', alt: null, captions: null, name: '' }));
}

export default {
  ...spotting,
  sentLink: ':is(.artdeco-toast-item, [role="status"], [role="alert"]) a[href*="/feed/update/"]',
  surfaces: [
    {
      id: 'article-title',
      name: 'Article title',
      holds: box => box.matches('textarea') && location.pathname.startsWith('/article/'),
      kind: 'article',
      publish: ['.article-editor-nav__publish'],
      keys: [],
      seen: '2026-08',
      root: () => document.body,
    },
    {
      id: 'article',
      name: 'Article',
      holds: box => location.pathname.startsWith('/article/') && !isInDialog(box),
      kind: 'article',
      publish: ['.article-editor-nav__publish'],
      keys: [],
      seen: '2026-08',
      root: () => document.body,
    },
    {
      id: 'new-post',
      name: 'New post',
      holds: box =>
        box.getAttribute('componentkey') === 'ShareBox_textEditor' ||
        closestComposed(box, 'dialog[open]') !== null ||
        /\/sharing\/compose/.test(location.pathname),
      kind: composer => (embeddedPost(composer) ? 'quote' : 'post'),
      publish: [],
      keys: ['Mod+Enter'],
      seen: '2026-10',
      // While a scheduled post is edited.
      hasWayBackLast: true,
    },
    {
      id: 'new-post-older',
      name: 'New post (older window)',
      holds: box =>
        (isInDialog(box) && !closestComposed(box, commentPlaces)) ||
        closestComposed(box, '[data-test-modal-id="sharebox"], [class*="share-box"]') !== null ||
        // The admin's and the bare composer's pages hold nothing else to write in.
        /^\/(?:company\/[^/]+\/admin\/page-posts|preload\/sharebox)/.test(location.pathname),
      kind: composer => (embeddedPost(composer) ? 'quote' : 'post'),
      publish: ['button.share-actions__primary-action'],
      keys: ['Mod+Enter'],
      seen: '2026-10',
    },
    {
      id: 'comment',
      name: 'Comment',
      holds: box =>
        closestComposed(box, commentPlaces) !== null ||
        // Messages have the same editor, in a chat that is docked outside of the page's own place.
        closestComposed(box, 'main [data-testid="ui-core-tiptap-text-editor-wrapper"]') !== null,
      kind: 'comment',
      publish: [
        '[componentkey*="commentButtonSection"] button',
        'button.comments-comment-box__submit-button',
        'button[class*="comments-comment-box__submit"]',
      ],
      keys: ['Mod+Enter'],
      seen: '2026-10',
    },
  ],
  media: composer => {
    if (composer.surface.id === 'article' || composer.surface.id === 'article-title') return [];
    const found = newMedia(composer);
    return found.length > 0 ? found : olderMedia(composer);
  },
  // The second window: a preview of the picture, and the only text area beside it.
  isAltField: element =>
    element.matches('textarea') &&
    closestComposed(element, dialogs)?.querySelector('img[alt="Image Preview"], img[src^="blob:"]') != null,
  parent: composer => {
    if (composer.surface.id === 'comment') {
      const place = commentedPost(composer);
      if (!place) return null;
      const text = place.querySelector('[data-testid="expandable-text-box"], .update-components-text');
      return withoutButton(text) ?? longestText(place, '[dir], p, span', composer.root);
    }
    return textOf(embeddedPost(composer));
  },
  audience: composer => {
    const places = [...composer.root.querySelectorAll('[role="button"][aria-expanded]')];
    const chooser =
      places.find(p => p.querySelector('svg[id^="visibility"]')) ??
      composer.root.querySelector('.share-unified-settings-entry-button');
    const text = textOf(chooser) ?? '';
    return /anyone/i.test(text) ? 'public' : /connections|group/i.test(text) ? 'limited' : 'unknown';
  },
  organisation: composer => {
    const isCompany =
      composer.root.querySelector('svg[id^="company-accent"]') !== null ||
      /^\/company\/[^/]+\/admin/.test(location.pathname);
    return isCompany
      ? ((
          textOf(composer.root.querySelector('[role="button"][aria-expanded], .share-unified-settings-entry-button')) ??
          ''
        ).split('\n')[0] ?? '')
      : '';
  },
} satisfies Platform;

function embeddedPost(composer: Composer): Element | null {
  const card = composer.root.querySelector(
    '.update-components-text, [data-testid="expandable-text-box"], .feed-shared-update-v2',
  );
  return card && !composer.box.contains(card) ? card : null;
}

function withoutButton(element: Element | null): string | null {
  if (!element) return null;
  const copy = element.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('[data-testid="expandable-text-button"], button')) button.remove();
  return textOf(copy);
}
