import type { Part } from '../../part';
import type { Reading } from '../../reading';
import { isCondolence } from '../../tone/one-way/mourning';
import type { Severity } from '../../types';
import { type Sign, signsAcross } from '../collect';
import { bestOfEach, type Combination } from '../combined';
import { consentStated } from '../consent';
import { hasLink, isHistory, isNewsAboutOthers, isOurs, isOwn, speaksOfCare, study, tellsOfSelf } from '../frames';
import { replyOf } from '../replies/reply';
import { sceneOf } from '../scene';
import { guestIn, type Subject, subject, subjectsOf } from '../subjects';
import { type Telling, tellingOf, tellingWords } from './telling';

/**
 * Log odds that a careful reader would say something, from which we do; what is added to them for each kind of clue beside
 * a person told of, for how many kinds at most, for clues that say so themselves, and by the log odds of holding readers
 * within bounds; what is taken off where nothing can be shown, where nothing shown is of a person, beside a long number,
 * a link to an article, sympathy from afar and advice for anybody, and in few words; and the share of holding readers
 * from which it is a stop, one where the clues warn, or an answer that holds none. Chosen on hands whose posts the training left out.
 */
const sound = {
  speak: 0.35,
  clue: 0.05,
  clues: 4,
  clued: 0.3,
  firm: 0.3,
  firmest: 1.5,
  loosest: -0.5,
  unseen: 0.4,
  numbered: 0.5,
  linked: 1,
  afar: 1,
  advice: 0.8,
  detail: 0.2,
  brief: 0.3,
  nobody: 0.25,
  hold: 0.42,
  surely: 0.46,
  answered: 0.55,
};

/**
 * Sets the level of a combination by how the text as a whole tells of someone, or finds one where no clue added up. What
 * costs least is asked first, for most posts tell of nobody.
 */
export function bySound(reading: Reading, best: Combination | null, subjects: readonly Subject[]): Combination | null {
  const part = reading.text;
  // The sound is that of the main text alone.
  if (best && best.scene.part !== part) return stronger(best, bySound(reading, null, subjects));
  if (best ? isOwn(best.scene.subject, part) : isAboutOwn(reading)) return best;
  const isClued = rankOf(best?.level ?? null) > 0;
  // What others said or wrote of others: only what clues say already is weighed.
  if (!isClued && (part.has(passedOn) || isNewsAboutOthers(reading))) return best;
  const all = bestOfEach(signsAcross(reading, part));
  const known = subjects.find(s => s.part === part && !s.own);
  // "Three of them told her": the MP who came to listen.
  if (!best && !known && guestIn(part)) return null;
  if (known && subjects.every(s => s.part === part && isHistory(part, s.sentence))) return best;
  const kinds = narrowing(all);
  const telling = tellingOf(reading);
  if (!telling) return best;
  const lean =
    (best || (known && isOurs(reading)) ? sound.clue * Math.min(kinds, sound.clues) : 0) +
    (isClued ? sound.clued : 0) -
    (kinds === 0 && part.words.length < brief ? sound.brief : 0) -
    (kinds === 0 || (kinds < fewest && !known && !isOurs(reading) && part.words.length < brief) ? sound.unseen : 0) -
    // A long number has a note of its own, and news elsewhere a link.
    (!best && !known && part.has(longNumber) ? sound.numbered : 0) -
    (!isClued && hasLink(reading) ? sound.linked : 0) -
    (!isClued && isElsewhere(reading, part) ? sound.afar : 0) -
    (!isClued && !known && part.has(advice) ? sound.advice : 0) -
    (!best && !known && !reading.isReply && all.every(s => s.slot === 'detail') ? sound.detail : 0) -
    (!best && !known && !reading.isReply && !all.some(isOfSomeone) ? sound.nobody : 0);
  const heard = levelBy(telling, lean, holdFor(reading, kinds, best));
  // Words of consent are heard with the rest: what is noticed beside them is to be asked about, and no more.
  if (best?.consent && !heard) return best;
  const level = heard && consentStated(reading) ? (heard === 'warn' && kinds < fewest ? 'tip' : 'warn') : heard;
  const raises = rankOf(level) > rankOf(best?.level ?? null);
  if (!raises) return best && { ...best, level: best.level && (level ?? 'tip'), doubted: level === null };
  // A reply that confirms care has a note of its own, and so has one clue alone.
  const reply = replyOf(reading);
  if (reply) return best;
  if (level === 'warn' && best && kinds < fewest) return best;
  const signs = shown(part, best && narrowing(best.signs) >= fewest ? best.signs : all);
  const first = known ?? (signs[0] ? subject(part, signs[0], 'someone', 1) : null);
  const scene = best?.scene ?? (first && sceneOf(first));
  return scene ? { points: 0, consent: consentStated(reading), ...best, scene, signs, level } : null;
}

/** An answer without a clue mostly confirms that somebody was here, and no more. */
function holdFor(reading: Reading, kinds: number, best: Combination | null): number {
  if (kinds === 0 && reading.isReply) return sound.answered;
  return best?.level === 'warn' ? sound.surely : sound.hold;
}

/** The one of the higher level. */
function stronger(one: Combination, other: Combination | null): Combination {
  return other && rankOf(other.level) > rankOf(one.level) ? other : one;
}

function isElsewhere(reading: Reading, part: Part): boolean {
  return !isOurs(reading) && (hasLink(reading) || part.has(study) || (isCondolence(reading) && !speaksOfCare(part)));
}

/** "RT @somebody: …": what others said. */
const passedOn = /^\W*(?:rt|mt) @\w/;

/** What to do, for whoever it may be. */
const advice =
  /\b(?:know the signs|(?:call|ring|dial) (?:999|111|101)\b|999 if|no (?:need for an )?appointment|drop[- ]in\b|do not use|advice is on|eligible|book (?:your|now|online))/;

/** So few words tell of nobody unless one of them is a clue. */
const brief = 12;
/** Eight figures or more, or a whole date. */
const longNumber = /\d(?:[ -]?\d){7}|\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b/;

/** Everybody told of is the author, or a relative of theirs. */
function isAboutOwn(reading: Reading): boolean {
  const subjects = subjectsOf(reading);
  return subjects.length > 0 ? subjects.every(s => isOwn(s, s.part)) : tellsOfSelf(reading.text);
}

function levelBy({ noticed, held }: Telling, lean: number, hold: number): Severity | null {
  const firm = Math.max(sound.loosest, Math.min(sound.firmest, logOdds(held)));
  if (logOdds(noticed) + sound.firm * firm + lean < sound.speak) return null;
  return held >= hold ? 'stop' : 'warn';
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
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

/** A day, a place and a turn of phrase are of anything: "What do you need from me this week?" */
function isOfSomeone({ slot }: Sign): boolean {
  return slot !== 'when' && slot !== 'place' && slot !== 'detail';
}

/** Clues that narrow down who it is: "she" and a quoted word do little. */
function narrowing(signs: readonly Sign[]): number {
  return signs.filter(s => s.slot !== 'sex' && s.slot !== 'detail').length;
}
