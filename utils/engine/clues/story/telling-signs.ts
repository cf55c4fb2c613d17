import { besideFeature, type Hear, manyFeature, pairFeature, signFeature } from '../../learned/features';
import type { Found, Part } from '../../part';
import { peopleIn } from '../../people';
import { kinIn } from '../../people/kin';
import { isGuestDay } from '../../people/occasions';
import type { Reading } from '../../reading';
import { featuresOfSigns, signBit, signsOfToken, tellSigns } from '../../tone/manner/signs';
import { agesOf } from '../details/ages';
import { newsIn } from '../details/news-words';
import { placesOf } from '../details/places';
import { raritiesOf } from '../details/rarities';
import { rolesOf } from '../details/roles';
import { termsOf } from '../details/terms';
import { timesOf } from '../details/times';
import { isInvented, isObituary, isOurs } from '../frames';
import { sentenceAt } from '../sentence-of';
import { type Subject, subjectsOf } from '../subjects';

/** More of a sign than this says no more. */
const enough = 3;
/** Two signs in one sentence weigh half of one sign: there are so many of them. */
const together = 0.5;

/**
 * Tells what a text holds that goes with telling of one patient, from 0 to 1 each: clues and people by kind, how it
 * speaks, and which of these stand in one sentence. None decides alone; what each weighs was learned, see `telling.ts`.
 */
export function tellTellingSigns(reading: Reading, part: Part, hear: Hear): void {
  tellSigns(part, part.tokens, hear);
  const counts = new Map<number, number>();
  const bySentence = new Map<number, number[]>();
  const stands = (flag: number, sentence: number) => {
    const flags = bySentence.get(sentence);
    if (!flags) bySentence.set(sentence, [flag]);
    else if (!flags.includes(flag)) flags.push(flag);
  };
  tellClues(reading, part, (sign, from, flag) => {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
    if (flag !== undefined) stands(flag, sentenceAt(part, from));
  });
  for (const sign of framesOf(reading, part)) counts.set(signFeature(sign), 1);
  part.sentences.forEach(({ tokens }, sentence) => {
    for (const token of tokens) {
      const signs = signsOfToken(token) & ways;
      if (signs !== 0) for (const flag of featuresOfSigns(signs)) stands(flag, sentence);
    }
  });
  for (const [sign, n] of counts) {
    hear(sign, 1);
    if (n > 1) hear(manyFeature(sign), Math.min(n, enough) / enough);
  }
  for (const flags of bySentence.values())
    for (let i = 1; i < flags.length; i++)
      for (let j = 0; j < i; j++) hear(besideFeature(flags[i] ?? 0, flags[j] ?? 0), together);
}

/** Ways of speaking that tell more beside a clue. */
const ways = 'she they you we our i my thanks past moment not homely'
  .split(' ')
  .reduce((bits, way) => bits | signBit(way), 0);

/** Takes up a sign, its folded offset, and what it is beside others in its sentence. */
type HearClue = (sign: number, from: number, flag?: number) => void;

function tellClues(reading: Reading, part: Part, hear: HearClue): void {
  const all = (found: readonly Found[], sign: number, flag?: number) => {
    for (const { from } of found) hear(sign, from, flag);
  };
  for (const s of subjectsOf(reading))
    if (s.part === part)
      hear(named('told', s.kind, s.own ? 'own' : String(s.strength)), s.from, signFeature(weightOf(s)));
  for (const { role, isOwn, from } of peopleIn(reading, part))
    hear(named('named', isOwn ? 'own' : role), from, named('named', role));
  for (const { kinds, plural, from } of termsOf(part))
    for (const kind of kinds) hear(plural ? named(kind, 'many') : signFeature(kind), from, signFeature(kind));
  for (const { kind, from } of timesOf(part)) hear(named('time', kind), from, named('time', kind));
  for (const { kind, from } of placesOf(part)) hear(named('place', kind), from, signFeature('place'));
  for (const { whose, isGroup, from } of kinIn(part)) {
    const kin = named('kin', whose);
    hear(isGroup ? pairFeature(kin, signFeature('many')) : kin, from, kin);
  }
  all(agesOf(part), signFeature('age'), signFeature('age'));
  all(raritiesOf(part), signFeature('rarity'), signFeature('rarity'));
  all(rolesOf(part), signFeature('role'));
  all(newsIn(part), signFeature('news'));
}

/** A sign whose name has several parts. */
function named(...parts: readonly string[]): number {
  return parts.map(signFeature).reduce(pairFeature);
}

function weightOf({ own, kind, strength }: Subject): string {
  if (own) return 'own';
  if (kind === 'patient' || kind === 'named') return 'patient told';
  return strength > 1 ? 'someone' : 'anyone';
}

function framesOf(reading: Reading, part: Part): string[] {
  const frames: [string, boolean][] = [
    ['ours', isOurs(reading)],
    ['invented', isInvented(reading)],
    ['obituary', isObituary(part)],
    ['guests', isGuestDay(reading)],
    ['answers', reading.draft.kind !== 'post'],
    [`${reading.draft.kind} of it`, true],
    ['pictures', reading.draft.media.length > 0],
    ['parent', reading.parent !== null],
  ];
  return frames.flatMap(([name, holds]) => (holds ? [name] : []));
}
