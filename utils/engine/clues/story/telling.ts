import { telling } from '../../../tables/telling.data';
import { type Hear, pairFeature, placedFeature, wordFeature, wordValue } from '../../learned/features';
import { strongestRun } from '../../learned/shown';
import { LearnedTable } from '../../learned/table';
import type { Found, Part } from '../../part';
import type { Reading } from '../../reading';
import { languageOf } from '../../text/language';
import type { Token } from '../../text/tokens';
import { subjectsOf } from '../subjects';
import { knownWord } from './known-words';
import { StorySorts, tellSortsOf } from './story-sorts';
import { tellTellingSigns } from './telling-signs';

/**
 * How much a text sounds as if it told of one patient: a small log-linear model over signs (`telling-signs.ts`), words,
 * pairs of words, sorts of words (`story-sorts.ts`) and what else is known of words (`known-words.ts`). It weighs in where no
 * list holds the words that a story is told in; `tests/tools/tables/train-telling.ts` made it from invented posts.
 */
export const tellings = ['silent', 'warn', 'stop'] as const;

export interface Telling {
  /** Chance from 0 to 1 that a careful reader would say something. */
  noticed: number;
  /** Of these, the share who would hold the post. */
  held: number;
}

/** Texts outside these lengths were not among those it learned from; in words. */
const fewestWords = 5;
const mostWords = 220;

/** Null where it cannot judge: another language, very short or long. */
export function tellingOf(reading: Reading): Telling | null {
  return reading.memo(tellingOf, () => {
    const { text } = reading;
    const { length } = text.words;
    if (length < fewestWords || length > mostWords || languageOf(reading) !== 'en') return null;
    const [warn = 0, stop = 0] = tellingTable().oddsOf(hear => tellTelling(reading, hear));
    const [warns, stops] = [Math.exp(warn), Math.exp(stop)];
    return { noticed: (warns + stops) / (1 + warns + stops), held: stops / (warns + stops) };
  });
}

/** Below this chance the text as a whole hardly tells of a patient: chosen on the folds that its training left out. */
const doubtful = 0.5;

export function isDoubtful(reading: Reading): boolean {
  return (tellingOf(reading)?.noticed ?? 1) < doubtful;
}

/** Tells what the model looks at: signs, words, pairs of words, sorts of words. */
export function tellTelling(reading: Reading, hear: Hear): void {
  const { text } = reading;
  tellTellingSigns(reading, text, hear);
  const told = subjectsOf(reading).some(s => s.part === text && !s.own);
  tellWords(text, { told, answers: reading.draft.kind !== 'post' }, hear);
  for (const part of reading.prose) if (part.where.startsWith('alt')) tellSortsOf(part, 'picture', hear);
}

/** What a word says more beside: somebody told of, or being an answer. */
interface Beside {
  told: boolean;
  answers: boolean;
}

function tellWords({ sentences, tokens }: Part, { told, answers }: Beside, hear: Hear): void {
  const besides = [...(told ? [places.told] : []), ...(answers ? [places.answer] : [])];
  const value = wordValue(tokens.filter(isWord).length);
  const sorts = new StorySorts();
  let before = 0;
  for (const [at, sentence] of sentences.entries()) {
    const place = at === 0 ? places.first : at === sentences.length - 1 ? places.last : places.between;
    let sortBefore = 0;
    for (const token of sentence.tokens) {
      if (!isWord(token)) continue;
      const { word, fine, coarse, ends } = knownWord(token.lower);
      sorts.add(word);
      hear(word, value);
      if (before !== 0) hear(pairFeature(before, word), value);
      hear(fine, value);
      hear(placedFeature(coarse, place), value);
      for (const beside of besides) {
        hear(placedFeature(word, beside), value);
        hear(placedFeature(coarse, beside), value);
      }
      if (sortBefore !== 0) hear(pairFeature(sortBefore, coarse), value);
      if (ends) {
        hear(ends.start, value);
        hear(ends.end, value);
      }
      before = word;
      sortBefore = coarse;
    }
  }
  sorts.tell(hear);
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

/**
 * Where a word stands. Stories begin and end in ways of their own; "you were" is of one person in an answer; and where
 * somebody is told of, other words matter.
 */
const places = { first: 1, between: 2, last: 3, answer: 4, told: 5 } as const;

/** The run of words within a sentence that speaks most for one patient told of: what to show where no clue is listed. */
export function tellingWords(part: Part): Found | null {
  const leanOf = (feature: number) => tellingTable().weightOf(feature, toStop);
  const run = strongestRun(part, always, ({ lower }, before) => {
    const word = wordFeature(lower);
    return leanOf(word) + (before ? leanOf(pairFeature(wordFeature(before.lower), word)) : 0);
  });
  return run && part.at(run.first.from, run.last.to);
}

const always = () => true;
/** The place of a stop among the classes of the table, of which silence is none. */
const toStop = 1;

let unpacked: LearnedTable | undefined;

/** Unpacked when first asked. */
export function tellingTable(): LearnedTable {
  unpacked ??= new LearnedTable(telling);
  return unpacked;
}
