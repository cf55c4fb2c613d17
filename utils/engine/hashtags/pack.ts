/**
 * How the hashtag word model is written down. Words stand in order, each as: a character for how many letters it shares
 * with the word before, the other letters, a capital for how common it is. Pairs stand by first word, as numbers in
 * base 46 (see `writeNumber`).
 */

/** Natural logarithm of the likelihood that level 0 stands for, and the step between levels A to Z. */
const commonest = -3;
const step = 0.5;

export function probabilityLevel(log: number): number {
  return Math.max(0, Math.min(25, Math.round((commonest - log) / step)));
}

export function logOfLevel(level: number): number {
  return commonest - level * step;
}

export function encodeWords(words: readonly string[], levelOf: (word: string) => number): string {
  let before = '';
  let text = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    text += String.fromCharCode(48 + shared) + word.slice(shared) + String.fromCharCode(65 + levelOf(word));
    before = word;
  }
  return text;
}

/** Calls back for each word in order, with the logarithm of its likelihood. */
export function decodeWords(text: string, each: (word: string, log: number) => void): void {
  let word = '';
  for (let i = 0; i < text.length; ) {
    const shared = text.charCodeAt(i++) - 48;
    const from = i;
    while (text.charCodeAt(i) > 96) i++;
    word = word.slice(0, shared) + text.slice(from, i);
    each(word, logOfLevel(text.charCodeAt(i++) - 65));
  }
}

export interface Pair {
  left: number;
  right: number;
  /** 0, 1 or 2: how telling the pair is. */
  level: number;
}

export function encodePairs(pairs: readonly Pair[]): string {
  const byLeft = new Map<number, Pair[]>();
  for (const pair of pairs) byLeft.set(pair.left, [...(byLeft.get(pair.left) ?? []), pair]);
  let text = '';
  let before = 0;
  for (const [left, list] of [...byLeft].sort((a, b) => a[0] - b[0])) {
    text += writeNumber(left - before) + writeNumber(list.length);
    before = left;
    let last = 0;
    for (const { right, level } of list.sort((a, b) => a.right - b.right)) {
      text += writeNumber((right - last) * 3 + level);
      last = right;
    }
  }
  return text;
}

export function decodePairs(text: string, each: (pair: Pair) => void): void {
  let at = 0;
  const next = () => {
    let value = 0;
    for (;;) {
      const digit = text.charCodeAt(at++) - firstDigit;
      if (digit >= base) value = value * base + (digit - base);
      else return value * base + digit;
    }
  };
  let left = 0;
  while (at < text.length) {
    left += next();
    let right = 0;
    for (let count = next(); count > 0; count--) {
      const value = next();
      right += Math.floor(value / 3);
      each({ left, right, level: value % 3 });
    }
  }
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
