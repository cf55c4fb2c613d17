import { manner } from '../../tables/manner.data';
import type { CueHit } from '../cue';
import { languageOf } from '../language';
import type { Part } from '../part';
import type { Reading } from '../reading';
import type { Token } from '../tokens';
import type { Span } from '../types';
import { isOwn } from './own-words';
import { signsOf, signsOfToken } from './signs';
import { list } from './words';

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
  const odds = { ...manner.bias };
  for (const [feature, value] of featuresOf(reading, found)) {
    const weights = weightsOf(feature);
    if (weights === undefined) continue;
    for (const [i, name] of manners.entries()) odds[name] += value * (weights[i] ?? 0);
  }
  return { odds, wordsFor: (wanted, against) => decidingWords(text, wanted, against) };
}

/**
 * What the model looks at, with values: signs as "*sign", codes of cues as "=S1", words and pairs by their stems, the
 * first two as "^word".
 */
export function featuresOf(reading: Reading, found: readonly CueHit[]): Map<string, number> {
  const { text } = reading;
  const own = text.tokens.filter(token => isOwn(text, token.from));
  const features = new Map<string, number>();
  for (const [sign, value] of signsOf(text, own)) features.set(`*${sign}`, value);
  for (const sign of answers(reading)) features.set(`*${sign}`, 1);
  for (const { cue } of found) features.set(`=${cue}`, 1);
  const stems = own.filter(t => t.kind === 'word').map(t => stem(t.lower));
  const value = wordValue(stems.length);
  for (const [i, word] of stems.entries()) {
    features.set(word, value);
    if (i > 0) features.set(`${stems[i - 1]} ${word}`, value);
    if (i < 2) features.set(`^${word}`, value);
  }
  return features;
}

/** In words. */
const shortAnswer = 6;

/** Whom the post answers, as signs. */
function answers({ isReply, parent, draft, text }: Reading): string[] {
  const signs: string[] = [];
  if (isReply) signs.push('reply', text.words.length <= shortAnswer ? 'short reply' : 'long reply');
  if (parent !== null) signs.push('parent');
  if (draft.kind === 'quote') signs.push('quote');
  if (text.tokens[0]?.kind === 'mention' || text.tokens[1]?.kind === 'mention') signs.push('handle in front');
  return signs;
}

/** In a long post each word says less. */
function wordValue(words: number): number {
  return 2 / Math.sqrt(Math.max(8, words));
}

const endings = ["'s", 'ing', 'ed', 'es', 's'];

function stem(word: string): string {
  const ending = endings.find(each => word.endsWith(each));
  return ending && word.length - ending.length >= 3 ? word.slice(0, word.length - ending.length) : word;
}

let table: Map<string, readonly number[]> | undefined;

/** Unpacked when first asked. One line a feature: name, tab, three whole numbers. */
function weightsOf(feature: string): readonly number[] | undefined {
  table ??= new Map(
    manner.weights.split('\n').map(line => {
      const [name = '', numbers = ''] = line.split('\t');
      return [name, numbers.split(' ').map(n => Number(n) * manner.step)];
    }),
  );
  return table.get(feature);
}

/** A mark does not begin with these. */
const linking = new Set(list('and but so or the a an of to in on at for with that than by from as'));
/** How many words to mark. */
const shownWords = 5;

/** The run of words within a sentence that speaks most for one manner against the other. */
function decidingWords(part: Part, wanted: Manner, against: Manner): Span | null {
  const lean = (feature: string) => {
    const weights = weightsOf(feature);
    return weights ? (weights[manners.indexOf(wanted)] ?? 0) - (weights[manners.indexOf(against)] ?? 0) : 0;
  };
  let best: (Span & { sum: number }) | null = null;
  for (const { tokens } of part.sentences) {
    const words = tokens.filter(t => t.kind === 'word' && isOwn(part, t.from));
    const leans = words.map((word, i) => leanOf(word, words[i - 1], lean));
    for (let i = 0; i < words.length; i++) {
      const run = words.slice(i, i + shownWords);
      const sum = leans.slice(i, i + shownWords).reduce((a, b) => a + b, 0);
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || linking.has(first.lower)) continue;
      if (best === null || sum > best.sum) best = { start: first.start, end: last.end, sum };
    }
  }
  return best && { start: best.start, end: best.end };
}

function leanOf(word: Token, before: Token | undefined, lean: (feature: string) => number): number {
  const here = stem(word.lower);
  const pair = before ? lean(`${stem(before.lower)} ${here}`) : 0;
  return signsOfToken(word).reduce((sum, sign) => sum + lean(`*${sign}`) / 2, (lean(here) + pair) / 2);
}
