// @vitest-environment happy-dom
/** Shapes that are reported of the sites and that no test page has, built from the reports: what is seen in each. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { composerOf, publishControls } from '@/utils/platforms/shared/find-composer';
import type { Composer } from '@/utils/platforms/shared/platform';
import { platforms } from '@/utils/platforms/shared/platforms';
import { composersIn } from '@/utils/watch/composers-in';
import { DraftReader } from '@/utils/watch/draft-reader';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The composers of a page, in its order, all with one root. */
function composers(id: string, address: string, html: string): readonly Composer[] {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = html;
  const platform = platforms.find(p => p.id === id);
  const box = platform && document.querySelector<HTMLElement>(platform.editables);
  const first = box && composerOf(box, platform);
  return first ? composersIn(first, []) : [];
}

const read = (all: readonly Composer[]) => new DraftReader().drafts(all, { isFresh: true });
const pressed = ([first]: readonly Composer[]) =>
  first ? publishControls(first).controls.map(c => (c.textContent ?? '').trim()) : [];

const line = (text: string) =>
  `<div class="public-DraftEditor-content" contenteditable="true" role="textbox"><div data-contents="true"><div data-block="true"><span data-text="true">${text}</span></div></div></div>`;

describe('X', () => {
  it('an article has a title and a body, and a publish control of its own', () => {
    const all = composers(
      'x',
      'https://x.com/compose/articles/edit/1001',
      `<main><div><textarea placeholder="Add a title">Our winter</textarea>${line('We start on Monday.')}</div>
      <button data-testid="publishButton">Publish</button></main>`,
    );
    expect(read(all).map(d => [d.kind, d.text])).toEqual([
      ['article', 'Our winter'],
      ['article', 'We start on Monday.'],
    ]);
    expect(pressed(all)).toEqual(['Publish']);
  });

  it('in a thread each box has the pictures that stand below it', () => {
    const picture = (says: string) =>
      `<div data-testid="attachments"><div role="group"><img src="blob:https://x.com/1"><span>${says}</span></div></div>`;
    const box = (i: number, says: string) =>
      `<div>${line('One').replace('role=', `data-testid="tweetTextarea_${i}" role=`)}${says}</div>`;
    const all = composers(
      'x',
      'https://x.com/compose/post',
      `<div role="dialog">${box(0, picture('ALT'))}${box(1, '')}${box(2, picture('Edit'))}<button data-testid="tweetButton">Post all</button></div>`,
    );
    expect(read(all).map(d => d.media.map(m => [m.type, m.alt]))).toEqual([[['image', null]], [], [['image', '']]]);
  });
});

describe('a message is never read', () => {
  it.each([
    [
      'X, its chat of 2026 over a post',
      'x',
      'https://x.com/compose/post',
      '<div><textarea data-testid="dm-composer-textarea">Hi</textarea></div>',
    ],
    [
      'X, a chat beside the feed',
      'x',
      'https://x.com/home',
      '<div data-testid="chatComposerTextInput" contenteditable="true" role="textbox">Hi</div>',
    ],
    [
      'LinkedIn, the editor of comments in a chat that is docked',
      'linkedin',
      'https://www.linkedin.com/feed/',
      '<main></main><div><div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>Hi</p></div></div></div>',
    ],
  ])('%s', (_, id, address, html) => expect(composers(id, address, html)).toEqual([]));

  it.each([
    ['<main>', '</main>'],
    ['<div componentkey="commentBox-1">', '</div>'],
  ])('LinkedIn: the same editor is a comment in %s', (before, after) => {
    const all = composers(
      'linkedin',
      'https://www.linkedin.com/feed/update/urn:li:activity:1/',
      `${before}<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>Hi</p></div></div>${after}`,
    );
    expect(read(all).map(d => d.kind)).toEqual(['comment']);
  });
});

describe('LinkedIn', () => {
  const scheduled = (buttons: string) =>
    composers(
      'linkedin',
      'https://www.linkedin.com/sharing/compose',
      `<dialog open data-testid="dialog"><button aria-label="Dismiss"><svg></svg></button>
      <div class="tiptap ProseMirror" contenteditable="true" role="textbox" componentkey="ShareBox_textEditor"><p>One</p></div>
      <div><button aria-label="Media"><svg></svg></button>${buttons}</div></dialog>`,
    );

  it.each([
    ['<button>Planen</button><button>Zurück</button>', ['Zurück', 'Planen']],
    ['<button>Veröffentlichen</button>', ['Veröffentlichen']],
  ])('while a scheduled post is edited a way back stands behind what publishes: %s', (buttons, wanted) => {
    expect(pressed(scheduled(buttons))).toEqual(wanted);
  });
});
