import { type Hear, manyFeature, signFeature } from '../../learned/features';
import type { Part } from '../../part';
import type { Token } from '../../text/tokens';
import { signWords, wordSigns } from './sign-words';

/**
 * Small signs of how a text speaks: pronouns, homely and official words, links, tags, marks. Those of one token are the
 * bits of a number, by their place in this list.
 */
const marks = ['!', '?', ':', '"', '('];
const names = [
  ...wordSigns,
  ...marks,
  'contraction',
  'past',
  'abstract',
  'tag',
  'handle',
  'link',
  'emoji',
  'number',
] as const;
const features = names.map(signFeature);
const manyFeatures = features.map(manyFeature);
const none = 0;

/** The bit of a sign. */
export function signBit(name: string): number {
  return 1 << names.indexOf(name);
}

/** The features of the bits that are set. */
export function featuresOfSigns(signs: number): number[] {
  const found: number[] = [];
  for (let rest = signs; rest !== none; rest &= rest - 1) found.push(features[lowestBit(rest)] ?? 0);
  return found;
}

function lowestBit(signs: number): number {
  return 31 - Math.clz32(signs & -signs);
}

/** More of a sign than this says no more. */
const enough = 3;
/** In words. */
const shortSentence = 5;
const lengths = {
  shortSentences: signFeature('short sentences'),
  sentences: signFeature('sentences'),
  word: signFeature('word length'),
  capitals: signFeature('capitals'),
  text: signFeature('length'),
};

/**
 * Tells the signs of a text, each from 0 to 1, and its lengths, from -1 to 1. None decides alone; what each weighs was
 * learned, see `manner.ts`.
 */
export function tellSigns(part: Part, own: readonly Token[], hear: Hear): void {
  // Each model listens to the same.
  const told = own === part.tokens ? part.memo(tellSigns, () => signsIn(part, own)) : signsIn(part, own);
  for (const [feature, value] of told) hear(feature, value);
}

type Told = [feature: number, value: number];

function signsIn(part: Part, own: readonly Token[]): readonly Told[] {
  const told: Told[] = [];
  const hear: Hear = (feature, value) => told.push([feature, value]);
  const counts = new Uint16Array(names.length);
  let words = 0;
  let letters = 0;
  let capitals = 0;
  for (const token of own) {
    for (let rest = signsOfToken(token); rest !== none; rest &= rest - 1) {
      const sign = lowestBit(rest);
      counts[sign] = (counts[sign] ?? 0) + 1;
    }
    if (token.kind !== 'word') continue;
    words++;
    letters += token.lower.length;
    if (token.text !== token.lower) capitals++;
  }
  for (const [sign, count] of counts.entries()) {
    if (count === 0) continue;
    hear(features[sign] ?? 0, 1);
    hear(manyFeatures[sign] ?? 0, Math.min(count, enough) / enough);
  }
  let sentences = 0;
  let short = 0;
  for (const sentence of part.sentences) {
    if (sentence.words === 0) continue;
    sentences++;
    if (sentence.words <= shortSentence) short++;
  }
  hear(lengths.shortSentences, Math.min(short, enough) / enough);
  hear(lengths.sentences, Math.min(sentences, 4) / 4);
  hear(lengths.word, words > 0 ? within(letters / words - 4.5) : 0);
  hear(lengths.capitals, words > 0 ? capitals / words : 0);
  hear(lengths.text, within((Math.log2(1 + words) - 4.5) / 1.5));
  return told;
}

/** A bit for each sign. */
export function signsOfToken({ kind, lower, text }: Token): number {
  if (kind === 'word') return (signWords.get(lower) ?? none) | shapeOf(lower);
  if (kind === 'mark') return bitOfMark.get(text) ?? none;
  return bitOfKind[kind] ?? none;
}

const bitOfMark = new Map(marks.map(mark => [mark, signBit(mark)]));
const bitOfKind: Partial<Record<Token['kind'], number>> = {
  hashtag: signBit('tag'),
  mention: signBit('handle'),
  link: signBit('link'),
  emoji: signBit('emoji'),
  number: signBit('number'),
};
const shapes = { contraction: signBit('contraction'), past: signBit('past'), abstract: signBit('abstract') };

const contraction = /'(?:m|re|ve|ll|d|t)$|^(?:it|that|there|what|he|she|here|who)'s$/;

function shapeOf(lower: string): number {
  if (lower.length < 4) return none;
  // Most words are told apart by their last letter, and no pattern runs.
  if (lower.includes("'")) return contraction.test(lower) ? shapes.contraction : none;
  if (lower.endsWith('ed')) return lower.length > 4 && !lower.endsWith('eed') ? shapes.past : none;
  return lower.length > 4 && isAbstract(lower.endsWith('s') ? lower.slice(0, -1) : lower) ? shapes.abstract : none;
}

/** By their last letter, which tells most words apart. */
const abstractEndings: Record<string, readonly string[]> = {
  n: ['tion'],
  t: ['ment'],
  y: ['ity'],
  e: ['ance', 'ence'],
  p: ['ship'],
};

function isAbstract(word: string): boolean {
  return abstractEndings[word.at(-1) ?? '']?.some(ending => word.endsWith(ending)) ?? false;
}

function within(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
