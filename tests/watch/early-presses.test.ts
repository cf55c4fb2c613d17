// @vitest-environment happy-dom
/** Presses that passed before engine and panel were there: which of them published what. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '@/utils/platforms/shared/platform';
import { earlyPosts } from '@/utils/watch/early-presses';
import type { EarlyPress } from '@/utils/watch/hook';

/** A site with one kind of composer in a window of its own. */
const platform = {
  id: 'site',
  name: 'Site',
  matches: [],
  editables: 'textarea',
  ignore: '.message',
  surfaces: [
    {
      id: 'post',
      name: 'Post',
      holds: () => true,
      kind: 'post',
      publish: ['.post'],
      leadsOn: '.next',
      keys: ['Mod+Enter'],
      seen: '2026-11',
      root: (box: HTMLElement) => box.closest<HTMLElement>('[role="dialog"]'),
    },
  ],
  media: () => [],
  parent: () => null,
  audience: () => 'public',
} satisfies Platform;

let box: HTMLTextAreaElement;

beforeEach(() => {
  document.body.innerHTML = `<div role="dialog"><textarea>We start on Monday.</textarea><button class="post">Post</button>
    <button class="next">Next</button><button class="bare">Send it</button><button class="media"><svg></svg>Media</button>
    <button>Discard</button></div><button class="outside">Post</button>`;
  box = document.querySelector('textarea') as HTMLTextAreaElement;
});

/** As the watcher keeps it: the event, its way, and the box as it stood. */
function press(target: string | Element, event: Event = new MouseEvent('click', { bubbles: true })): EarlyPress {
  const at = typeof target === 'string' ? document.querySelector(target) : target;
  let path: EventTarget[] = [];
  const keep = () => {
    path = event.composedPath();
  };
  window.addEventListener(event.type, keep, { capture: true, once: true });
  at?.dispatchEvent(event);
  return { event, path, boxes: [{ box, was: box.cloneNode(true) as HTMLElement }] };
}

const key = (more: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...more });

const textsOf = (...presses: EarlyPress[]) => earlyPosts(presses, platform).map(p => [p.draft.text, p.now]);

describe('a press that passed early', () => {
  it('published the words that stood there then, though the box is empty now', () => {
    const early = press('.post');
    box.value = '';
    expect(textsOf(early)).toEqual([['We start on Monday.', '']]);
  });

  it('published them though the window is closed, by its hooks or by a control with words and no picture', () => {
    for (const control of ['.post', '.bare']) {
      const early = press(control);
      const dialog = box.closest('div');
      dialog?.remove();
      expect(textsOf(early)).toEqual([['We start on Monday.', null]]);
      document.body.append(dialog as Element);
    }
  });

  it('is known by its keys', () => {
    expect(textsOf(press(box, key({ ctrlKey: true })))).toEqual([['We start on Monday.', 'We start on Monday.']]);
    expect(textsOf(press(box, key({})))).toEqual([]);
  });

  it('counts once for a box, however often it was pressed', () => {
    expect(textsOf(press('.post'), press('.post'))).toHaveLength(1);
  });

  it.each(['.outside', '.next', 'textarea'])('is none at %s', control => {
    const early = press(control);
    box.closest('div')?.remove();
    expect(textsOf(early)).toEqual([]);
  });

  it('is none at a picture button, of an empty box, or where the draft was then thrown away', () => {
    const media = press('.media');
    const thrown = [press('.post'), press('button:last-of-type')];
    box.value = ' ';
    const empty = press('.post');
    box.closest('div')?.remove();
    expect(textsOf(media)).toEqual([]);
    expect(textsOf(...thrown)).toEqual([]);
    expect(textsOf(empty)).toEqual([]);
  });
});
