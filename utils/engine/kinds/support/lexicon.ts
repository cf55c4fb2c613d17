import type { Part } from '../../part';
import type { Span, Where } from '../../types';
import { LiteralIndex } from './literal-index';
import { type Ending, type Form, formsOf, insert, type Node, node, type PhraseOptions, wordsOf } from './word-tree';

export type { PhraseOptions };

/** A phrase of a list found in a text. */
export interface PhraseHit extends Span {
  /** Which phrase of the list. */
  phrase: number;
  where: Where;
  /** As folded. */
  text: string;
  from: number;
  to: number;
}

/** The places of one list's phrases. */
export interface PhraseList {
  in(part: Part): readonly PhraseHit[];
}

type Hits = Map<number, PhraseHit[]>;
const nothing: readonly PhraseHit[] = [];
const none: readonly Ending[] = [];

/**
 * All phrases of all rules of all packs in one tree of words: a post is walked once, however many rules there are. It
 * also knows which rules a post can wake: those with a phrase in it, those whose pattern has its letters in it, and
 * those that must always look.
 */
export class Lexicon {
  /** The number of the rule that what is added now belongs to. */
  owner = 0;
  readonly #root = node();
  readonly #literals = new LiteralIndex();
  readonly #always = new Set<number>();
  /** The rule of each list. */
  readonly #owners: number[] = [];

  /** Adds a list. Phrases in `silent` are never reported, and hide what they overlap: exceptions to the list. */
  add(phrases: readonly string[], options: PhraseOptions = {}, silent: readonly string[] = []): PhraseList {
    const list = this.#owners.push(this.owner) - 1;
    phrases.forEach((text, phrase) => {
      insert(this.#root, text, { list, phrase, silent: false }, options);
    });
    for (const text of silent) insert(this.#root, text, { list, phrase: -1, silent: true }, { exact: true });
    return { in: part => this.#scan(part).get(list) ?? nothing };
  }

  /** Says which letters a pattern needs; null when it must always look. */
  expect(literals: readonly string[] | null): void {
    if (literals === null) this.keepAwake();
    for (const literal of literals ?? []) this.#literals.add(literal, this.owner);
  }

  /** For rules that speak about what is missing, or count things. */
  keepAwake(): void {
    this.#always.add(this.owner);
  }

  /** The rules that these texts can wake. */
  awake(parts: readonly Part[]): Set<number> {
    const awake = new Set(this.#always);
    for (const part of parts) {
      for (const list of this.#scan(part).keys()) awake.add(this.#owners[list] ?? 0);
      this.#literals.addOwners(part.lower, awake);
    }
    return awake;
  }

  #scan(part: Part): Hits {
    return part.memo(this, () => {
      const hits: Hits = new Map();
      const ends = new Map<number, number>();
      const words = wordsOf(part.tokens);
      const forms = words.map(formsOf);
      for (let i = 0; i < words.length; i++) {
        const best = longestFrom(this.#root, forms, i);
        if (best) keep(best, i);
      }
      return hits;

      function keep(best: Map<number, Candidate>, i: number): void {
        for (const [list, { ending, last }] of best) {
          const first = words[i]!;
          const end = words[last]!;
          if (first.from < (ends.get(list) ?? 0)) continue;
          ends.set(list, end.to);
          if (ending.silent) continue;
          const found = hits.get(list) ?? [];
          hits.set(list, found);
          const text = part.folded.slice(first.from, end.to);
          const span = { start: first.start, end: end.end, from: first.from, to: end.to };
          found.push({ phrase: ending.phrase, where: part.where, text, ...span });
        }
      }
    });
  }
}

interface Candidate {
  ending: Ending;
  /** Index of its last word. */
  last: number;
}

/** For each list, the longest phrase that starts at word `i`; exceptions win over what ends with them. */
function longestFrom(root: Node, words: readonly Form[][], i: number): Map<number, Candidate> | null {
  let best: Map<number, Candidate> | null = null;
  let states: Node[] = [root];
  const offer = (ending: Ending, last: number) => {
    best ??= new Map();
    const known = best.get(ending.list);
    if (!known || last > known.last || ending.silent) best.set(ending.list, { ending, last });
  };
  for (let j = i; j < words.length && states.length > 0; j++) {
    const following: Node[] = [];
    const forms = words[j]!;
    for (const state of states) {
      for (const form of forms) {
        const next = state.next?.get(form.text);
        if (!next) continue;
        if (!form.inflected) following.push(next);
        for (const ending of next.endings ?? none) {
          if (form.inflected && ending.exact) continue;
          if (!ending.cased || hasCase(ending.cased, words, i, form)) offer(ending, j);
        }
      }
      if (!state.prefixes) continue;
      const word = forms[0]!.text;
      for (const { prefix, node: next } of state.prefixes.get(word[0] ?? '') ?? []) {
        if (!word.startsWith(prefix)) continue;
        following.push(next);
        for (const ending of next.endings ?? none) offer(ending, j);
      }
    }
    states = following;
  }
  return best;
}

function hasCase(cased: readonly string[], words: readonly Form[][], i: number, last: Form): boolean {
  return cased.every((wanted, k) => {
    const text = words[i + k]?.[0]?.typed ?? '';
    return (k === cased.length - 1 ? text.slice(0, last.text.length) : text) === wanted;
  });
}
