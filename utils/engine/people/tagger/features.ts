import { famousWords } from '../../../tables/public-figures';
import { hashText, mix } from '../../text/hash';
import type { Piece } from './pieces';

/**
 * The features of the name tagger, all integers: no substring is cut and no string joined. Training and product
 * share this file, so both see the same words.
 *
 * A feature of one word at a distance (`unigrams`) never depends on its neighbours, so the product keeps the summed
 * scores per word; only `pairs` and `post` are looked up anew at each place.
 */
export interface Word {
  /** Hash of the lower-case form. */
  id: number;
  /** 0 lower, 1 Capital, 2 CAPITALS, 3 miXed, 4 single capital, 5 digits, 6 mark or special. */
  cap: number;
  shape: number;
  prefix2: number;
  prefix3: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  length: number;
  /** Word class in three grains, 0 unknown. */
  fine: number;
  middle: number;
  coarse: number;
  /** Which name lists hold it: see Lexicon; 16 is added where the word alone names one famous person. */
  lists: number;
}

/** What is known about words: classes and lists. */
export interface Lexicon {
  /** Packed facts of a lower-case word without accents; -1 when unknown. */
  look(word: string): number;
  fine(facts: number): number;
  middle(facts: number): number;
  coarse(facts: number): number;
  lists(facts: number): number;
}

/** Added to `lists`: see Word. */
const famous = 16;

/** How far the context of a word reaches. */
export const reach = 2;

function feature(template: number, a: number, b = 0): number {
  return mix(mix(Math.imul(template, 0x9e3779b1), a), b);
}

const accents = /[\u0300-\u036f]/g;
export function plain(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(accents, '');
  }
  return lower;
}

export function wordOf(piece: Piece, lexicon: Lexicon): Word {
  if (piece.kind !== 'word' && piece.kind !== 'mark' && piece.kind !== 'number') return special(piece.kind);
  const lower = plain(piece.lower);
  const n = lower.length;
  const facts = lexicon.look(lower);
  return {
    id: hashText(lower),
    cap: capOf(piece),
    shape: shapeOf(piece.text),
    prefix2: hashText(lower, 0, Math.min(2, n)),
    prefix3: hashText(lower, 0, Math.min(3, n)),
    suffix2: hashText(lower, Math.max(0, n - 2), n),
    suffix3: hashText(lower, Math.max(0, n - 3), n),
    suffix4: hashText(lower, Math.max(0, n - 4), n),
    length: Math.min(n, 12),
    fine: lexicon.fine(facts),
    middle: lexicon.middle(facts),
    coarse: lexicon.coarse(facts),
    lists: lexicon.lists(facts) + (famousWords.has(lower) ? famous : 0),
  };
}

function special(kind: string): Word {
  const id = hashText(`<${kind}>`);
  return {
    id,
    cap: 6,
    shape: id,
    prefix2: 0,
    prefix3: 0,
    suffix2: 0,
    suffix3: 0,
    suffix4: 0,
    length: 0,
    fine: 0,
    middle: 0,
    coarse: 0,
    lists: 0,
  };
}

/** What stands before the first and after the last word. */
export const edge = special('edge');

function capOf({ text, lower, kind }: Piece): number {
  if (kind === 'number') return 5;
  if (kind === 'mark') return 6;
  const first = text.charCodeAt(0);
  if (text === lower) return first >= 48 && first <= 57 ? 5 : 0;
  if (text[0] === lower[0]) return 3;
  if (text.length === 1) return 4;
  if (text.slice(1) === lower.slice(1)) return 1;
  return text === text.toUpperCase() ? 2 : 3;
}

/** Letters as X or x, digits as 0, runs joined, so that McDonald reads XxXx. */
function shapeOf(text: string): number {
  let h = 7;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const kind =
      c >= 97 && c <= 122
        ? 1
        : c >= 65 && c <= 90
          ? 2
          : c >= 48 && c <= 57
            ? 3
            : c > 127
              ? text[i] === text[i]?.toLowerCase()
                ? 1
                : 2
              : 4 + c;
    if (kind !== last) h = Math.imul(h, 31) + kind;
    last = kind;
  }
  return h;
}

