import type { Part } from '../part';
import type { Reading } from '../reading';
import { isCondolence } from '../tone/one-way';
import type { Severity } from '../types';
import { type Sign, signsAcross } from './collect';
import { bestOfEach, type Combination, lower } from './combined';
import { consentStated } from './consent';
import { hasLink, isHistory, isOurs, isOwn, speaksOfCare, study } from './frames';
import { replyOf } from './reply';
import { sceneOf } from './scene';
import { guestIn, type Subject, subject, subjectsOf } from './subjects';
import { type Telling, tellingOf, tellingWords } from './telling';

/**
 * Log odds that a careful reader would say something, from which we do; what is added to them for each kind of clue beside
 * a person told of, for how many kinds at most, and for clues that say so themselves; what is taken off where nothing can
 * be shown; and the share of holding readers from which it is a stop, or one where the clues warn. Chosen on hands whose posts the training left out.
 */
const sound = { speak: 0.4, clue: 0.05, clues: 4, clued: 0.3, unseen: 0.4, hold: 0.45, surely: 0.5 };

/**
 * Sets the level of a combination by how the text as a whole tells of someone, or finds one where no clue added up. What
 * costs least is asked first, for most posts tell of nobody.
 */
export function bySound(reading: Reading, best: Combination | null, subjects: readonly Subject[]): Combination | null {
  const part = reading.text;
  // The sound is that of the main text alone.
  if (best ? best.consent || best.scene.part !== part || isOwn(best.scene.subject, part) : isAboutOwn(reading))
    return best;
  // News of others, sympathy from afar, what to do for patients of a kind: only what clues say already is weighed.
  if (isElsewhere(reading, part) && rankOf(best?.level ?? null) === 0) return best;
  const all = bestOfEach(signsAcross(reading, part));
  const known = subjects.find(s => s.part === part && !s.own);
  // What is said to somebody is about somebody; a long number has a note of its own.
  if (!best && !known && ((narrowing(all) === 0 && !reading.isReply) || part.has(longNumber))) return null;
  // "Three of them told her": the MP who came to listen.
  if (!best && !known && guestIn(part)) return null;
  if (known && subjects.every(s => s.part === part && isHistory(part, s.sentence))) return best;
  const kinds = narrowing(all);
  const telling = kinds === 0 && part.words.length < brief ? null : tellingOf(reading);
  if (!telling) return best;
  const isClued = rankOf(best?.level ?? null) > 0;
  const lean =
    (best || (known && isOurs(reading)) ? sound.clue * Math.min(kinds, sound.clues) : 0) +
    (isClued ? sound.clued : 0) -
    (kinds === 0 ? sound.unseen : 0);
  const heard = levelBy(telling, lean, isClued && best?.level === 'warn' ? sound.surely : sound.hold);
  const level = heard && consentStated(reading) ? lower(heard) : heard;
  const raises = rankOf(level) > rankOf(best?.level ?? null);
  if (!raises) return best && { ...best, level: best.level && (level ?? 'tip'), doubted: level === null };
  // A reply that confirms care has a note of its own, and so has one clue alone.
  const reply = replyOf(reading);
  if (reply && (level === 'warn' || reply.kind === 'adds' || reply.kind === 'records')) return best;
  if (level === 'warn' && best && kinds < fewest) return best;
  const signs = shown(part, best && narrowing(best.signs) >= fewest ? best.signs : all);
  const first = known ?? (signs[0] ? subject(part, signs[0], 'someone', 1) : null);
  const scene = best?.scene ?? (first && sceneOf(first));
  return scene ? { points: 0, consent: consentStated(reading), ...best, scene, signs, level } : null;
}

function isElsewhere(reading: Reading, part: Part): boolean {
  if (hasLink(reading)) return true;
  return !isOurs(reading) && (part.has(study) || (isCondolence(reading) && !speaksOfCare(part)));
}

/** So few words tell of nobody unless one of them is a clue. */
const brief = 12;
/** Eight figures or more. */
const longNumber = /\d(?:[ -]?\d){7}/;

/** Everybody told of is the author's own relative. */
function isAboutOwn(reading: Reading): boolean {
  const subjects = subjectsOf(reading);
  return subjects.length > 0 && subjects.every(s => isOwn(s, s.part));
}

function levelBy({ noticed, held }: Telling, lean: number, hold: number): Severity | null {
  if (Math.log(noticed / (1 - noticed)) + lean < sound.speak) return null;
  return held >= hold ? 'stop' : 'warn';
}

/** With fewer clues than this, the words that tell most are shown beside them. */
const fewest = 2;

/** What decided is to be seen: where few clues are listed, the words that told most stand with them. */
function shown(part: Part, signs: readonly Sign[]): Sign[] {
  const words = narrowing(signs) < fewest ? tellingWords(part) : null;
  return words ? bestOfEach([...signs, { ...words, slot: 'detail', points: 1 }]) : [...signs];
}

function rankOf(level: Severity | null): number {
  return level === 'stop' ? 2 : level === 'warn' ? 1 : 0;
}

/** Clues that narrow down who it is: "she" and a quoted word do little. */
function narrowing(signs: readonly Sign[]): number {
  return signs.filter(s => s.slot !== 'sex' && s.slot !== 'detail').length;
}
