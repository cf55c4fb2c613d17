/**
 * How the hashtag word model is written down: each kind of fact in a string of its own, which zips smaller than mixed.
 *
 * Words stand in alphabetical order. For each: how many letters it shares with the word before, as a character from "0"
 * on; its other letters, the last one a capital; how common it is, as a capital.
 *
 * In pairs a word is a number: 0 the edge of a tag, then the words from the commonest on, alphabetical among equals.
 * Common words stand in most pairs, so most numbers are small.
 */
export interface PackedWords {
  shared: string;
  letters: string;
  levels: string;
}

/** By first word: how far from the one before, how many second words, these likewise, and their levels, four a character. */
export interface PackedPairs {
  lefts: string;
  counts: string;
  rights: string;
  levels: string;
}

/** Natural logarithm of the likelihood that level 0 stands for, and the step between levels A to Z. */
const commonest = -3;
const step = 0.5;
export const levels = 26;

export function probabilityLevel(log: number): number {
  return Math.max(0, Math.min(levels - 1, Math.round((commonest - log) / step)));
}

export function logOfLevel(level: number): number {
  return commonest - level * step;
}

const firstShared = 48;
const firstLevel = 65;

export function encodeWords(words: readonly string[], levelOf: (word: string) => number): PackedWords {
  const packed = { shared: '', letters: '', levels: '' };
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (word[shared] === before[shared]) shared++;
    packed.shared += String.fromCharCode(firstShared + shared);
    packed.letters += word.slice(shared, -1) + word.slice(-1).toUpperCase();
    packed.levels += String.fromCharCode(firstLevel + levelOf(word));
    before = word;
  }
  return packed;
}

/** How many letters the word with this number shares with the one before. */
export function sharedOf({ shared }: PackedWords, word: number): number {
  return shared.charCodeAt(word) - firstShared;
}

export function levelOf({ levels }: PackedWords, word: number): number {
  return levels.charCodeAt(word) - firstLevel;
}

/** The number of each word in pairs, by its place in the alphabet. */
export function ranksOf(packed: PackedWords): Int32Array {
  const ranks = new Int32Array(packed.levels.length);
  const next = new Int32Array(levels + 1).fill(1);
  for (let i = 0; i < ranks.length; i++) {
    const above = levelOf(packed, i) + 1;
    next[above] = (next[above] ?? 0) + 1;
  }
  for (let level = 1; level <= levels; level++) next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0) - 1;
  for (let i = 0; i < ranks.length; i++) {
    const level = levelOf(packed, i);
    ranks[i] = next[level] ?? 0;
    next[level] = (next[level] ?? 0) + 1;
  }
  return ranks;
}

export interface Pair {
  left: number;
  right: number;
  /** 0, 1 or 2: how telling the pair is. */
  level: number;
}

export function encodePairs(pairs: readonly Pair[]): PackedPairs {
  const sorted = [...pairs].sort((a, b) => a.left - b.left || a.right - b.right);
  const packed = { lefts: '', counts: '', rights: '', levels: '' };
  let before: Pair = { left: 0, right: 0, level: 0 };
  let count = 0;
  sorted.forEach((pair, i) => {
    const isNew = i === 0 || pair.left !== before.left;
    if (isNew) {
      if (count > 0) packed.counts += writeNumber(count);
      packed.lefts += writeNumber(pair.left - before.left);
      count = 0;
    }
    packed.rights += writeNumber(pair.right - (isNew ? 0 : before.right));
    count++;
    before = pair;
  });
  if (count > 0) packed.counts += writeNumber(count);
  for (let i = 0; i < sorted.length; i += levelsTogether)
    packed.levels += String.fromCharCode(
      firstDigit + sorted.slice(i, i + levelsTogether).reduce((sum, { level }, k) => sum + level * 3 ** k, 0),
    );
  return packed;
}

const levelsTogether = 4;

export function pairLevelOf({ levels }: PackedPairs, pair: number): number {
  const four = levels.charCodeAt(Math.floor(pair / levelsTogether)) - firstDigit;
  return Math.floor(four / 3 ** (pair % levelsTogether)) % 3;
}

/** Digits 0–45 end a number, 46–91 go on. "#" to "~", of which only the backslash needs escaping. */
const base = 46;
const firstDigit = 35;

function writeNumber(value: number): string {
  let text = String.fromCharCode(firstDigit + (value % base));
  for (let rest = Math.floor(value / base); rest > 0; rest = Math.floor(rest / base))
    text = String.fromCharCode(firstDigit + base + (rest % base)) + text;
  return text;
}

/** Reads numbers one after the other. */
export class Numbers {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let value = 0;
    for (;;) {
      const digit = this.#text.charCodeAt(this.#at++) - firstDigit;
      if (!(digit >= base)) return value * base + digit;
      value = value * base + (digit - base);
    }
  }
}
