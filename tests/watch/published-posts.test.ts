// @vitest-environment happy-dom
/** What counts as a post that went out, and what of it is told. */
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { Published } from '@/utils/messages';
import { cues } from '@/utils/rules';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { isDiscard, PublishedPosts } from '@/utils/watch/published-posts';

function composer(text: string, more: Record<string, unknown> = {}) {
  const boxOf = (words: string) => {
    const draft = asDraft({ text: words, platform: 'x', ...more });
    return { draft, report: check(draft, { rules: [], cues, settings: defaultSettings() }) };
  };
  const watch = { boxes: [boxOf(text)], signature: text };
  return {
    watch: watch as unknown as ComposerWatch,
    type: (words: string) => Object.assign(watch, { boxes: [boxOf(words)], signature: words }),
  };
}

function counting() {
  const told: Published[] = [];
  return { told, posts: new PublishedPosts(post => told.push(post)) };
}

const question = 'The canteen now stays open until two. What else would make nights better?';

describe('a post', () => {
  it('counts when a press passed and the composer emptied, without a word of it', () => {
    const { told, posts } = counting();
    const { watch, type } = composer(question);
    posts.pressed(watch);
    type('');
    posts.notice(watch);
    expect(told).toEqual([{ platform: 'x', verdict: 'conversational', asked: true, isLimited: false, reply: null }]);
  });

  it('counts when a press passed and the composer left the page', () => {
    const { told, posts } = counting();
    const { watch } = composer(question);
    posts.pressed(watch);
    posts.noticeGone(watch);
    expect(told).toHaveLength(1);
  });

  it('waits for what stands for a reply that was quicker than the salt, and for nothing else', async () => {
    const told: Published[] = [];
    let giveHash: (hash: string) => void = () => {};
    const hash = new Promise<string>(given => {
      giveHash = given;
    });
    const posts = new PublishedPosts(
      post => told.push(post),
      () => hash,
    );
    const reply = composer(question, { kind: 'reply' }).watch;
    posts.pressed(reply);
    posts.noticeGone(reply);
    expect(told).toEqual([]);
    const post = composer(question).watch;
    posts.pressed(post);
    posts.noticeGone(post);
    expect(told.map(p => p.reply)).toEqual([null]);
    giveHash('hash');
    await hash;
    expect(told.map(p => p.reply)).toEqual([null, 'hash']);
  });

  it('does not count without a press, after an edit, or once thrown away', () => {
    const { told, posts } = counting();
    const { watch, type } = composer(question);
    posts.noticeGone(watch);
    posts.pressed(watch);
    type(`${question} Tell me.`);
    posts.notice(watch);
    type('');
    posts.notice(watch);
    posts.pressed(composer(question).watch);
    posts.pressed(watch);
    posts.discarded();
    posts.noticeGone(watch);
    expect(told).toEqual([]);
  });

  it('asks for answers also when the invitation is one cue of several', () => {
    const { told, posts } = counting();
    const { watch } = composer(
      '412 of you commented on the draft. What we did not get right: transport. Tell me what we have missed.',
    );
    posts.pressed(watch);
    posts.noticeGone(watch);
    expect(told[0]?.asked).toBe(true);
  });

  it.each([
    ['Prynhawn hyfryd iawn; diolch i bawb ym Metws yn Rhos am eu croeso cynnes heddiw', {}],
    ['', { kind: 'quote', parent: 'Flu clinics open today' }],
  ])('in Welsh, or with no word of its own, is not counted as one-way: %s', (text, more) => {
    const { told, posts } = counting();
    const { watch } = composer(text || ' ', more);
    posts.pressed(watch);
    posts.noticeGone(watch);
    expect(told.map(post => post.verdict).filter(verdict => verdict !== 'short')).toEqual([]);
  });
});

describe('a press that throws a draft away', () => {
  const press = (html: string) => {
    document.body.innerHTML = html;
    const button = document.body.querySelector('span') ?? document.body.firstElementChild;
    let answer = false;
    const listen = (event: Event) => {
      answer = isDiscard(event, event.composedPath());
    };
    document.addEventListener('click', listen, { once: true });
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return answer;
  };

  it.each([
    '<button>Discard</button>',
    '<div role="button"><span>Save</span></div>',
    '<button aria-label="Discard draft">x</button>',
    '<button>Don’t save</button>',
  ])('%s', html => expect(press(html)).toBe(true));

  it('in a language whose names are not known is any in a window that holds no box', () => {
    const page = document.documentElement;
    page.lang = 'de';
    const box = '<div contenteditable="true"></div>';
    const button = '<button><span>Verwerfen</span></button>';
    const answers = {
      asked: press(`<div role="alertdialog">${button}</div>`),
      composer: press(`<div role="dialog">${box}${button}</div>`),
      feed: press(`<article>${button}</article>`),
    };
    page.lang = 'en-GB';
    const english = press('<div role="alertdialog"><button><span>Not this time</span></button></div>');
    page.removeAttribute('lang');
    expect(answers).toEqual({ asked: true, composer: false, feed: false });
    expect(english, 'a name that is known to be none').toBe(false);
  });

  it.each(['<button>Post</button>', '<button>Saved replies</button>', '<p>Discard</p>'])('is not %s', html =>
    expect(press(html)).toBe(false),
  );
});
