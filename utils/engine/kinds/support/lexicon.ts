import { fold } from '../../fold';
import type { Part } from '../../part';
import { type Token, tokenise } from '../../tokens';
import type { Span, Where } from '../../types';

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

export interface PhraseOptions {
  /** Only as written. Left out: as written for short words in capitals (IT, WHO), any case otherwise. */
  matchCase?: boolean;
  /** No plural or possessive of the last word. */
  exact?: boolean;
}

interface Ending {
  list: number;
  phrase: number;
  silent: boolean;
  exact: boolean;
  /** The words with their case, when case matters. */
  cased: string[] | null;
}

interface Node {
  next: Map<string, Node>;
  /** Words that may go on ("block*"), by their first letter. */
  prefixes: Map<string, { prefix: string; node: Node }[]> | null;
  endings: Ending[];
}

/**
 * All phrases of all rules of all packs in one tree of words: a post is walked once, however many rules there are.
 * Words are compared whole, without case; a hyphen counts as a space; the last word may be plural or possessive;
 * "block*" stands for any word that starts so.
 */
export class Lexicon {
  readonly #root = node();
  #owners: string[] = [];
  /** Whom the lists that are added now belong to. */
  owner = '';

  /** Adds a list. Phrases in `silent` are never reported, and hide what they overlap: exceptions to the list. */
  add(phrases: readonly string[], options: PhraseOptions = {}, silent: readonly string[] = []): PhraseList {
    const list = this.#owners.push(this.owner) - 1;
    phrases.forEach((phrase, i) => {
      this.#insert(phrase, { list, phrase: i, silent: false, options });
    });
    for (const phrase of silent) this.#insert(phrase, { list, phrase: -1, silent: true, options: { exact: true } });
    return { in: part => this.#scan(part).get(list) ?? nothing };
  }

  /** Who has a phrase in this part. */
  ownersIn(part: Part): Set<string> {
    return new Set([...this.#scan(part).keys()].map(list => this.#owners[list] ?? ''));
  }

  #insert(text: string, entry: { list: number; phrase: number; silent: boolean; options: PhraseOptions }): void {
    const tokens = wordsOf(tokenise(fold(text)));
    if (tokens.length === 0) return;
    let at = this.#root;
    for (const [i, token] of tokens.entries()) {
      const star = tokens[i + 1]?.text === '*' && tokens[i + 1]?.from === token.to;
      if (token.text === '*' && i > 0 && tokens[i - 1]?.to === token.from) continue;
      at = star ? prefixChild(at, token.lower) : child(at, token.lower);
    }
    const matchCase = entry.options.matchCase ?? (!entry.silent && isAcronym(tokens));
    at.endings.push({
      list: entry.list,
      phrase: entry.phrase,
      silent: entry.silent,
      exact: entry.options.exact === true || tokens.at(-1)?.kind !== 'word',
      cased: matchCase ? tokens.map(t => t.text) : null,
    });
  }

  #scan(part: Part): Map<number, PhraseHit[]> {
    return part.memo(this, () => {
      const hits = new Map<number, PhraseHit[]>();
      const ends = new Map<number, number>();
      const words = wordsOf(part.tokens);
      for (let i = 0; i < words.length; i++) this.#walk(part, words, i, hits, ends);
      return hits;
    });
  }

  /** Finds, for each list, the longest phrase that starts at word `i` and lies after the list's last one. */
  #walk(part: Part, words: Token[], i: number, hits: Map<number, PhraseHit[]>, ends: Map<number, number>): void {
    let best: Map<number, { ending: Ending; last: number }> | null = null;
    let states: Node[] = [this.#root];
    for (let j = i; j < words.length && states.length > 0; j++) {
      const word = words[j]!;
      const following: Node[] = [];
      for (const state of states) {
        for (const form of formsOf(word)) {
          const next = state.next.get(form.text);
          if (!next) continue;
          if (!form.inflected) following.push(next);
          for (const ending of next.endings) {
            if (form.inflected && ending.exact) continue;
            if (ending.cased && !sameCase(ending.cased, words, i, form.text.length)) continue;
            best ??= new Map();
            const known = best.get(ending.list);
            if (!known || j > known.last || ending.silent) best.set(ending.list, { ending, last: j });
          }
        }
        for (const { prefix, node } of state.prefixes?.get(word.lower[0] ?? '') ?? nothingHere) {
          if (!word.lower.startsWith(prefix)) continue;
          following.push(node);
          for (const ending of node.endings) {
            best ??= new Map();
            const known = best.get(ending.list);
            if (!known || j > known.last) best.set(ending.list, { ending, last: j });
          }
        }
      }
      states = following;
    }
    if (!best) return;
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
}

/** The places of one list's phrases. */
export interface PhraseList {
  in(part: Part): readonly PhraseHit[];
}

const nothing: readonly PhraseHit[] = [];
const nothingHere: readonly never[] = [];

function node(): Node {
  return { next: new Map(), prefixes: null, endings: [] };
}

function child(at: Node, word: string): Node {
  const known = at.next.get(word);
  if (known) return known;
  const made = node();
  at.next.set(word, made);
  return made;
}

function prefixChild(at: Node, prefix: string): Node {
  at.prefixes ??= new Map();
  const first = prefix[0] ?? '';
  const bucket = at.prefixes.get(first) ?? [];
  at.prefixes.set(first, bucket);
  const known = bucket.find(b => b.prefix === prefix);
  if (known) return known.node;
  const made = node();
  bucket.push({ prefix, node: made });
  return made;
}

/** Hyphens inside a phrase count as spaces. */
function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(t => t.kind !== 'mark' || (t.text !== '-' && t.text !== '‐'));
}

function isAcronym(tokens: readonly Token[]): boolean {
  const only = tokens.length === 1 ? tokens[0] : undefined;
  return only?.kind === 'word' && /^[A-Z]{2,5}$/.test(only.text);
}

const seen = new WeakMap<Token, Form[]>();
interface Form {
  text: string;
  inflected: boolean;
}

/** The word itself and what it may be the plural or possessive of. */
function formsOf(word: Token): Form[] {
  let forms = seen.get(word);
  if (forms) return forms;
  const { lower } = word;
  forms = [{ text: lower, inflected: false }];
  if (word.kind === 'word' && lower.length > 2) {
    if (lower.endsWith("'s")) forms.push({ text: lower.slice(0, -2), inflected: true });
    else if (lower.endsWith('s')) {
      forms.push({ text: lower.slice(0, -1), inflected: true });
      if (/(?:s|x|ch|sh)es$/.test(lower)) forms.push({ text: lower.slice(0, -2), inflected: true });
    }
  }
  seen.set(word, forms);
  return forms;
}

function sameCase(cased: readonly string[], words: readonly Token[], i: number, lastLength: number): boolean {
  return cased.every((wanted, k) => {
    const text = words[i + k]?.text ?? '';
    return (k === cased.length - 1 ? text.slice(0, lastLength) : text) === wanted;
  });
}
