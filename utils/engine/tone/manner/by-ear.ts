import type { CueHit } from '../../cue';
import type { Reading } from '../../reading';
import type { Verdict } from '../../types';
import { type Manner, manners, type Sound, soundOf } from './manner';

/** A verdict of the cues counts as three times as likely before the sound of the post is heard; in log odds. */
const trustInCues = Math.log(3);

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
 * The verdict of the cues, or another where the post as a whole sounds clearly different; then with the words that made
 * the difference as a hit of their own. Where people are asked or answered, no sound makes the post broadcast-only;
 * where somebody is only named in it ("Congratulations to … our AMAZING …!") it may.
 */
export function judgeByEar(
  reading: Reading,
  verdict: Verdict,
  hits: readonly CueHit[],
): { verdict: Verdict; hits: readonly CueHit[] } {
  // "Sorry you feel that way": whatever follows, the one who asked was sent off.
  const isSentOff = reading.isReply && hits.some(({ cue }) => cue === 'B13');
  const said = isSentOff || isPlain(verdict, hits) ? undefined : manners.find(name => name === verdict);
  const sound = said && soundOf(reading, hits);
  if (!said || !sound) return { verdict, hits };
  const heard = heardFrom(sound.odds, said);
  // Who is asked something is asked, however it sounds.
  if (heard === 'mixed' && reading.isReply && hits.some(({ cue }) => cue === 'S1')) return { verdict, hits };
  // A strong cue that was not enough, as a question bolted on to an announcement, is not made so by its sound.
  if (heard === 'conversational' && verdict === 'mixed' && hits.some(({ side }) => side === 'strong'))
    return { verdict, hits };
  // Stock words stay stock words, however they sound.
  if (heard === 'conversational' && hits.some(({ cue }) => cue === 'B14')) return { verdict, hits };
  const words =
    heard === said ||
    (heard === 'broadcast' &&
      !isRest(hits) &&
      !(isInPassing(hits) && sound.odds.broadcast - sound.odds[said] > clearly))
      ? null
      : sound.wordsFor(heard, said);
  if (words === null) return { verdict, hits };
  // What needs no answer opens nothing.
  if (
    heard === 'conversational' &&
    hits.some(({ cue, start, end }) => cue === 'B6' && words.start < end && words.end > start)
  )
    return { verdict, hits };
  if (heard === 'broadcast')
    return {
      verdict: heard,
      hits: [...hits.filter(({ cue, side }) => side !== 'strong' && cue !== 'B9'), { ...officially, ...words }],
    };
  const isPolite = heard === 'mixed' && verdict === 'broadcast' && reading.isReply;
  const hit: CueHit = { ...(isPolite ? politely : codeFor[heard]), ...words };
  return { verdict: heard, hits: [...hits.filter(({ cue }) => agrees(cue, heard)), hit] };
}

/**
 * True where all that speaks for a conversation is what was left of a reply without its courtesies: no cue noticed people
 * in it, so it may also be a line of the office.
 */
function isRest(hits: readonly CueHit[]): boolean {
  return hits.every(({ cue, side }) => side === 'broadcast' || cue === 'S5');
}

/** So much likelier a post must sound broadcast-only before somebody who is named in it no longer counts; in log odds. */
const clearly = 1.5;

/** True where somebody is noticed, and nobody asked or answered. */
function isInPassing(hits: readonly CueHit[]): boolean {
  return hits.every(({ side }) => side !== 'strong');
}

/** Cues enough on the side of a verdict: of 280 such posts a sound changed two. */
const plainly = 2;

/** True where several cues agree, so that nobody need listen. */
function isPlain(verdict: Verdict, hits: readonly CueHit[]): boolean {
  const speaksFor = ({ cue, side }: CueHit) =>
    verdict === 'broadcast'
      ? side === 'broadcast' && cue !== 'B9'
      : side === 'strong' || (verdict === 'mixed' && side === 'weak');
  return new Set(hits.filter(speaksFor).map(({ cue }) => cue)).size >= plainly;
}

/** The likeliest manner, given what the cues said. */
export function heardFrom(odds: Sound['odds'], said: Manner): Manner {
  const strength = (name: Manner) => odds[name] + (name === said ? trustInCues : 0);
  return manners.reduce((best, name) => (strength(name) > strength(best) ? name : best), said);
}

/** What would contradict the verdict that was heard is not shown as its evidence. */
function agrees(cue: string, heard: Manner): boolean {
  return cue !== 'B9' && !(heard === 'mixed' && cue.startsWith('S'));
}
