import type { Reading } from '../../reading';
import { languageOf } from '../../text/language';
import type { OneWayKind, Span } from '../../types';
import { condolenceIn } from './condolence';
import { noticeIn } from './formal-notice';
import { jobIn } from './job-advert';
import { purposeOf } from './purpose';
import { urgentIn } from './urgent';

/** A kind of post that is one-way for good reason, the letter the guidance gives it, and the words that show it. */
export interface OneWay extends Span {
  kind: OneWayKind;
  code: 'U' | 'K' | 'J' | 'L' | 'R' | 'W';
  /** Where only the sound of the post tells: how likely, in log odds. */
  lead?: number;
}

/** Which kind of one-way-by-design post this is, with the deciding words, if any. Guidance section B.4. */
export function oneWayOf(reading: Reading): OneWay | null {
  return reading.memo(oneWayOf, () => byPhrases(reading) ?? byPurpose(reading));
}

/** The kind that a set phrase tells: for who must be surer than a post can sound. */
export function oneWayKindOf(reading: Reading): OneWayKind | null {
  return byPhrases(reading)?.kind ?? null;
}

/**
 * True for posts about a death, answers to one included: style and emoji tips stay silent there. Wider than the
 * one-way kind, since a condolence that asks or answers something can still be a conversation.
 */
export function isCondolence(reading: Reading): boolean {
  return reading.memo(isCondolence, () => {
    if (condolenceIn(reading.text) !== null || purposeOf(reading)?.kind === 'condolence') return true;
    return (
      reading.parent !== null &&
      /\b(?:sorry|thoughts|thinking of you)\b/.test(reading.text.lower) &&
      /\b(?:died|dying|passed away|funeral|death of|rip)\b/.test(reading.parent.lower)
    );
  });
}

function byPhrases(reading: Reading): OneWay | null {
  return reading.memo(byPhrases, () => findPhrased(reading));
}

const codes = { urgent: 'U', condolence: 'K', job: 'J', notice: 'L' } as const;

/** Who answers somebody may send them out of danger or mourn with them; what else is told to one person is an answer. */
function byPurpose(reading: Reading): OneWay | null {
  const heard = purposeOf(reading);
  if (heard === null || (reading.isReply && heard.kind !== 'urgent' && heard.kind !== 'condolence')) return null;
  return { ...heard, code: codes[heard.kind] };
}

function findPhrased(reading: Reading): OneWay | null {
  const { text } = reading;
  const whole = { start: 0, end: text.original.length };
  if (isBareRepost(reading)) return { kind: 'repost', code: 'R', ...whole };
  const language = languageOf(reading);
  if (language === 'cy' || language === 'other') return { kind: 'other-language', code: 'W', ...whole };
  return (
    found(condolenceIn(text), 'condolence', 'K') ??
    found(urgentIn(text), 'urgent', 'U') ??
    found(jobIn(text), 'job', 'J') ??
    found(noticeIn(text), 'notice', 'L')
  );
}

function found(span: Span | null, kind: OneWayKind, code: OneWay['code']): OneWay | null {
  return span && { kind, code, start: span.start, end: span.end };
}

/** Nothing of the person's own: an empty quote, or "RT @name: …" from the first word. */
function isBareRepost({ draft, text }: Reading): boolean {
  if (text.original.trim() === '') return draft.parent !== null && draft.kind === 'quote';
  return /^[\s"']*rt @\w/.test(text.lower);
}
