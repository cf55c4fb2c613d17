// @vitest-environment happy-dom
/** Which keys publish in a box of Facebook, told without a word of any language. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import facebook from '@/utils/platforms/facebook';
import { composerOf } from '@/utils/platforms/shared/find-composer';
import { publishKeyOf } from '@/utils/watch/presses';

const window600 = 600;

/** As wide as `data-wide` says in pixels; what says nothing is a window's width, buttons a word's. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const width = Number(this.getAttribute('data-wide') ?? (this.matches('[role="button"]') ? 80 : window600));
    return new DOMRect(0, 0, width, 40);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const box =
  '<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Etwas"><p>Eins</p></div>';
const wide = '<div role="button" data-wide="560">Posten</div>';
const answer = '<div role="button">Antworten</div>';

/** The keys that publish in the first box of a page, or null where it is none of ours. */
function keys(path: string, html: string): string[] | null {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://www.facebook.com${path}`,
  );
  document.body.innerHTML = html;
  return keysNow();
}

function keysNow(): string[] | null {
  const element = document.querySelector<HTMLElement>('[contenteditable]');
  const composer = element && composerOf(element, facebook);
  if (!composer) return null;
  const held = (more: KeyboardEventInit) =>
    publishKeyOf(new KeyboardEvent('keydown', { key: 'Enter', ...more }), composer);
  return [...(held({}) ? ['Enter'] : []), ...(held({ ctrlKey: true }) ? ['Mod+Enter'] : [])];
}

const both = ['Enter', 'Mod+Enter'];

describe('a comment', () => {
  it.each([
    [
      'in a form of its own, wherever it stands',
      '/',
      `<div role="dialog"><form role="presentation">${box}</form>${wide}</div>`,
    ],
    ['by its English label', '/', box.replace('Etwas', 'Write an answer…')],
    ['in a post', '/', `<div role="article">${box}</div>`],
    ['beside a photo', '/photo/', `<div role="main"></div><div role="complementary">${box}</div>`],
    ['below a video', '/watch/', `<div role="main">${box}</div>`],
    ['in the window of a photo', '/photo/', `<div role="dialog">${answer}${box}</div>`],
    ['in the window of a post, with nothing that names it', '/', `<div role="dialog">${box}${answer}</div>`],
    ['on the page of a post in a group', '/groups/201/posts/7', `<div role="main">${answer}${box}</div>`],
  ])('%s: Enter publishes', (_, path, html) => expect(keys(path, html)).toEqual(both));
});

describe('a post', () => {
  it.each([
    ['in a form that is sent by POST', '/', `<div role="dialog"><form method="POST">${box}</form></div>`],
    ['over a photo', '/photo/', `<div role="dialog"><form method="POST">${box}</form></div>`],
    ['with a control as wide as its window behind it', '/photo/', `<div role="dialog">${box}${wide}</div>`],
    [
      'with a button for who sees it',
      '/',
      `<div role="dialog"><div role="button" aria-label="Edit privacy. Sharing with Friends. "></div>${box}</div>`,
    ],
    [
      'in the place of a group',
      '/groups/201',
      `<div role="main"><div data-pagelet="GroupInlineComposer">${box}</div></div>`,
    ],
    ['in a group, with a wide control', '/groups/201', `<div role="main"><div>${box}${wide}</div></div>`],
  ])('%s: Enter makes a line', (_, path, html) => expect(keys(path, html)).toEqual(['Mod+Enter']));

  it('is told as soon as its buttons come; until then both keys are held', () => {
    expect(keys('/photo/', `<div role="dialog">${box}</div>`)).toEqual(both);
    document.querySelector('[role="dialog"]')!.insertAdjacentHTML('beforeend', wide);
    expect(keysNow()).toEqual(['Mod+Enter']);
  });

  it('has its control behind the box, with words and without a picture', () => {
    expect(keys('/', `<div role="dialog">${wide}${box}</div>`)).toEqual(both);
    expect(
      keys('/', `<div role="dialog">${box}<div role="button" data-wide="560"><svg></svg>Mehr</div></div>`),
    ).toEqual(both);
    expect(keys('/', `<div role="dialog">${box}<div role="article">${wide}</div></div>`)).toEqual(both);
  });
});

describe('a message is none of ours', () => {
  it.each([
    ['beside a video', '/watch/', `<div role="main"></div><div>${box}</div>`],
    ['in a group', '/groups/201', `<div role="main"></div><div>${box}</div>`],
    [
      'by its prompt, which no language changes',
      '/',
      `<div role="dialog">${box.replace('aria-label', 'aria-placeholder="Aa" aria-label')}</div>`,
    ],
    ['in answer to a story', '/stories/501/', `<div role="main">${box.replace('Etwas', 'Reply to Ana')}</div>`],
  ])('%s', (_, path, html) => expect(keys(path, html)).toBeNull());
});
