import type { Reading } from '../reading';
import type { Severity } from '../types';
import { type Sign, signsAcross } from './collect';
import { bestOfEach, type Combination, lower } from './combined';
import { consentStated } from './consent';
import { hasLink, isOwn } from './frames';
import { replyOf } from './reply';
import { sceneOf } from './scene';
import { type Subject, subject, subjectsOf } from './subjects';
import { type Telling, tellingOf, tellingWords } from './telling';

/**
 * Chances from which the sound of the whole text says more than its clues, chosen on the folds that its training left
 * out: from no level, from a warning, and below which a warning or a stop is doubted.
 */
const sound = { raise: 0.75, hold: 0.5, doubt: 0.5, quiet: 0.4 };

/** Raises or lowers a combination by how the text as a whole tells of someone, or finds one where no clue added up. */
export function bySound(reading: Reading, best: Combination | null, subjects: readonly Subject[]): Combination | null {
  return best ? weighed(reading, best) : heard(reading, subjects);
}

function weighed(reading: Reading, best: Combination): Combination {
  const { scene, signs, level, consent } = best;
  // The sound is that of the main text alone.
  if (scene.part !== reading.text || consent || isOwn(scene.subject, scene.part)) return best;
  const telling = tellingOf(reading);
  const wanted = telling ? weigh(level, telling) : level;
  const raises = rankOf(wanted) > rankOf(level);
  // A reply that confirms care has a note of its own, and so has one clue alone.
  if (raises && (replyOf(reading) || narrowing(signs) < (wanted === 'stop' ? 1 : fewest))) return best;
  return wanted === level ? best : { ...best, signs: raises ? shown(reading, signs) : signs, level: wanted };
}

/** Everybody told of is the author's own relative. */
function isAboutOwn(reading: Reading): boolean {
  const subjects = subjectsOf(reading);
  return subjects.length > 0 && subjects.every(s => isOwn(s, s.part));
}

/**
 * Told of in words that no list holds: the clues of the whole text, or the words that tell most. What costs least is asked
 * first, for most posts tell of nobody.
 */
function heard(reading: Reading, subjects: readonly Subject[]): Combination | null {
  if (hasLink(reading) || isAboutOwn(reading)) return null;
  const part = reading.text;
  const signs = bestOfEach(signsAcross(reading, part));
  const known = subjects.find(s => s.part === part && !s.own);
  if (narrowing(signs) < (known ? 1 : fewest) || replyOf(reading)) return null;
  const telling = tellingOf(reading);
  const wanted = telling && weigh(null, telling);
  if (!wanted) return null;
  const first = signs[0];
  if (!first) return null;
  const scene = sceneOf(known ?? subject(part, first, 'someone', 1));
  const consent = consentStated(reading);
  return { scene, signs: shown(reading, signs), points: 0, level: consent ? lower(wanted) : wanted, consent };
}

/** With fewer clues than this, the words that tell most are shown beside them. */
const fewest = 2;

/** What decided is to be seen: where few clues are listed, the words that told most stand with them. */
function shown({ text }: Reading, signs: readonly Sign[]): Sign[] {
  const words = narrowing(signs) < fewest ? tellingWords(text) : null;
  return words ? bestOfEach([...signs, { ...words, slot: 'detail', points: 1 }]) : [...signs];
}

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
