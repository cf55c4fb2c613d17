import { pairData, wordData } from '../../tables/hashtag-words.data';
import { decodePairs, decodeWords } from './pack';

/** What is known about words: how likely each is, which follow each other, how words are spelled. */
export interface WordModel {
  /** Natural logarithm of how likely the word is, or undefined for words not listed. */
  logOf(word: string): number | undefined;
  /** Logarithm of how much likelier `right` is after `left` ('' at the start; `right` '' at the end), or undefined for pairs not seen. */
  pairLift(left: string, right: string): number | undefined;
  /** Logarithm of how likely English spells a word like this. */
  spelling(word: string): number;
}

let loaded: WordModel | undefined;

/** Unpacked when first asked: about 20 ms once, so nobody pays for it before writing a hashtag in small letters. */
export function wordModel(): WordModel {
  loaded ??= makeModel(wordData, pairData);
  return loaded;
}

const lifts = [1, 3, 5];

/** A model from its two packed strings (see `pack.ts`). */
export function makeModel(wordData: string, pairData: string): WordModel {
  const logs = new Map<string, number>();
  const ids = new Map<string, number>();
  const spelling = new Spelling();
  decodeWords(wordData, (word, log) => {
    ids.set(word, ids.size);
    logs.set(word, log);
    if (word.length > 2) spelling.learn(word);
  });
  ids.set('', ids.size);
  const pairs = new Map<number, number>();
  decodePairs(pairData, ({ left, right, level }) => pairs.set(left * ids.size + right, lifts[level] ?? 0));
  return {
    logOf: word => logs.get(word),
    pairLift(left, right) {
      const [a, b] = [ids.get(left), ids.get(right)];
      return a === undefined || b === undefined ? undefined : pairs.get(a * ids.size + b);
    },
    spelling: word => spelling.logOf(word),
  };
}

const letters = 28;
const edge = 27;

/** Four letters at a time, with Witten-Bell smoothing down to single letters. Other signs than a to z count as 0. */
class Spelling {
  /** How often runs of 1, 2, 3 and 4 letters were seen. */
  readonly #seen = [1, 2, 3, 4].map(n => new Uint32Array(letters ** n));
  /** After no, 1, 2 and 3 letters: how many letters came in all, and how many different ones. */
  readonly #totals = [0, 1, 2, 3].map(n => new Uint32Array(letters ** n));
  readonly #kinds = [0, 1, 2, 3].map(n => new Uint32Array(letters ** n));

  learn(word: string): void {
    let history = start;
    for (let i = 0; i <= word.length; i++) {
      const code = codeAt(word, i);
      for (let n = 0; n < 4; n++) {
        const key = history % (powers[n] ?? 1);
        const run = key * letters + code;
        const seen = this.#seen[n] as Uint32Array;
        const totals = this.#totals[n] as Uint32Array;
        const kinds = this.#kinds[n] as Uint32Array;
        if (seen[run] === 0) kinds[key] = (kinds[key] as number) + 1;
        seen[run] = (seen[run] as number) + 1;
        totals[key] = (totals[key] as number) + 1;
      }
      history = (history * letters + code) % longest;
    }
  }

  logOf(word: string): number {
    let sum = 0;
    let history = start;
    for (let i = 0; i <= word.length; i++) {
      const code = codeAt(word, i);
      let p = 0;
      for (let n = 0; n < 4; n++) {
        const key = history % (powers[n] ?? 1);
        const total = this.#totals[n]?.[key] ?? 0;
        const count = this.#seen[n]?.[key * letters + code] ?? 0;
        if (n === 0) p = (count + 0.5) / (total + 14);
        else if (total > 0) {
          const kinds = this.#kinds[n]?.[key] ?? 0;
          p = (count + kinds * p) / (total + kinds);
        }
      }
      sum += Math.log(p);
      history = (history * letters + code) % longest;
    }
    return sum;
  }
}

const powers = [1, letters, letters ** 2, letters ** 3];
const longest = letters ** 3;
/** Three edges: nothing stands before the word. */
const start = (edge * letters + edge) * letters + edge;

/** 1 to 26 for a to z, 0 for other signs, 27 after the end. */
function codeAt(word: string, i: number): number {
  if (i >= word.length) return edge;
  const code = word.charCodeAt(i) - 96;
  return code > 0 && code < edge ? code : 0;
}
