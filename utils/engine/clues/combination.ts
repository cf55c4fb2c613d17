import type { Part } from '../part';
import { isGuestDay, joining } from '../people/occasions';
import type { Reading } from '../reading';
import { oneWayKindOf } from '../tone/one-way/one-way';
import type { Severity } from '../types';
import { type Slot, signsOf } from './collect';
import { bestOfEach, type Combination, lower } from './combined';
import { consentStated } from './consent';
import { termsOf } from './details/terms';
import {
  animal,
  hasLink,
  isHistory,
  isInvented,
  isObituary,
  isOurs,
  isOwn,
  isPoliceAppeal,
  longAgo,
  study,
} from './frames';
import { isInCare } from './in-care';
import { type Scene, sceneOf } from './scene';
import { sentenceHas } from './sentence-of';
import { isNamedColleague } from './staff-told';
import { bySound } from './story/by-sound';
import { isCaseNote, type Subject, subjectsOf } from './subjects';

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
    if (isInvented(reading) || isPoliceAppeal(reading) || oneWayKindOf(reading) === 'job') return null;
    let best: Combination | null = null;
    const ours = subjects.filter(subject => mayBeInOurCare(reading, subject));
    // What is told of others weighs, whoever of their own family the author speaks of beside them.
    const others = ours.filter(subject => !isOwn(subject, subject.part) && subject.strength > 1);
    for (const subject of others.length > 0 ? others : ours) {
      const combined = combine(reading, sceneOf(subject));
      if (combined && (!best || combined.points > best.points)) best = combined;
    }
    return bySound(reading, best, ours);
  });
}

function mayBeInOurCare(reading: Reading, subject: Subject): boolean {
  if (sentenceHas(subject.part, subject.sentence, study) && (subject.strength < 3 || !isOurs(reading))) return false;
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
  if (subject.kind === 'pronoun' && part.has(animal)) return null;
  if (!isIll && isGuestDay(reading)) return null;
  if (isObituary(part) || isHistory(part, subject.sentence)) return null;
  const points = new Map<Slot, number>();
  for (const sign of signs)
    points.set(sign.slot, Math.min(caps[sign.slot] ?? 3, Math.max(points.get(sign.slot) ?? 0, sign.points)));
  let total = account + [...points.values()].reduce((a, b) => a + b, 0) + picturePoints(reading, subject);
  // Somebody in general, unless so much is told that it can only be one.
  if (subject.strength === 1 && points.size < 4) total -= 1;
  if ([...scene.near].some(i => sentenceHas(part, i, longAgo))) total -= 2;
  const consent = consentStated(reading);
  let level = levelFor(total);
  // Four kinds of clue single out more surely than two strong ones.
  if (level === 'warn' && total === levels.stop - 1 && kindsTold(points) >= manyKinds) level = 'stop';
  // Over 89 and under 1 there are so few that the age is enough to ask. A-C1.
  if (level === 'tip' && points.get('age') === 2) level = 'warn';
  if (consent) level = lower(level);
  // Their own family: worth a word only where a body is told of.
  if (isOwn(subject, part) && level) level = isIll ? 'tip' : null;
  return { scene, signs: bestOfEach(signs), points: total, level, consent };
}

/** Kinds of clue that narrow down who it is: whether "she" or a quoted word stands by does little. */
function kindsTold(points: ReadonlyMap<Slot, number>): number {
  return [...points.keys()].filter(slot => slot !== 'detail').length;
}

/** Told of as someone who works here: in the same words, or just before a "he" that opens a sentence. */
function isAboutStaff({ subject, part }: Scene): boolean {
  if (sentenceHas(part, subject.sentence, joining)) return true;
  return subject.kind === 'pronoun' && subject.sentence > 0 && sentenceHas(part, subject.sentence - 1, joining);
}

function picturePoints(reading: Reading, subject: Subject): number {
  const shows = reading.draft.media.some(
    m => m.type !== 'document' && (!m.alt || /\b(?:patient|man|woman|boy|girl|baby|child|lady|person)\b/i.test(m.alt)),
  );
  return shows && subject.strength > 1 ? 1 : 0;
}

function levelFor(points: number): Severity | null {
  if (points >= levels.stop) return 'stop';
  if (points >= levels.warn) return 'warn';
  return points >= levels.tip ? 'tip' : null;
}