/** Features of a word for the label of a word at `distance` from it (-2 … 2, seen from the labelled word). */
export function unigrams(word: Word, distance: number): number[] {
  const t = (distance + reach) * 32;
  const near = distance >= -1 && distance <= 1;
  const out = [
    feature(t + 1, word.id),
    feature(t + 2, word.middle),
    feature(t + 3, word.coarse, word.cap),
    feature(t + 4, word.fine),
  ];
  if (near)
    out.push(
      feature(t + 5, word.lists, word.cap),
      feature(t + 6, word.shape),
      feature(t + 7, word.lists),
      feature(t + 8, word.suffix3),
    );
  else out.push(feature(t + 7, word.cap));
  if (distance === 0)
    out.push(
      feature(t + 10, word.prefix2),
      feature(t + 11, word.prefix3),
      feature(t + 12, word.suffix2),
      feature(t + 13, word.suffix4),
      feature(t + 14, word.middle, word.cap),
      feature(t + 15, word.length, word.cap),
      feature(t + 16, word.cap),
      feature(t + 17, word.suffix3, word.cap),
      feature(t + 18, 0),
    );
  return out;
}

/** Features that join a word with its neighbours or with the style of the post. */
export function pairs(before: Word, word: Word, after: Word, style: number): number[] {
  return [
    ...styled(word, style),
    ...pairedBefore(before, word),
    ...pairedAfter(word, after),
    capsFeature(capsOf(before, word, after)),
  ];
}

export function styled(word: Word, style: number): number[] {
  return [feature(201, word.cap * 8 + style, word.lists), feature(211, word.middle, style)];
}

/** With the word before; of the word itself only its sort counts. */
export function pairedBefore(before: Word, word: Word): number[] {
  return [
    feature(203, before.coarse * 64 + word.coarse, word.cap),
    feature(205, before.lists * 256 + word.lists, before.cap * 8 + word.cap),
    feature(207, before.id, word.cap),
    feature(209, before.id, word.coarse),
  ];
}

/** With the word after; of the word itself only its sort counts. */
export function pairedAfter(word: Word, after: Word): number[] {
  return [
    feature(204, word.coarse * 64 + after.coarse, word.cap),
    feature(206, word.lists * 256 + after.lists, word.cap * 8 + after.cap),
    feature(208, after.id, word.cap),
    feature(210, after.id, word.coarse),
  ];
}

/** What matters of a word to its neighbours' features. */
export function sortOf({ cap, coarse, lists }: Word): number {
  return (cap * 64 + coarse) * 64 + lists;
}

export function capsOf(before: Word, word: Word, after: Word): number {
  return before.cap * 64 + word.cap * 8 + after.cap;
}

export function capsFeature(caps: number): number {
  return feature(202, caps);
}

/** How a post uses capitals: 0 as usual, 1 none, 2 shouting, 3 Every Word; `bareStyle` more where it has no link, tag or handle. */
export function styleOf(words: readonly Word[]): number {
  return capitalsOf(words) + (words.some(w => tags.has(w.id)) ? 0 : bareStyle);
}

export const bareStyle = 4;
const tags = new Set(['link', 'hashtag', 'mention'].map(kind => hashText(`<${kind}>`)));

function capitalsOf(words: readonly Word[]): number {
  let lower = 0;
  let capital = 0;
  let shouted = 0;
  for (const { cap, length } of words) {
    if (cap === 0 && length > 3) lower++;
    else if (cap === 1) capital++;
    else if (cap === 2 && length > 1) shouted++;
  }
  const all = lower + capital + shouted;
  if (all === 0) return 0;
  if (shouted / all > 0.5) return 2;
  if (capital + shouted === 0) return 1;
  return lower / all < 0.25 && all > 3 ? 3 : 0;
}
