import type { Part } from '../part';
import type { Reading } from '../reading';
import { oneWayKindOf } from '../tone/one-way';
import type { Severity } from '../types';
import { type Sign, type Slot, signsAcross, signsOf } from './collect';
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
import { isInCare } from './in-care';
import { replyOf } from './reply';
import { type Scene, sceneOf } from './scene';
import { sentenceIs } from './sentence-of';
import { isNamedColleague } from './staff-told';
import { isCaseNote, type Subject, subject, subjectsOf } from './subjects';
import { type Telling, tellingOf, tellingWords } from './telling';
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
    if (isInvented(reading) || isPoliceAppeal(reading) || oneWayKindOf(reading) === 'job') return null;
    let best: Combination | null = null;
    const ours = subjects.filter(subject => mayBeInOurCare(reading, subject));
    for (const subject of ours) {
      const combined = combine(reading, sceneOf(subject));
      if (combined && (!best || combined.points > best.points)) best = combined;
    }
    return weighed(reading, best, ours);
  });
}

/**
 * Chances from which the whole sound of a text says more than its clues, chosen on the folds that its training left out:
 * half of those who are told of in words that no list holds are found so, and as few posts speak up for nothing as before.
 */
export const sound = { raise: 0.75, hold: 0.5, doubt: 0.5, quiet: 0.4 };

/** Raises or lowers a combination by how the text as a whole tells of someone. */
function weighed(reading: Reading, best: Combination | null, subjects: readonly Subject[]): Combination | null {
  const telling = tellingOf(reading);
  if (!telling) return best;
  const wanted = weigh(best?.level ?? null, telling);
  // The sound is that of the main text alone.
  if (best && best.scene.part !== reading.text) return best;
  if (best && (best.level === wanted || best.consent)) return best;
  const raises = rankOf(wanted) > rankOf(best?.level ?? null);
  // A reply that confirms care has a note of its own, and so has one clue alone.
  if (raises && (replyOf(reading) || (best && narrowing(best.signs) < (wanted === 'stop' ? 1 : fewest)))) return best;
  if (best) return { ...best, level: wanted };
  if (!wanted || isAboutOwn(reading) || hasLink(reading)) return null;
  return heard(reading, wanted, subjects);
}

/** Everybody told of is the author's own relative. */
function isAboutOwn(reading: Reading): boolean {
  const subjects = subjectsOf(reading);
  return subjects.length > 0 && subjects.every(s => isOwn(s, s.part));
}

/** Told of in words that no list holds: the clues of the whole text, or the words that tell most. */
function heard(reading: Reading, wanted: Severity, subjects: readonly Subject[]): Combination | null {
  const part = reading.text;
  const signs = bestOfEach(signsAcross(reading, part));
  const known = subjects.find(s => s.part === part && !s.own);
  if (narrowing(signs) < (known ? 1 : fewest)) return null;
  const words = signs.length < fewest ? tellingWords(part) : null;
  if (words) signs.push({ ...words, slot: 'detail', points: 1 });
  const first = signs[0];
  if (!first) return null;
  const scene = sceneOf(known ?? subject(part, first, 'someone', 1));
  const consent = consentStated(reading);
  return { scene, signs, points: 0, level: consent ? lower(wanted) : wanted, consent };
}

/** With fewer clues than this, the words that tell most are shown beside them. */
const fewest = 2;

function weigh(level: Severity | null, { noticed, held }: Telling): Severity | null {
  const rank = rankOf(level);
  if (rank === 2) return noticed < sound.quiet ? 'tip' : noticed < sound.doubt ? 'warn' : 'stop';
  if (rank === 1) return noticed < sound.doubt ? 'tip' : noticed >= sound.hold && held >= 0.5 ? 'stop' : 'warn';
  if (noticed < sound.raise) return level;
  return held >= 0.5 ? 'stop' : 'warn';
}

function rankOf(level: Severity | null): number {
  return level === 'stop' ? 2 : level === 'warn' ? 1 : 0;
}

/** Clues that narrow down who it is: "she" and a quoted word do little. */
function narrowing(signs: readonly Sign[]): number {
  return signs.filter(s => s.slot !== 'sex' && s.slot !== 'detail').length;
}

function bestOfEach(signs: readonly Sign[]): Sign[] {
  const bySlot = new Map<Slot, Sign>();
  for (const sign of signs) {
    const held = bySlot.get(sign.slot);
    if (!held || sign.points > held.points) bySlot.set(sign.slot, sign);
  }
  return [...bySlot.values()].sort((a, b) => a.from - b.from);
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
  const points = new Map<Slot, number>();
  for (const sign of signs)
    points.set(sign.slot, Math.min(caps[sign.slot] ?? 3, Math.max(points.get(sign.slot) ?? 0, sign.points)));
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
  return { scene, signs: bestOfEach(signs), points: total, level, consent };
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

function levelFor(points: number): Severity | null {
  if (points >= levels.stop) return 'stop';
  if (points >= levels.warn) return 'warn';
  return points >= levels.tip ? 'tip' : null;
}

function lower(level: Severity | null): Severity | null {
  return level === 'stop' ? 'warn' : level === 'warn' ? 'tip' : null;
}
