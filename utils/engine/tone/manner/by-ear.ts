import type { CueHit } from '../../cue';
import type { Reading } from '../../reading';
import type { Verdict } from '../../types';
import { canMourn } from '../one-way/mourning';
import { codes, type OneWay, oneWayOf } from '../one-way/one-way';
import { isPurpose, type Manner, type Purpose, type Sound, type SoundName, soundOf, sounds } from './manner';

/** A verdict of the cues counts as half as likely again beside how the post sounds; in log odds. */
const trustInCues = Math.log(1.5);

const codeFor: Record<Exclude<Manner, 'broadcast'>, Pick<CueHit, 'cue' | 'side' | 'reason'>> = {
  conversational: { cue: 'S5', side: 'strong', reason: 'Takes up, or opens, something people can answer.' },
  mixed: { cue: 'W7', side: 'weak', reason: 'A person speaks here, not an office.' },
};
/** A reply that an office could give to anybody. */
const officially: Pick<CueHit, 'cue' | 'side' | 'reason'> = {
  cue: 'B7',
  side: 'broadcast',
  reason: 'Reads as if an office had written it.',
};
/** A reply that is no more than polite. */
const politely: Pick<CueHit, 'cue' | 'side' | 'reason'> = {
  cue: 'W2',
  side: 'weak',
  reason: 'Speaks to the person who wrote.',
};

/**
 * So much likelier a purpose that no phrase tells must be; in log odds. Taking plain news for one hides a tip; telling a
 * mourner that a farewell is broadcast-only hurts.
 */
const surely: Record<Purpose, number> = { urgent: 1, condolence: 0.7, job: 1, notice: 1 };

export interface Judged {
  verdict: Verdict;
  hits: readonly CueHit[];
}

/**
 * The verdict of the cues, or another where the post as a whole sounds clearly different; then with the words that made
 * the difference as a hit of their own.
 */
export function judgeByEar(reading: Reading, byCues: Verdict | OneWay, hits: readonly CueHit[]): Judged | OneWay {
  const asSaid = typeof byCues === 'string' ? { verdict: byCues, hits } : byCues;
  const said = nameOf(byCues);
  // "Sorry you feel that way": whatever follows, the one who asked was sent off.
  const answers = reading.isReply || reading.parent !== null;
  if (!said || (answers && hits.some(({ cue }) => cue === 'B13'))) return asSaid;
  const sound = soundOf(reading, hits, said);
  if (!sound) return asSaid;
  const heard = likeliest(sound.odds, said);
  if (heard === said || !isOpenTo(heard, said, sound, reading, hits)) return asSaid;
  const told = isPurpose(heard) ? oneWayOf(reading) : null;
  if (told && told.kind === heard) return told;
  if (isPurpose(heard) && sound.odds[heard] - sound.odds[said] < surely[heard]) return asSaid;
  const words = sound.wordsFor(heard, said);
  if (words === null) return asSaid;
  if (isPurpose(heard)) return { kind: heard, code: codes[heard], ...words };
  if (heard === 'broadcast') {
    const rest = hits.filter(({ cue, side }) => side !== 'strong' && cue !== 'B9');
    return { verdict: heard, hits: [...rest, { ...officially, ...words }] };
  }
  const isPolite = heard === 'mixed' && said === 'broadcast' && reading.isReply;
  const hit: CueHit = { ...(isPolite ? politely : codeFor[heard]), ...words };
  return { verdict: heard, hits: [...hits.filter(({ cue }) => agrees(cue, heard)), hit] };
}

/** What the cues say, as a sound; undefined where there is nothing to hear. */
export function nameOf(byCues: Verdict | OneWay): SoundName | undefined {
  const name = typeof byCues === 'string' ? byCues : byCues.kind;
  return sounds.find(sound => sound === name);
}

/** The likeliest sound, given what the cues say. */
export function likeliest(odds: Sound['odds'], said: SoundName): SoundName {
  const strength = (name: SoundName) => odds[name] + (name === said ? trustInCues : 0);
  return sounds.reduce((best, name) => (strength(name) > strength(best) ? name : best), said);
}

/** So much likelier a post must sound broadcast-only before somebody who is named in it no longer counts; in log odds. */
const clearly = 1;

/** What no sound can make of a post. */
function isOpenTo(
  heard: SoundName,
  said: SoundName,
  { odds }: Sound,
  reading: Reading,
  hits: readonly CueHit[],
): boolean {
  const has = (code: string) => hits.some(({ cue }) => cue === code);
  switch (heard) {
    case 'conversational':
      // Stock words stay stock words, and what needs no answer opens nothing.
      return !has('B14') && (!has('B6') || hits.some(({ side }) => side !== 'broadcast'));
    case 'mixed':
      // Who is asked something is asked.
      return !(reading.isReply && has('S1'));
    case 'broadcast':
      // Who asks people is not broadcast-only. An answer without people in it may be a line of the office.
      if (has('W5') || hits.some(({ cue, side }) => side === 'strong' && cue !== 'S5')) return false;
      if (creditsAWard(reading, hits)) return false;
      return noticed(hits) === 0 || (noticed(hits) === 1 && odds.broadcast - odds[said] > clearly);
    case 'condolence':
      return canMourn(reading);
    case 'job':
    case 'notice':
      // What is told to one person is an answer.
      return !reading.isReply;
    default:
      return true;
  }
}

/** "Well done to Ward 4B", and no word of a press release: so few that they see themselves. */
function creditsAWard({ text }: Reading, hits: readonly CueHit[]): boolean {
  const isPlain = hits.every(({ side, cue }) => side !== 'broadcast' || cue === 'B9');
  return isPlain && hits.some(({ cue, start, end }) => cue === 'W1' && ward.test(text.original.slice(start, end + 6)));
}

const ward = /\bwards?\b/i;

/** In how many ways people are noticed. */
function noticed(hits: readonly CueHit[]): number {
  return new Set(hits.filter(({ side }) => side === 'weak').map(({ cue }) => cue)).size;
}

/** What would contradict the verdict that was heard is not shown as its evidence. */
function agrees(cue: string, heard: Manner): boolean {
  return cue !== 'B9' && !(heard === 'mixed' && cue.startsWith('S'));
}
