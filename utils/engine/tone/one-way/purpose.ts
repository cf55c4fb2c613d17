import { purpose } from '../../../tables/purpose.data';
import {
  besideFeature,
  type Hear,
  manyFeature,
  openingFeature,
  signFeature,
  wordFeature,
  wordValue,
} from '../../learned/features';
import { strongestRun } from '../../learned/shown';
import { LearnedTable } from '../../learned/table';
import { wordFeaturesOf } from '../../learned/words';
import type { Part } from '../../part';
import type { Reading } from '../../reading';
import { languageOf } from '../../text/language';
import type { OneWayKind, Span } from '../../types';
import { tellSigns } from '../manner/signs';
import { ownTokens } from '../own-words';
import { kindFeatures, kindsOfWord } from './purpose-words';

/**
 * What a post is there for, where no set phrase says so ("Sleep well, Denise", "The phones have gone quiet in Kelder"):
 * a log-linear model over kinds of words (`purpose-words.ts`), signs and words; `tests/tools/tables/train-purpose.ts` made it.
 * 'none' is any other post.
 */
export const purposes = ['none', 'urgent', 'condolence', 'job', 'notice'] as const satisfies readonly (
  | OneWayKind
  | 'none'
)[];
export type Purpose = (typeof purposes)[number];

export interface Heard extends Span {
  kind: Exclude<Purpose, 'none'>;
  /** How much likelier than no purpose at all, in log odds. */
  lead: number;
}

/**
 * So much likelier than none of them a purpose must be, in log odds. Taking plain news for one hides a tip; telling a
 * mourner that a farewell is broadcast-only hurts.
 */
const surely = { urgent: 1, condolence: 0.7, job: 1, notice: 1 };
/** Posts outside these lengths were not among those it learned from; in words. */
const fewestWords = 5;
const mostWords = 120;
/** A text with fewer words of the kinds is not listened to. */
const fewestTelling = 2;

/** An exam passed, a job left for roses, a scheme that "died a death": no loss of a life. */
const noLoss =
  /\b(?:exams?|finals|inspection|driving test|retire[ds]?|retiring|retirement|graduat\w+|promot\w+|new job|died a death|lost (?:by |the |\w+ )?(?:games?|match(?:es)?|goals?|points|bets?|weight|count)|congrat\w*)\b|\bpassed (?:his|her|their|my|the|first|with)\b/;

/** The purpose of a post with the words that speak most for it; null where it has none, or cannot be judged. */
export function purposeOf(reading: Reading): Heard | null {
  return reading.memo(purposeOf, () => {
    const { text } = reading;
    const { length } = text.words;
    if (length < fewestWords || length > mostWords) return null;
    const kinds = allKinds(reading);
    const telling = [...kinds.values()].reduce((sum, count) => sum + count, 0);
    if (telling < fewestTelling || languageOf(reading) !== 'en') return null;
    const odds = purposeTable().oddsOf(hear => tell(reading, kinds, hear));
    const best = odds.indexOf(Math.max(...odds));
    const kind = purposes[best];
    const lead = (odds[best] ?? 0) - (odds[0] ?? 0);
    if (!kind || kind === 'none' || lead < surely[kind]) return null;
    if (kind === 'condolence' && text.has(noLoss)) return null;
    const span = decidingWords(text, best);
    return span && { kind, lead, ...span };
  });
}

/** Tells what the model looks at. */
export function tellPurpose(reading: Reading, hear: Hear): void {
  tell(reading, allKinds(reading), hear);
}

/** Kinds weigh more and single words less than in other models: there are few such posts to learn from. */
const kindValue = 2;
const wordShare = 0.6;
/** More of a kind than this says no more. */
const enough = 3;
/** So many first words count on their own as well. */
const opensWith = 2;

function tell({ text, isReply }: Reading, kinds: ReadonlyMap<number, number>, hear: Hear): void {
  const features = [...kinds.keys()];
  for (const [i, feature] of features.entries()) {
    hear(feature, kindValue);
    hear(manyFeature(feature), (kindValue * Math.min(kinds.get(feature) ?? 0, enough)) / enough);
    for (const other of features.slice(i + 1)) hear(besideFeature(feature, other), kindValue);
  }
  if (isReply) hear(answering, 1);
  const own = ownTokens(text);
  tellSigns(text, own, hear);
  const words = wordFeaturesOf(text, own);
  const value = wordValue(words.length) * wordShare;
  for (const [place, word] of words.entries()) {
    hear(word, value);
    if (place < opensWith) hear(openingFeature(word), value);
  }
}

/** "1938 to 2026": a life. */
const life = { feature: signFeature('for life'), pattern: /\b1[89]\d\d ?(?:to|-|–) ?20\d\d\b/ };
const pay = { feature: signFeature('for pay'), pattern: /£\d/ };
/** "If yours is one of them", "anyone who bought one": whom it concerns. */
const concerned = {
  feature: signFeature('for concerned'),
  pattern: /\b(?:if (?:you|yours?)|any(?:one|body) who|those who|yours)\b/,
};

const answering = signFeature('for reply');

/** The kinds of words in a post and, apart from them, in the one it answers or passes on. */
function allKinds({ text, parent }: Reading): Map<number, number> {
  const counts = kindsIn(text);
  if (parent) for (const [kind, count] of kindsIn(parent)) counts.set(besideFeature(answering, kind), count);
  return counts;
}

/** The kinds of words in a text, by their features, and how many of each. */
function kindsIn(part: Part): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { lower } of ownTokens(part)) {
    for (let bits = kindsOfWord.get(lower) ?? 0; bits !== 0; bits &= bits - 1) {
      const feature = kindFeatures[31 - Math.clz32(bits & -bits)] ?? 0;
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  for (const { feature, pattern } of [life, pay, concerned]) if (part.has(pattern)) counts.set(feature, 1);
  return counts;
}

let unpacked: LearnedTable | undefined;

/** Its classes are those of `purposes`. Unpacked when first asked. */
export function purposeTable(): LearnedTable {
  unpacked ??= new LearnedTable(purpose);
  return unpacked;
}

/** The run of words within a sentence that speaks most for a purpose. */
function decidingWords(part: Part, wanted: number): Span | null {
  const lean = (feature: number) => purposeTable().weightOf(feature, wanted) - purposeTable().weightOf(feature, 0);
  const own = new Set(ownTokens(part));
  const run = strongestRun(
    part,
    token => own.has(token),
    ({ lower }) => {
      const bits = kindsOfWord.get(lower) ?? 0;
      const ofKinds = kindFeatures.filter((_, at) => (bits & (1 << at)) !== 0).map(lean);
      return lean(wordFeature(lower)) * wordShare + kindValue * Math.max(0, ...ofKinds);
    },
  );
  return run && { start: run.first.start, end: run.last.end };
}
