import { Part } from './part';
import type { CheckSettings } from './settings';
import type { Draft } from './types';

/**
 * A draft read once. Rules ask the reading and never tokenise for themselves. What several rules need (people,
 * clues, entities, language, exemptions) lives in a module of its own that keeps its answer with `memo`:
 *
 *   export const peopleOf = (reading: Reading) => reading.memo(peopleOf, () => …);
 */
export class Reading {
  readonly draft: Draft;
  readonly settings: CheckSettings;
  /** The main text. */
  readonly text: Part;
  /** The text being answered or quoted; not published by this person. */
  readonly parent: Part | null;
  #published: Part[] | undefined;
  #prose: Part[] | undefined;
  #memo = new Map<unknown, unknown>();

  constructor(draft: Draft, settings: CheckSettings) {
    this.draft = draft;
    this.settings = settings;
    this.text = new Part('text', draft.text);
    this.parent = draft.parent === null ? null : new Part('text', draft.parent);
  }

  /** Every string that would be published: text, alt texts, link addresses, file names, poll options, thread. */
  get published(): readonly Part[] {
    this.#published ??= [
      this.text,
      ...this.draft.media.flatMap((m, i) => (m.alt ? [new Part(`alt:${i}`, m.alt)] : [])),
      ...this.draft.media.flatMap((m, i) => (m.name ? [new Part(`name:${i}`, m.name)] : [])),
      ...this.draft.links.map((link, i) => new Part(`link:${i}`, link)),
      ...this.draft.poll.map((option, i) => new Part(`poll:${i}`, option)),
      ...this.draft.thread.map((box, i) => new Part(`thread:${i}`, box)),
    ];
    return this.#published;
  }

  /** Published strings written as sentences: text, alt texts, poll options, thread. */
  get prose(): readonly Part[] {
    this.#prose ??= this.published.filter(p => !/^(link|name)/.test(p.where));
    return this.#prose;
  }

  get isReply(): boolean {
    const { kind } = this.draft;
    return kind === 'reply' || kind === 'comment';
  }

  /** Computes something about the whole reading once; `key` must be unique to the caller. */
  memo<T>(key: unknown, compute: () => T): T {
    const known = this.#memo.get(key);
    if (known !== undefined || this.#memo.has(key)) return known as T;
    const made = compute();
    this.#memo.set(key, made);
    return made;
  }
}

/** Reads a draft once. Nothing is computed until a rule asks. */
export function read(draft: Draft, settings: CheckSettings): Reading {
  return new Reading(draft, settings);
}
