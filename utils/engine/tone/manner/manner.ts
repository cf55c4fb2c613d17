import { manner } from '../../../tables/manner.data';
import type { CueHit } from '../../cue';
import { type Hear, openingFeature, pairFeature, signFeature, wordFeature, wordValue } from '../../learned/features';
import { strongestRun } from '../../learned/shown';
import { LearnedTable } from '../../learned/table';
import { wordFeaturesOf } from '../../learned/words';
import type { Part } from '../../part';
import type { Reading } from '../../reading';
import { languageOf } from '../../text/language';
import type { Token } from '../../text/tokens';
import type { Span } from '../../types';
import { isTalkedAbout } from '../moves/addressing';
import { isOwn, ownTokens } from '../own-words';
import { featuresOfSigns, signsOfToken, tellSigns } from './signs';

/**
 * How a post sounds as a whole: a small log-linear model over signs (`signs.ts`), the cues that were found, words and
 * pairs of words. It weighs in where the cues have no name for what is said; `tests/tools/tables/train-manner.ts` made it.
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
  const [broadcast = 0, mixed = 0, conversational = 0] = mannerTable().oddsOf(hear => tellManner(reading, found, hear));
  const odds = { broadcast, mixed, conversational };
  return { odds, wordsFor: (wanted, against) => decidingWords(text, wanted, against) };
}

/** So many first words count on their own as well. */
const opensWith = 2;

/** Tells what the model looks at: signs, cues that were found, words and pairs of words, the first words once more. */
export function tellManner(reading: Reading, found: readonly CueHit[], hear: Hear): void {
  const { text } = reading;
  const own = ownTokens(text);
  tellSigns(text, own, hear);
  for (const sign of answers(reading)) hear(signFeature(sign), 1);
  for (const { cue } of found) hear(signFeature(cue), 1);
  const words = wordFeaturesOf(text, own);
  const value = wordValue(words.length);
  for (const [place, word] of words.entries()) {
    hear(word, value);
    if (place > 0) hear(pairFeature(words[place - 1] ?? 0, word), value);
    if (place < opensWith) hear(openingFeature(word), value);
  }
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

let unpacked: LearnedTable | undefined;

/** Its classes are those of `manners`. Unpacked when first asked. */
export function mannerTable(): LearnedTable {
  unpacked ??= new LearnedTable(manner);
  return unpacked;
}

/** The run of words within a sentence that speaks most for one manner against the other. */
function decidingWords(part: Part, wanted: Manner, against: Manner): Span | null {
  const [more, less] = [manners.indexOf(wanted), manners.indexOf(against)];
  const lean = (feature: number) => mannerTable().weightOf(feature, more) - mannerTable().weightOf(feature, less);
  const run = strongestRun(
    part,
    t => isOwn(part, t.from),
    (word, before) => leanOf(word, before, lean),
  );
  return run && { start: run.first.start, end: run.last.end };
}

/** How much a word says, with half of what it says behind the one before it. */
function leanOf(token: Token, before: Token | undefined, lean: (feature: number) => number): number {
  const word = wordFeature(token.lower);
  const pair = before ? lean(pairFeature(wordFeature(before.lower), word)) : 0;
  return featuresOfSigns(signsOfToken(token)).reduce((sum, sign) => sum + lean(sign) / 2, (lean(word) + pair) / 2);
}
