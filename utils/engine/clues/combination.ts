import type { Part } from '../part';
import { fightsForThem } from '../people/signs-of-care';
import type { Reading } from '../reading';
import { oneWayKindOf } from '../tone/one-way';
import type { Severity } from '../types';
import { type Sign, type Slot, signsOf } from './collect';
import { consentStated } from './consent';
import {
  hasLink,
  isAnimal,
  isGuestDay,
  isHistory,
  isInvented,
  isJoining,
  isLongAgo,
  isObituary,
  isOurs,
  isOwn,
  isPoliceAppeal,
  isStudy,
} from './frames';
import { placesOf } from './places';
import { type Scene, sceneOf } from './scene';
import { sentenceAt, sentenceIs } from './sentence-of';
import { isNamedColleague } from './staff-told';
import { isCaseNote, type Subject, subjectsOf } from './subjects';
import { termsOf } from './terms';

/** Small clues about one person that add up. */
export interface Combination {
  scene: Scene;
  /** The best clue of each kind, in order of place. */
  signs: Sign[];
  points: number;
  /** Null below the first level. */
  level: Severity | null;
  consent: boolean;
}

/**
 * Points from which a combination is a tip, a warning, a stop. To begin with those of guidance A.4; the account of a
 * leader always adds one because it names the trust.
 */
export const levels = { tip: 3, warn: 4, stop: 6 } as const;
const account = 1;
const manyKinds = 4;
const caps: Partial<Record<Slot, number>> = { place: 2, age: 2, name: 3, relative: 2 };

/** The strongest combination of the draft, or null where no single person is told of. */
export function combinationOf(reading: Reading): Combination | null {
  return reading.memo(combinationOf, () => {
    const subjects = subjectsOf(reading);
    if (subjects.length === 0 || isInvented(reading) || isPoliceAppeal(reading) || oneWayKindOf(reading) === 'job')
      return null;
    let best: Combination | null = null;
    for (const subject of subjects) {
      if (!mayBeInOurCare(reading, subject)) continue;
      const combined = combine(reading, sceneOf(subject));
      if (combined && (!best || combined.points > best.points)) best = combined;
    }
    return best;
  });
}

function mayBeInOurCare(reading: Reading, subject: Subject): boolean {
  if (sentenceIs(subject.part, subject.sentence, isStudy) && (subject.strength < 3 || !isOurs(reading))) return false;
  return isOurs(reading) || isCaseNote(subject) || hasBed(subject.part) || !hasLink(reading);
}

function hasBed(part: Part): boolean {
  return part.memo(hasBed, () =>
    termsOf(part).some(t => t.kinds.includes('setting') && /^(?:ward|bed|bay|theatre|icu)/.test(t.text.toLowerCase())),
  );
}

function combine(reading: Reading, scene: Scene): Combination | null {
  const { subject, part } = scene;
  const signs = signsOf(reading, scene);
  if (!isInCare(scene, signs)) return null;
  const isIll = signs.some(s => s.slot === 'condition' || s.slot === 'outcome' || s.slot === 'name');
  if ((!isIll || subject.kind === 'pronoun' || subject.kind === 'age') && isAboutStaff(scene)) return null;
  if (isNamedColleague(reading, scene, signs)) return null;
  if (subject.kind === 'pronoun' && isAnimal(part.lower)) return null;
  if (!isIll && isGuestDay(reading)) return null;
  if (isObituary(part) || sentenceIs(part, subject.sentence, isHistory)) return null;
  const bySlot = new Map<Slot, Sign>();
  const points = new Map<Slot, number>();
  for (const sign of signs) {
    const held = bySlot.get(sign.slot);
    if (!held || sign.points > held.points) bySlot.set(sign.slot, sign);
    points.set(sign.slot, Math.min(caps[sign.slot] ?? 3, Math.max(points.get(sign.slot) ?? 0, sign.points)));
  }
  let total = account + [...points.values()].reduce((a, b) => a + b, 0) + picturePoints(reading, subject);
  // Somebody in general, unless so much is told that it can only be one.
  if (subject.strength === 1 && points.size < 4) total -= 1;
  if ([...scene.near].some(i => sentenceIs(part, i, isLongAgo))) total -= 2;
  const consent = consentStated(reading);
  let level = levelFor(total);
  // Four kinds of clue single out more surely than two strong ones.
  if (level === 'warn' && total === levels.stop - 1 && telling(points) >= manyKinds) level = 'stop';
  // Over 89 and under 1 there are so few that the age is enough to ask. A-C1.
  if (level === 'tip' && points.get('age') === 2) level = 'warn';
  if (consent) level = lower(level);
  if (isOwn(subject, part) && level) level = 'tip';
  const chosen = [...bySlot.values()].sort((a, b) => a.from - b.from);
  return { scene, signs: chosen, points: total, level, consent };
}

/** Kinds of clue that narrow down who it is: whether "she" or a quoted word stands by does little. */
function telling(points: ReadonlyMap<Slot, number>): number {
  return [...points.keys()].filter(slot => slot !== 'detail').length;
}

