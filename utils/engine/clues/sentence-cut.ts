import { identifiersIn } from '../numbers';
import type { IdentifierType } from '../numbers/recognised';
import type { Part } from '../part';
import { namesIn } from '../people/find';
import { wholeSentences } from '../text/whole-sentences';
import type { Fix } from '../types';
import type { Sign, Slot } from './collect';
import { sentenceAt, sentenceText } from './sentence-of';

/** What a day and a ward tell, they tell of nobody once the person is gone. */
const impersonal: ReadonlySet<Slot> = new Set<Slot>(['when', 'place', 'sex']);

/**
 * The sentences that tell most, where others are left to post: with those behind them that lean on them ("He's sitting
 * up"). None where something told of the person, or a "she" without anybody, would be left behind.
 */
export function cutSentences(part: Part, signs: readonly Sign[]): Fix | null {
  if (part.where !== 'text' || part.sentences.length < 2) return null;
  const told = new Map<number, number>();
  const personal = new Set<number>();
  for (const sign of signs) {
    const i = sentenceAt(part, sign.from);
    if (sign.where !== part.where || i < 0) continue;
    told.set(i, (told.get(i) ?? 0) + sign.points);
    if (!impersonal.has(sign.slot)) personal.add(i);
  }
  const most = [...told].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (most === undefined) return null;
  const run = widened(part, most, personal);
  return run && readsWell(part, run) ? fixFor(part, run) : null;
}

/** Sentences `first` to `last`. */
interface Stretch {
  first: number;
  last: number;
}

/** With all that is told of the person and all that leans on it; null where other sentences stand between. */
function widened(part: Part, most: number, personal: ReadonlySet<number>): Stretch | null {
  const { sentences } = part;
  const goes = (i: number) => personal.has(i) || leans(part, i);
  const run = { first: most, last: most };
  while (run.last + 1 < sentences.length && goes(run.last + 1)) run.last++;
  while (run.first > 0 && personal.has(run.first)) {
    const before = run.first - 1;
    if (!personal.has(before) && !leans(part, before)) break;
    run.first = before;
  }
  const isOutside = (i: number) => i < run.first || i > run.last;
  return [...personal].some(isOutside) ? null : run;
}

function readsWell(part: Part, { first, last }: Stretch): boolean {
  const kept = part.sentences.map((_, i) => i).filter(i => i < first || i > last);
  const gone = namesIn(part).filter(name => !kept.includes(sentenceAt(part, name.from)));
  const names = gone.flatMap(name => name.text.match(/\p{Lu}\p{L}+/gu) ?? []);
  const text = kept.map(i => part.folded.slice(...edgesOf(part, i))).join('\n');
  // Who was told of is not named again.
  if (names.some(name => new RegExp(`\\b${name}\\b`).test(text))) return false;
  // A "she" further on would be anybody; "they" may be the team.
  if (kept.some(i => (i > last || i === 0) && pronoun.test(sentenceText(part, i)) && leans(part, i))) return false;
  // Least of all the number itself.
  const isKept = ({ from }: { from: number }) => kept.includes(sentenceAt(part, from));
  if (identifiersIn(part).some(one => ofOnePerson.has(one.type) && isKept(one))) return false;
  return kept.some(i => {
    const isThanks = thanks.test(sentenceText(part, i));
    const isPost = (part.sentences[i]?.words ?? 0) > fewWords && !onlyFeels.test(sentenceText(part, i));
    return (isPost || isThanks) && !leans(part, i);
  });
}

const ofOnePerson: ReadonlySet<IdentifierType> = new Set<IdentifierType>(
  'nhs-number chi hc-number ihi hospital-number nino passport driving-licence dob'.split(' ') as IdentifierType[],
);
/** "I am so sorry.": about what, nobody would know. */
const onlyFeels =
  /^(?:(?:i am|i'm|we are|we're|just|all|feeling|what an?) )*(?:(?:so|very|truly|deeply|really|absolutely) )*(?:sorry|heartbroken|proud|sad|lucky|humbled|moved|devastated)\W*$/;
const thanks = /^(?:thank|well done|congrat|happy)/;
/** "I'm so sorry.", "What a night!": no post by themselves. */
const fewWords = 3;

/** True when a sentence says nothing without the one before it. */
function leans(part: Part, index: number): boolean {
  const lower = sentenceText(part, index);
  const words = part.sentences[index]?.words ?? 0;
  if (words === 0) return false;
  if (opensOn.test(lower) || (words <= fewWords && !standsAlone.test(lower) && !lower.endsWith('?'))) return true;
  const at = pronoun.exec(lower)?.index ?? -1;
  if (at < 0) return false;
  const from = part.sentences[index]?.tokens[0]?.from ?? 0;
  const before = part.folded.slice(from, from + at);
  return !others.test(before.toLowerCase()) && !/\S \p{Lu}\p{Ll}+/u.test(before);
}

const pronoun = /\b(?:he|she|him|his|her|hers|himself|herself)\b/;
const opensOn =
  /^["(]?(?:(?:and|but|so|then|now|today|still|yet|sadly|luckily|thankfully),? )?(?:he|she|his|her|they|their|them|it|it's|its|this|that|that's|these|those|both|such|what an?|bless|if it was|if that was|no wonder|our thoughts are with (?:them|him|her)|thinking of (?:them|him|her))\b/;
const standsAlone =
  /^(?:thank|thanks|well done|congrat|happy|good|great|proud|sorry|please|call|ring|ask|join|come|read|watch|see|we|i|our|you|be|stay|look)\b/;
/** Somebody else of whom "her" may be said. */
const others =
  /\b(?:nurses?|doctors?|matron|sister|midwi(?:fe|ves)|paramedics?|surgeons?|consultants?|porters?|carers?|colleagues?|managers?|directors?|volunteers?|chair|chief|gp|physio|teacher|minister|everyone|everybody|anyone|someone|anybody|somebody|person|people|each|nobody)\b/;

function edgesOf(part: Part, index: number): [from: number, to: number] {
  const tokens = part.sentences[index]?.tokens;
  return [tokens?.[0]?.from ?? 0, tokens?.at(-1)?.to ?? 0];
}

function fixFor(part: Part, { first, last }: Stretch): Fix | null {
  const [from, firstEnd] = edgesOf(part, first);
  const [, to] = edgesOf(part, last);
  // Editors write within one line.
  if (part.folded.slice(from, to).includes('\n')) return null;
  const words = part.folded.slice(from, firstEnd).split(/\s+/);
  const opening = words.length > 3 ? `${words.slice(0, 3).join(' ')} …` : words.join(' ');
  const count = last - first + 1;
  const what = count === 1 ? 'the sentence' : `${count} sentences from`;
  const cut = wholeSentences(part.folded, from, to);
  return {
    start: part.fold.start(cut.from),
    end: part.fold.end(cut.to),
    text: '',
    label: `Take out ${what} “${opening}”`,
  };
}
