import type { CueHit } from '../cue';
import type { Part } from '../part';
import type { Reading } from '../reading';
import { languageOf } from '../text/language';
import type { Tone, Verdict } from '../types';
import { chooseEvidence } from './evidence';
import { judgeByEar } from './manner/by-ear';
import { withSecondLook } from './manner/second-look';
import { belittlingIn } from './moves/belittling';
import { replyKindOf } from './moves/reply-kind';
import { nextStep } from './next-step';
import { type OneWay, oneWayOf } from './one-way/one-way';
import { oneWayTone } from './one-way/one-way-tone';

/** The verdict when tone is switched off, not wanted for this audience, or could not be judged. */
export function silentTone(): Tone {
  return { verdict: 'short', kind: null, evidence: [], next: '', reply: null };
}

/** Fewer words of one's own than this say too little to judge. Guidance section B.4, S. */
const fewestWords = 6;
/** A story this long with one question bolted on is a story; in characters. */
const longStory = 600;

/** Weighs the cues (guidance section B.5), then listens to the whole where no cue has a name for what is said. */
export function judgeTone(reading: Reading, found: readonly CueHit[]): Tone {
  const told = besideBelittling(reading, found);
  const heard = judgeByEar(reading, verdictOfCues(reading, told), told);
  if ('kind' in heard) return oneWayTone(heard, reading);
  const { verdict } = heard;
  const hits = besideBelittling(reading, withSecondLook(reading, verdict, heard.hits));
  // Half of a bilingual post is unread here, so what seems to be missing may stand in that half.
  if (verdict === 'broadcast' && languageOf(reading) === 'bilingual')
    return { ...silentTone(), verdict: 'one-way', kind: 'other-language' };
  if (verdict === 'short') return silentTone();
  return {
    verdict,
    kind: null,
    evidence: chooseEvidence(verdict, hits, reading.text),
    next: nextStep(verdict, hits, reading),
    reply: replyKindOf(reading, hits),
  };
}

/** Where somebody is insulted, those words ask, invite and praise nothing, and nobody needs to hear whom they are for. */
function besideBelittling(reading: Reading, found: readonly CueHit[]): readonly CueHit[] {
  const belittling = belittlingIn(reading);
  if (belittling.length === 0) return found;
  return found.filter(
    ({ cue, start, end }) =>
      cue === 'B13' || (cue !== 'B9' && cue !== 'B4' && !belittling.some(span => span.start < end && span.end > start)),
  );
}

/** What the cues alone say: a verdict, or the kind of one-way post. */
export function verdictOfCues(reading: Reading, found: readonly CueHit[]): Verdict | OneWay {
  const oneWay = oneWayOf(reading);
  const sides = bySide(found);
  // A job or a record told to one person is an answer.
  const isAnswer = reading.isReply && (oneWay?.code === 'J' || oneWay?.code === 'L');
  return oneWay && !isAnswer && staysOneWay(oneWay, reading, sides) ? oneWay : weigh(reading, sides);
}

export interface Sides {
  strong: CueHit[];
  weak: CueHit[];
  broadcast: CueHit[];
}

function bySide(hits: readonly CueHit[]): Sides {
  const sides: Sides = { strong: [], weak: [], broadcast: [] };
  for (const hit of hits) sides[hit.side].push(hit);
  return sides;
}

function weigh(reading: Reading, { strong, weak, broadcast }: Sides): Verdict {
  const strongCodes = codes(strong);
  // Told that they lie, or know nothing: nobody is answered, whatever follows.
  if (belittlingIn(reading).length > 0 && !strongCodes.has('S4')) return 'broadcast';
  if (strong.length === 0 && breaksOff(reading.text)) return 'short';
  const weakCodes = codes(weak);
  if (strongCodes.size === 0 && weakCodes.size === 0) {
    const says = codes(broadcast);
    return isTooShort(reading) && [...says].every(code => code === 'B9' || code === 'B3') ? 'short' : 'broadcast';
  }
  if (strongCodes.size > 0) {
    const against = [...codes(broadcast)].filter(code => code !== 'B9' && code !== 'B3' && code !== 'B8').length;
    if (against > strongCodes.size) return 'mixed';
    if (isBoltedOn(strongCodes, weakCodes, codes(broadcast))) return 'mixed';
    if (reading.draft.kind === 'quote' && [...strongCodes].every(code => code === 'S5')) return 'mixed';
    if (isTokenQuestion(reading, strong, weak)) return 'mixed';
    // "Sorry you feel that way": whatever follows, the one who asked was sent off.
    if (reading.isReply && codes(broadcast).has('B13')) return 'mixed';
    if (isConfession(reading, strongCodes, weakCodes) || isTale(reading, strong, weakCodes)) return 'mixed';
    return 'conversational';
  }
  return 'mixed';
}

