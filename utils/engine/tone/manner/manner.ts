import { manner } from '../../../tables/manner.data';
import type { CueHit } from '../../cue';
import { type Hear, openingFeature, pairFeature, wordFeature, wordValue } from '../../learned/features';
import { strongestRun } from '../../learned/shown';
import { LearnedTable } from '../../learned/table';
import { wordFeaturesOf } from '../../learned/words';
import type { Part } from '../../part';
import type { Reading } from '../../reading';
import { languageOf } from '../../text/language';
import type { Token } from '../../text/tokens';
import type { OneWayKind, Span } from '../../types';
import { isOwn, ownTokens } from '../own-words';
import { tellCircumstances } from './circumstances';
import { featuresOfSigns, signsOfToken, tellSigns } from './signs';

/**
 * How a post sounds as a whole: a log-linear model over what the cues say, whom the post answers (`circumstances.ts`),
 * signs (`signs.ts`), words and pairs of words. `tests/tools/tables/train-manner.ts` made it.
 */
export const manners = ['broadcast', 'mixed', 'conversational'] as const;
/** What a post can be there for that makes one-way right. */
export const purposes = ['urgent', 'condolence', 'job', 'notice'] as const satisfies readonly OneWayKind[];
export const sounds = [...manners, ...purposes] as const;
export type Manner = (typeof manners)[number];
export type Purpose = (typeof purposes)[number];
export type SoundName = (typeof sounds)[number];

export function isPurpose(name: SoundName): name is Purpose {
  return purposes.some(purpose => purpose === name);
}

export interface Sound {
  /** Log odds. */
  odds: Readonly<Record<SoundName, number>>;
  /** The words that speak most for one against another. */
  wordsFor(wanted: SoundName, against: SoundName): Span | null;
}

/** Posts outside these lengths were not among those it learned from; in words. */
const fewestWords = 2;
const mostWords = 400;

/** Null where it cannot judge: other languages, a single word, very long posts. `said`: what the cues say. */
export function soundOf(reading: Reading, found: readonly CueHit[], said?: SoundName): Sound | null {
  const { text } = reading;
  const { length } = text.words;
  if (length < fewestWords || length > mostWords || languageOf(reading) !== 'en') return null;
  const all = mannerTable().oddsOf(hear => tellManner(reading, found, said, hear));
  const odds = Object.fromEntries(sounds.map((name, i) => [name, all[i] ?? 0])) as Record<SoundName, number>;
  return { odds, wordsFor: (wanted, against) => decidingWords(text, wanted, against) };
}

/** So many first words count on their own as well. */
const opensWith = 2;

/** Tells what the model looks at. */
export function tellManner(reading: Reading, found: readonly CueHit[], said: SoundName | undefined, hear: Hear): void {
  const { text } = reading;
  const own = ownTokens(text);
  tellSigns(text, own, hear);
  tellCircumstances(reading, found, said, hear);
  const words = wordFeaturesOf(text, own);
  const value = wordValue(words.length);
  for (const [place, word] of words.entries()) {
    hear(word, value);
    if (place > 0) hear(pairFeature(words[place - 1] ?? 0, word), value);
    if (place < opensWith) hear(openingFeature(word), value);
  }
}

let unpacked: LearnedTable | undefined;

/** Its classes are those of `sounds`. Unpacked when first asked. */
export function mannerTable(): LearnedTable {
  unpacked ??= new LearnedTable(manner);
  return unpacked;
}

/** The run of words within a sentence that speaks most for one sound against the other. */
function decidingWords(part: Part, wanted: SoundName, against: SoundName): Span | null {
  const [more, less] = [sounds.indexOf(wanted), sounds.indexOf(against)];
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
