// @vitest-environment happy-dom
/** Who reads what is written in a group of Facebook, and what a comment there answers. */
import { beforeEach, describe, expect, it } from 'vitest';
import facebook from '@/utils/platforms/facebook';
import { composerOf } from '@/utils/platforms/shared/find-composer';
import type { Composer } from '@/utils/platforms/shared/platform';

function composer(path: string, html: string): Composer {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://www.facebook.com${path}`,
  );
  document.body.innerHTML = html;
  const found = composerOf(document.querySelector<HTMLElement>('[contenteditable]') as HTMLElement, facebook);
  if (!found) throw new Error('No composer was found');
  return found;
}

beforeEach(() => document.body.replaceChildren());

const box = '<div contenteditable="true" role="textbox"><p>One</p></div>';
const inline = `<div data-pagelet="GroupInlineComposer">${box}<div role="button">Post</div></div>`;
const page = (head: string, rest = inline) => `<div role="main"><h1>Eastvale parents</h1>${head}${rest}</div>`;

describe('the audience of a group', () => {
  it.each([
    ['limited', 'in the head of a private one', '/groups/201', page('<span>Private group</span>')],
    ['limited', 'with its members behind', '/groups/201/', page('<span>Private group · 2.1K members</span>')],
    ['public', 'in the head of a public one', '/groups/201', page('<span>Public group</span>')],
    [
      'limited',
      'for a comment in it',
      '/groups/201',
      page('<span>Private group</span>', `<div role="article">${box}</div>`),
    ],
    [
      'limited',
      'for a window over it',
      '/groups/201',
      `${page('<span>Private group</span>', '')}<div role="dialog"><form method="POST">${box}</form></div>`,
    ],
    ['unknown', 'in a language that we do not know', '/groups/201', page('<span>Private Gruppe</span>')],
    ['unknown', 'where it is only the name', '/groups/201', page('<span>Private group for new nurses</span>')],
    [
      'unknown',
      'where somebody writes it',
      '/groups/201',
      page('', `${inline}<div role="article">Private group</div>`),
    ],
    ['unknown', 'where many groups are listed', '/groups/feed/', page('<span>Private group</span>')],
  ])('%s: %s', (wanted, _, path, html) => expect(facebook.audience(composer(path, html))).toBe(wanted));
});

describe('what a comment answers', () => {
  const beside = `<div role="complementary"><div dir="auto">We open on Monday.</div>
    <div role="article"><div dir="auto">We were never told of that, and we waited all of the winter.</div></div>${box}</div>`;

  it('beside a photo it is what its author wrote, not the longest comment', () => {
    expect(facebook.parent(composer('/photo/', beside))).toBe('We open on Monday.');
  });

  it('in the window of a photo as well, and nothing for a post that is shared from there', () => {
    const inWindow = `<div role="dialog">${beside}</div>`;
    expect(facebook.parent(composer('/photo/', inWindow))).toBe('We open on Monday.');
    const shared = `<div role="main">${beside.replace(box, '')}</div><div role="dialog"><form method="POST">${box}</form></div>`;
    expect(facebook.parent(composer('/photo/', shared))).toBeNull();
  });
});
