import type { Part } from '../part';
import type { Span } from '../types';
import type { Token } from './tokens';

export interface PhraseHit<T> extends Span {
  /** The listed phrase, lower case. */
  phrase: string;
  value: T;
  tokens: readonly Token[];
}

interface Entry<T> {
  phrase: string;
  words: string[];
  value: T;
}

/** Finds listed words and phrases in a part by its tokens; the longest phrase wins, and phrases never overlap. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = wordsOf(phrase);
      const first = words[0];
      if (!first) continue;
      const list = this.#byFirst.get(first) ?? [];
      list.push({ phrase, words, value });
      list.sort((a, b) => b.words.length - a.words.length);
      this.#byFirst.set(first, list);
    }
  }

  *find(part: Part): Generator<PhraseHit<T>> {
    const { tokens } = part;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' && token?.kind !== 'number') continue;
      for (const entry of this.#byFirst.get(token.lower) ?? []) {
        if (!entry.words.every((word, k) => tokens[i + k]?.lower === word)) continue;
        const run = tokens.slice(i, i + entry.words.length);
        const last = run.at(-1) ?? token;
        yield { start: token.start, end: last.end, phrase: entry.phrase, value: entry.value, tokens: run };
        i += entry.words.length - 1;
        break;
      }
    }
  }
}

/** Splits a listed phrase the way texts are split. */
function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|\S/gu) ?? [];
}

/** Writes `plain` in the case of `typed`: "Utilise" becomes "Use", "UTILISE" becomes "USE". */
export function inCaseOf(typed: string, plain: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase()) return plain.toUpperCase();
  const first = typed[0] ?? '';
  return first !== first.toLowerCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
