import { manner } from '../../tables/manner.data';
import type { CueHit } from '../cue';
import { languageOf } from '../language';
import { stemOf, strongestRun, wordValue } from '../learned';
import type { Part } from '../part';
import type { Reading } from '../reading';
import type { Token } from '../tokens';
import type { Span } from '../types';
import { isTalkedAbout } from './addressing';
import { isOwn, ownTokens } from './own-words';
import { signsOf, signsOfToken } from './signs';

/**
 * How a post sounds as a whole: a small log-linear model over signs (`signs.ts`), the cues that were found, words and
 * pairs of words. It weighs in where the cues have no name for what is said; `tests/tools/train-manner.ts` made it.
 */
export const manners = ['broadcast', 'mixed', 'conversational'] as const;
export type Manner = (typeof manners)[number];

/** Log odds by manner, and the words that speak for one manner against another. */
export interface Sound {
  odds: Readonly<Record<Manner, number>>;
  wordsFor(wanted: Manner, against: Manner): Span | null;
}

/** Posts outside these lengths were not among those it learned from; in words. */
const fewestWords = 2;
const mostWords = 120;

/** Null where it cannot judge: other languages, very short and long posts. */
export function soundOf(reading: Reading, found: readonly CueHit[]): Sound | null {
  const { text } = reading;
  const { length } = text.words;
  if (length < fewestWords || length > mostWords || languageOf(reading) !== 'en') return null;
  const { signs, words } = table();
  const odds = { ...manner.bias };
  const counted = new Set<Weights>();
  const add = (weights: Weights | undefined, value: number) => {
    // A word that stands twice says no more.
    if (weights === undefined || counted.has(weights)) return;
    counted.add(weights);
    odds.broadcast += value * weights[0];
    odds.mixed += value * weights[1];
    odds.conversational += value * weights[2];
  };
  let before: Entry | undefined;
  listen(reading, found, {
    sign: (name, value) => add(signs.get(name), value),
    word: (stem, value, place) => {
      const entry = words.get(stem);
      add(entry?.alone, value);
      if (place > 0) add(before?.pairs?.get(stem), value);
      if (place < opensWith) add(entry?.opening, value);
      before = entry;
    },
  });
  return { odds, wordsFor: (wanted, against) => decidingWords(text, wanted, against) };
}

/**
 * What the model looks at, by name and with values: signs as "*sign", codes of cues as "=S1", words and pairs by their
 * stems, the first two as "^word".
 */
export function featuresOf(reading: Reading, found: readonly CueHit[]): Map<string, number> {
  const features = new Map<string, number>();
  let before = '';
  listen(reading, found, {
    sign: (name, value) => features.set(name, value),
    word: (stem, value, place) => {
      features.set(stem, value);
      if (place > 0) features.set(`${before} ${stem}`, value);
      if (place < opensWith) features.set(`^${stem}`, value);
      before = stem;
    },
  });
  return features;
}

/** So many first words count on their own as well. */
const opensWith = 2;

interface Listener {
  sign(name: string, value: number): void;
  /** Words in order, by their stems; `place` counts from 0. */
  word(stem: string, value: number, place: number): void;
}

function listen(reading: Reading, found: readonly CueHit[], listener: Listener) {
  const { text } = reading;
  const own = ownTokens(text);
  for (const [sign, value] of signsOf(text, own)) listener.sign(`*${sign}`, value);
  for (const sign of answers(reading)) listener.sign(`*${sign}`, 1);
  for (const { cue } of found) listener.sign(`=${cue}`, 1);
  const words = own.filter(t => t.kind === 'word');
  const value = wordValue(words.length);
  words.forEach(({ lower }, place) => {
    listener.word(stemOf(lower), value, place);
  });
}

/** In words. */
const shortAnswer = 6;

/** Whom the post answers, as signs. */
function answers(reading: Reading): string[] {
  const { parent, draft, text } = reading;
  const signs: string[] = [];
  if (reading.isReply && !isTalkedAbout(reading))
    signs.push('reply', text.words.length <= shortAnswer ? 'short reply' : 'long reply');
  if (parent !== null) signs.push('parent');
  if (draft.kind === 'quote') signs.push('quote');
  if (text.tokens[0]?.kind === 'mention' || text.tokens[1]?.kind === 'mention') signs.push('handle in front');
  return signs;
}

/** Log odds, in the order of `manners`. */
type Weights = readonly [broadcast: number, mixed: number, conversational: number];

/** What a word weighs, alone, among the first two, and in front of other words. */
interface Entry {
  alone?: Weights;
  opening?: Weights;
  pairs?: Map<string, Weights>;
}

interface Table {
  /** Signs and codes of cues, by name. */
  signs: Map<string, Weights>;
  words: Map<string, Entry>;
}

let unpacked: Table | undefined;

/** Unpacked when first asked. One line a feature: name, tab, three whole numbers. */
function table(): Table {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Table {
  const signs = new Map<string, Weights>();
  const words = new Map<string, Entry>();
  for (const line of manner.weights.split('\n')) {
    const [name = '', numbers = ''] = line.split('\t');
    const [broadcast = 0, mixed = 0, conversational = 0] = numbers.split(' ').map(n => Number(n) * manner.step);
    const weights: Weights = [broadcast, mixed, conversational];
    if (/^[*=]/.test(name)) {
      signs.set(name, weights);
      continue;
    }
    const [first = '', second] = name.replace('^', '').split(' ');
    const entry = words.get(first) ?? {};
    words.set(first, entry);
    if (name.startsWith('^')) entry.opening = weights;
    else if (second === undefined) entry.alone = weights;
    else {
      entry.pairs ??= new Map();
      entry.pairs.set(second, weights);
    }
  }
  return { signs, words };
}

/** The run of words within a sentence that speaks most for one manner against the other. */
function decidingWords(part: Part, wanted: Manner, against: Manner): Span | null {
  const [more, less] = [manners.indexOf(wanted), manners.indexOf(against)];
  const lean = (weights: Weights | undefined) => (weights ? (weights[more] ?? 0) - (weights[less] ?? 0) : 0);
  const run = strongestRun(
    part,
    t => isOwn(part, t.from),
    (word, before) => leanOf(word, before, lean),
  );
  return run && { start: run.first.start, end: run.last.end };
}

/** How much a word says, with half of what it says behind the one before it. */
function leanOf(word: Token, before: Token | undefined, lean: (weights: Weights | undefined) => number): number {
  const { signs, words } = table();
  const stem = stemOf(word.lower);
  const pair = before ? lean(words.get(stemOf(before.lower))?.pairs?.get(stem)) : 0;
  return signsOfToken(word).reduce(
    (sum, sign) => sum + lean(signs.get(`*${sign}`)) / 2,
    (lean(words.get(stem)?.alone) + pair) / 2,
  );
}