/** Told of as someone who works here: in the same words, or just before a "he" that opens a sentence. */
function isAboutStaff({ subject, part }: Scene): boolean {
  if (sentenceIs(part, subject.sentence, isJoining)) return true;
  return subject.kind === 'pronoun' && subject.sentence > 0 && sentenceIs(part, subject.sentence - 1, isJoining);
}

function picturePoints(reading: Reading, subject: Subject): number {
  const shows = reading.draft.media.some(
    m => m.type !== 'document' && (!m.alt || /\b(?:patient|man|woman|boy|girl|baby|child|lady|person)\b/i.test(m.alt)),
  );
  return shows && subject.strength > 1 ? 1 : 0;
}

function isInCare(scene: Scene, signs: readonly Sign[]): boolean {
  const { subject, part } = scene;
  if (subject.kind === 'patient' || subject.kind === 'named') return true;
  if (signs.some(s => s.slot === 'condition' || s.slot === 'name' || (s.slot === 'detail' && /^wait/i.test(s.text))))
    return true;
  const caring = careSentences(part);
  return [...scene.near].some(
    i =>
      caring.has(i) ||
      sentenceIs(part, i, meetsStaff) ||
      sentenceIs(part, i, happenedHere) ||
      sentenceIs(part, i, fightsForThem) ||
      sentenceIs(part, i, staffWithThem),
  );
}

function careSentences(part: Part): ReadonlySet<number> {
  return part.memo(
    careSentences,
    () =>
      new Set(
        termsOf(part)
          .filter(t => t.kinds.some(k => k === 'care' || k === 'setting'))
          .map(t => sentenceAt(part, t.from))
          .concat(placesOf(part).flatMap(p => (p.kind === 'bed' ? [sentenceAt(part, p.from)] : []))),
      ),
  );
}

function meetsStaff(text: string): boolean {
  return metStaff.test(text);
}

/** They met staff, or wait for care. */
const metStaff =
  /\b(?:waited|waiting|waits) [^.!?\n]{0,24}\b(?:hip|knee|bed|appointment|operation|scan|list|ambulance|surgery|doctor|nurse)\b|\b(?:told|asked|met|visited|saw|with|thanked|rang|called) (?:our|my|a|the|one of our|one of the) (?:\w+ ){0,2}(?:nurses?|midwi(?:fe|ves)|health visitors?|doctors?|paramedics?|crews?|teams?|gps?|consultants?|physios?|carers?|matrons?|therapists?)\b/;

/** "The man who died in our car park": on our ground, in our care. */
function happenedHere(text: string): boolean {
  return onOurGround.test(text);
}

const onOurGround =
  /\b(?:died|dies|dead|collapsed|fell|fallen|gave birth|was born|were born|found|stabbed|attacked|assaulted|injured|hurt|hit|knocked down|killed|passed away) (?:[\w'-]+ ){0,4}(?:in|at|on|outside|near|by|off) (?:our|my) (?:[\w&'-]+ ){0,2}(?:car park|multi-storey|entrance|doors?|doorstep|steps|stairs|lift|roof|grounds|site|premises|hospital|building|reception|foyer|lobby|corridor|waiting room|waiting area|canteen|caf[eé]|toilets?|helipad|bus stop)\b/;

/** "Our nurse had him breathing by two", "taught our F2 semaphore": staff and one other, who is neither. */
function staffWithThem(text: string): boolean {
  return withThem.test(text);
}

const staff =
  '(?:nurses?|midwi(?:fe|ves)|health visitors?|doctors?|paramedics?|crews?|gps?|consultants?|physios?|ots?|carers?|matrons?|therapists?|hcas?|porters?|surgeons?|registrars?|f1s?|f2s?|shos?|dieti[ct]ians?|pharmacists?|keyworkers?|key workers?|support workers?|team)';
const withThem = new RegExp(
  `\\b(?:our|my|the|one of our|two of our) (?:[\\w-]+ ){0,2}${staff}\\b[^.!?\\n]{0,60}\\b(?:him|her(?! (?:own|daughter|son|husband|mum|dad|team|colleagues|role|career|award|retirement)\\b)|his (?:bed|arm|hand|notes|chair|meds|drip|bloods|dressings?|wound|leg))\\b|\\b(?:he|she) (?:\\w+ ){0,2}(?:taught|told|asked|gave|kept|made|called|calls|thanked|teased|beat|corrects?|corrected|teaches|tells) (?:me|us|our|my|the|every|all the|all our) (?:\\w+ ){0,2}${staff}\\b`,
);

function levelFor(points: number): Severity | null {
  if (points >= levels.stop) return 'stop';
  if (points >= levels.warn) return 'warn';
  return points >= levels.tip ? 'tip' : null;
}

function lower(level: Severity | null): Severity | null {
  return level === 'stop' ? 'warn' : level === 'warn' ? 'tip' : null;
}
