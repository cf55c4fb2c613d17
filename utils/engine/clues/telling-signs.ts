import type { Found, Part } from '../part';
import { peopleIn } from '../people';
import { kinIn } from '../people/kin';
import { isGuestDay } from '../people/occasions';
import type { Reading } from '../reading';
import { signsOf, signsOfToken } from '../tone/signs';
import { agesOf } from './ages';
import { consentStated } from './consent';
import { isInvented, isObituary, isOurs } from './frames';
import { newsIn } from './news-words';
import { placesOf } from './places';
import { raritiesOf } from './rarities';
import { rolesOf } from './roles';
import { sentenceAt } from './sentence-of';
import { type Subject, subjectsOf } from './subjects';
import { termsOf } from './terms';
import { timesOf } from './times';

/** More of a sign than this says no more. */
const enough = 3;
/** Two signs in one sentence weigh half of one sign: there are so many of them. */
const together = 0.5;

/**
 * What a text holds that goes with telling of one patient, from 0 to 1 each: clues and people by kind, how it speaks,
 * and which of these stand in one sentence. None decides alone; what each weighs was learned, see `telling.ts`.
 */
export function tellingSigns(reading: Reading, part: Part): Map<string, number> {
  const signs = signsOf(part, part.tokens);
  const counts = new Map<string, number>();
  const inSentence = new Map<number, Set<string>>();
  const stands = (flag: string, from: number) => {
    const sentence = sentenceAt(part, from);
    const flags = inSentence.get(sentence);
    if (flags) flags.add(flag);
    else inSentence.set(sentence, new Set([flag]));
  };
  for (const { sign, flag, from } of cluesOf(reading, part)) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
    if (flag) stands(flag, from);
  }
  for (const sign of framesOf(reading, part)) counts.set(sign, 1);
  for (const token of part.tokens)
    if (token.kind === 'word') for (const sign of signsOfToken(token)) if (ways.has(sign)) stands(sign, token.from);
  for (const [sign, n] of counts) {
    signs.set(`*${sign}`, 1);
    if (n > 1) signs.set(`*many ${sign}`, Math.min(n, enough) / enough);
  }
  for (const flags of inSentence.values()) {
    const sorted = [...flags].sort();
    for (const [i, one] of sorted.entries())
      for (let j = i + 1; j < sorted.length; j++) signs.set(`${one}+${sorted[j]}`, together);
  }
  return signs;
}

/** Ways of speaking that tell more beside a clue. */
const ways = new Set('she they you we our i my thanks past moment not homely'.split(' '));

interface Standing {
  sign: string;
  /** Its name beside others in its sentence. */
  flag: string | null;
  from: number;
}

function cluesOf(reading: Reading, part: Part): Standing[] {
  const told = (sign: string, found: readonly Found[], flag: string | null = sign): Standing[] =>
    found.map(({ from }) => ({ sign, flag, from }));
  return [
    ...subjectsOf(reading)
      .filter(s => s.part === part)
      .map(s => ({ sign: `told ${s.kind} ${s.own ? 'own' : s.strength}`, flag: weightOf(s), from: s.from })),
    ...peopleIn(reading, part).map(p => ({
      sign: `named ${p.isOwn ? 'own' : p.role}`,
      flag: `named ${p.role}`,
      from: p.from,
    })),
    ...termsOf(part).flatMap(t =>
      t.kinds.map(kind => ({ sign: t.plural ? `${kind} many` : kind, flag: kind, from: t.from })),
    ),
    ...timesOf(part).map(t => ({ sign: `time ${t.kind}`, flag: `time ${t.kind}`, from: t.from })),
    ...placesOf(part).map(p => ({ sign: `place ${p.kind}`, flag: 'place', from: p.from })),
    ...kinIn(part).map(k => ({
      sign: `kin ${k.whose}${k.isGroup ? ' many' : ''}`,
      flag: `kin ${k.whose}`,
      from: k.from,
    })),
    ...told('age', agesOf(part)),
    ...told('rarity', raritiesOf(part)),
    ...told('role', rolesOf(part), null),
    ...told('news', newsIn(part), null),
  ];
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
    ['consent', consentStated(reading)],
    ['answers', reading.draft.kind !== 'post'],
    ['parent', reading.parent !== null],
  ];
  return frames.flatMap(([name, holds]) => (holds ? [name] : []));
}