function codes(hits: readonly CueHit[]): Set<string> {
  return new Set(hits.map(hit => hit.cue));
}

function isTooShort({ text }: Reading): boolean {
  return text.words.length < fewestWords && text.links.length === 0;
}

/** A longer beginning says something already; in words. */
const mostOfBeginning = 16;
const wantsMore =
  /(?:^|\s)(?:the|an?|my|our|your|their|and|or|but|because|than|whether|whose|i|we|they|i'm|we're|i've|we've|(?<!\b(?:proud|think|dream|speak|hear|heard|made|part|care|full|aware|fond|sort|kind) )of)$/;

/** The first sentence of a post, left in the middle: "So I was thinking about the". */
function breaksOff({ lower, sentences, words, links, hashtags }: Part): boolean {
  if (words.length > mostOfBeginning || sentences.filter(s => s.words > 0).length > 1) return false;
  return links.length === 0 && hashtags.length === 0 && wantsMore.test(lower.trimEnd());
}

/** An event or announcement that adds where to ask: the announcement is the main event. */
function isBoltedOn(strong: Set<string>, weak: Set<string>, broadcast: Set<string>): boolean {
  if (strong.size !== 1 || weak.has('W3')) return false;
  if (strong.has('S1')) return ['B1', 'B2', 'B11'].some(code => broadcast.has(code)) && !weak.has('W7');
  return strong.has('S2') && ['B1', 'B2', 'B4'].some(code => broadcast.has(code));
}

/** A story that owns a fault in passing: nobody is spoken to, nothing asked, no promise to come back. */
function isConfession({ isReply, text }: Reading, strong: Set<string>, weak: Set<string>): boolean {
  if (isReply || (text.original.length <= longStory && text.has(toReader))) return false;
  return strong.size === 1 && strong.has('S4') && !weak.has('W3') && !weak.has('W6');
}

/** What one person said to the author, told for its own sake: nobody is spoken to, and nothing was changed by it. */
function isTale({ isReply, text }: Reading, strong: CueHit[], weak: Set<string>): boolean {
  if (isReply || weak.has('W3') || weak.has('W6')) return false;
  if (text.original.length <= longStory && text.has(toReader)) return false;
  return strong.every(
    ({ cue, start, end }) =>
      (cue === 'S3' && one.test(text.original.slice(start, end))) || (cue === 'S4' && text.original.length > longStory),
  );
}

const one = /^(?:(?:she|he|somebody|someone|an? \w+)\b|(?:has |had )?(?:told|asked|wrote|written|emailed|rang)\b)/i;

const toReader = /\b(?:you|your|yours|you're|you've|you'll|you'd)\b/;

/** A long story that turns to the reader only in its last line. */
function isTokenQuestion(reading: Reading, strong: CueHit[], weak: CueHit[]): boolean {
  const only = strong[0];
  if (reading.isReply || strong.length !== 1 || only?.cue !== 'S1' || weak.some(w => w.cue !== 'W7')) return false;
  const { original } = reading.text;
  return original.length > longStory && only.end > original.trimEnd().length - 40 && only.end - only.start < 60;
}

function staysOneWay(oneWay: OneWay, reading: Reading, { strong }: Sides): boolean {
  if (oneWay.code === 'R' || oneWay.code === 'W') return true;
  // To those who mourn, "they told me he sang to the last" is part of mourning with them.
  const opens = strong.filter(
    hit =>
      hit.cue !== 'S5' &&
      !(oneWay.code === 'U' && isPractical(hit, reading)) &&
      !(oneWay.code === 'K' && reading.isReply && hit.cue === 'S3'),
  );
  if (oneWay.code === 'J') return opens.every(hit => hit.cue === 'S2');
  return opens.length === 0 && !(reading.isReply && oneWay.code !== 'K' && strong.length > 1);
}

/** In an urgent notice an apology, a number to ring or "have you seen him?" is help, and opens no conversation. */
function isPractical({ cue, start, end }: CueHit, { text }: Reading): boolean {
  const said = text.original.slice(start, end).toLowerCase();
  if (cue === 'S4') return true;
  if (cue === 'S2')
    return /^(?:ring|call|phone|text|e-?mail|contact|message|we(?:'re| are) looking for|tell (?:us|me) if|let us know if|say (?:so|if|that))\b/.test(
      said,
    );
  return (
    cue === 'S1' &&
    /\b(?:seen|help|recogni[sz]e|know where|spotted|missing|near|pregnant|in labour|give blood|were you|are you)\b/.test(
      said,
    )
  );
}
