import type { Draft, Tone } from '../engine/types';
import type { Published } from '../messages';
import type { Box } from './box';
import type { ComposerWatch } from './composer-watch';

/** A draft and what was found in it. */
type Judged = Pick<Box, 'draft' | 'report'>;

/** What stands for a reply; a promise where the salt has not come yet. */
type HashOrWait = string | null | Promise<string | null>;

/**
 * Tells finished posts from drafts: a press passed, and then the composer emptied or closed with no edit between.
 * Tells nothing of the words.
 */
export class PublishedPosts {
  readonly #tell: (post: Published) => void;
  readonly #hashOf: (reply: Draft) => HashOrWait;
  #passed = new WeakMap<ComposerWatch, { signature: string; post: Judged }>();

  /** `hashOf` gives what stands for a reply that may be used again; a draft that is no reply has none. */
  constructor(tell: (post: Published) => void, hashOf: (reply: Draft) => HashOrWait = () => null) {
    this.#tell = tell;
    this.#hashOf = hashOf;
  }

  /** A publish press of this composer passed. */
  pressed(watch: ComposerWatch): void {
    const box = watch.boxes[0];
    if (!box || watch.boxes.every(b => b.draft.text.trim() === '')) return;
    this.#passed.set(watch, { signature: watch.signature, post: box });
  }

  /** A post went out that nobody watched on its way. */
  wentOut({ draft, report: { tone } }: Judged): void {
    const tell = (reply: string | null) =>
      this.#tell({
        platform: draft.platform,
        verdict: countedVerdict(tone),
        asked: tone.evidence.some(e => e.cue === 'S1' || e.cue === 'S2'),
        isLimited: draft.audience === 'limited',
        reply,
      });
    const hash = isReply(draft) ? this.#hashOf(draft) : null;
    if (hash instanceof Promise) void hash.then(tell);
    else tell(hash);
  }

  /** The person threw the draft away, or put it aside: what was pressed before did not go out. */
  discarded(): void {
    this.#passed = new WeakMap();
  }

  /** The composer changed: emptied means posted, anything else is an edit. */
  notice(watch: ComposerWatch): void {
    const passed = this.#passed.get(watch);
    if (!passed || passed.signature === watch.signature) return;
    this.#passed.delete(watch);
    if (watch.boxes.every(b => b.draft.text.trim() === '')) this.wentOut(passed.post);
  }

  /** The composer left the page. */
  noticeGone(watch: ComposerWatch): void {
    const passed = this.#passed.get(watch);
    this.#passed.delete(watch);
    if (passed) this.wentOut(passed.post);
  }
}

/** Welsh and other languages are never counted as one-way, and a bare repost says nothing of its sender. */
function countedVerdict({ verdict, kind }: Tone): string {
  return kind === 'other-language' || kind === 'repost' ? 'short' : verdict;
}

const discards =
  /^(?:discard|delete|don['’]t save|save(?: (?:as |to )?drafts?)?|leave|gwaredu|dileu)(?: (?:draft|post|changes))?$/i;

/** Languages of a page whose buttons the words above name. */
const named = /^(?:en|cy)\b|^$/i;

/**
 * True for a press of a button that throws a draft away or puts it aside, by its name. In other languages no name is known:
 * there a press in any window without a box to write in may be one, and what cannot be told is not counted.
 */
export function isDiscard(event: Event, path: readonly EventTarget[]): boolean {
  if (event.type !== 'click') return false;
  const button = path.find(t => t instanceof Element && t.matches('button, [role="button"], [role="menuitem"]'));
  if (!(button instanceof HTMLElement)) return false;
  if (discards.test((button.getAttribute('aria-label') ?? button.textContent ?? '').trim())) return true;
  if (named.test(button.ownerDocument.documentElement.lang)) return false;
  const dialog = path.find(t => t instanceof Element && t.matches('[role="dialog"], [role="alertdialog"], dialog'));
  return dialog instanceof Element && dialog.querySelector('[contenteditable="true"], textarea') === null;
}

function isReply({ kind }: Draft): boolean {
  return kind === 'reply' || kind === 'comment';
}
