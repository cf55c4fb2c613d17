import {
  admittedPer100k,
  contactsPer100k,
  eventsPer100k,
  inBedPer100k,
  newsCasualties,
  peoplePerRole,
  urgentPer100k,
  wardBeds,
} from '../../../tables/event-rates';
import type { Reading } from '../../reading';
import type { Sign, Slot } from '../collect';
import type { Combination } from '../combined';
import { agesOf } from '../details/ages';
import { placesOf } from '../details/places';
import { timesOf } from '../details/times';
import { sentenceText } from '../sentence-of';
import { areaOf } from './area';

/** About how many people fit a description. Never a reason for a lower level, and never said to be safe. */
export interface Estimate {
  people: 1 | 10 | 30 | 100;
  /** What the count assumes, in plain words. */
  basis: string;
}

const fullName = /\p{L}{2,} \p{L}{2,}/u;

/** A rough count of the people who fit, or null where more than a hundred may. */
export function estimateOf(reading: Reading, { scene, signs }: Combination): Estimate | null {
  const has = (slot: Slot) => signs.find(s => s.slot === slot);
  // Of a full name nobody asks how many there are.
  if (fullName.test(has('name')?.text ?? '')) return null;
  const area = areaOf(reading, signs);
  const said: string[] = [`${rounded(area.total)} people ${area.name ? `in ${area.name}` : 'in your area'}`];
  const who = describe(scene.part, signs, scene.subject.stage ? scene.subject.text.toLowerCase() : '');
  let share = 1;
  if (who.age) {
    share *= area.share(who.age.years, who.age.width);
    said.push(who.age.words);
  }
  const sex = has('sex');
  if (sex) {
    const isFemale =
      /^(?:she|her|hers)$|woman|lady|girl|lass|mum|mam|mother|wife|daughter|sister|gran|nan|grandma|niece|aunt/i.test(
        sex.text,
      );
    share *= who.age && who.age.years >= 80 ? (isFemale ? 0.6 : 0.4) : 0.5;
    said.push(isFemale ? 'women or girls' : 'men or boys');
  }
  const role = has('role');
  if (role) {
    share /= single.test(role.text) ? peoplePerRole.single : peoplePerRole.common;
    said.push('their role');
  }
  const care = careShare(scene.part, signs, [...scene.near].map(i => sentenceText(scene.part, i)).join(' '));
  said.push(care.words);
  let people = area.total * share * Math.min(1, care.share * (who.age ? careByAge(who.age.years) : 1));
  const bed = placesOf(scene.part).some(p => p.kind === 'bed' && has('place')?.from === p.from);
  if (bed) {
    people = Math.min(people, wardBeds * inWard(who.age?.width) * (sex ? 0.5 : 1));
    said.push(`${wardBeds} beds on a ward`);
  }
  if (has('news')) {
    people = Math.min(people, newsCasualties);
    said.push('one news event');
  }
  if (has('rarity') && !/people|of \d/.test(has('rarity')?.text ?? '')) {
    people = 1;
    said.push('a first or only one');
  }
  const step = ([1, 10, 30, 100] as const).find(limit => people < limit * 1.5 && (limit === 1 || people <= limit));
  if (step === undefined) return null;
  return { people: step, basis: `Counted from: ${said.join('; ')}. People who know them need far less.` };
}

/** Jobs and posts that a town has once or twice. */
const single =
  /coxswain|mayor|\bmp\b|councillor|bishop|vicar|rabbi|imam|priest|lighthouse|ferryman|headteacher|head ?master|head ?mistress|head teacher|town crier|organist|lollipop|harbour|postmaster|postmistress|chief|champion|olympian|paralympian|campaigner|landlord|landlady|\bfor\b|\bthe\b/i;

interface Who {
  age: { years: number; width: number; words: string } | null;
}

const stages: [RegExp, number, number][] = [
  [/newborn|preemie/, 0, 1],
  [/baby|infant/, 0, 2],
  [/toddler|tot\b/, 1, 3],
  [/teen|adolescent/, 13, 7],
  [/boy|girl|lad|lass|child|kid|youngster|bairn|pupil/, 0, 18],
  [/pensioner|elderly|gran|nan\b|grandad|grandfather|grandmother/, 66, 34],
  [/young/, 16, 15],
];

function describe(part: Combination['scene']['part'], signs: readonly Sign[], stage: string): Who {
  const sign = signs.find(s => s.slot === 'age');
  const age = sign && agesOf(part).find(a => a.from === sign.from);
  if (age && age.years !== null)
    return {
      age: {
        years: age.years,
        width: age.width,
        words: age.width > 1 ? `in their ${age.years}s` : `aged ${age.years}`,
      },
    };
  const found = stages.find(([pattern]) => pattern.test(stage));
  return {
    age: found ? { years: found[1], width: found[2], words: `aged ${found[1]} to ${found[1] + found[2] - 1}` } : null,
  };
}

/** Share of residents to whom this happened, or who were in care, within the time told of. */
function careShare(
  part: Combination['scene']['part'],
  signs: readonly Sign[],
  text: string,
): { share: number; words: string } {
  const when = signs.find(s => s.slot === 'when');
  const days = when ? daysOf(part, when) : 365;
  const within = days === 1 ? 'on one day' : days === 7 ? 'in one week' : 'in a year';
  const health = signs.find(s => s.slot === 'condition');
  const rate = health && rateOf(health.text.toLowerCase().replace(/-/g, ' '));
  if (rate)
    return {
      share: ((rate / 100_000) * days) / 365,
      words: `${health.text.toLowerCase()} ${within}`,
    };
  if (/\b(?:ward|bed|icu|hdu|theatre|hospital|admitted|discharged|hospice|operation|surgery)\b/.test(text))
    return {
      share: (inBedPer100k + (admittedPer100k * (days - 1)) / 365) / 100_000,
      words: `people in hospital ${within}`,
    };
  if (/\b(?:a&e|a and e|ambulance|crews?|paramedics?|999|trolley|resus)\b/.test(text))
    return {
      share: Math.min(1, (urgentPer100k * days) / 365 / 100_000),
      words: `people in A&E or an ambulance ${within}`,
    };
  return { share: Math.min(1, (contactsPer100k * days) / 365 / 100_000), words: `people seen by the NHS ${within}` };
}

/** "Took an overdose" happens as often as "overdose"; the longest known name within the words counts. */
function rateOf(words: string): number | undefined {
  const known = Object.keys(eventsPer100k)
    .filter(name => ` ${words} `.includes(` ${name} `))
    .sort((a, b) => b.length - a.length)[0];
  return known === undefined ? undefined : eventsPer100k[known];
}

function daysOf(part: Combination['scene']['part'], when: Sign): number {
  const moment = timesOf(part).find(t => t.from === when.from);
  return /week(?!end)|other day|days (?:ago|before|earlier)/.test(moment?.text.toLowerCase() ?? '') ? 7 : 1;
}

/** How much more often than the average an age is in care: older people fill most hospital beds. Coarse. */
function careByAge(years: number): number {
  if (years >= 75) return 4;
  if (years >= 60) return 1.7;
  return years === 0 ? 2 : 0.5;
}

/** Share of a ward's patients whom an age leaves: most are spread over some forty years. */
function inWard(width: number | undefined): number {
  return width === undefined ? 1 : Math.min(1, width / 40);
}

function rounded(count: number): string {
  const figures = String(Math.round(Number(count.toPrecision(2))));
  return figures.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
