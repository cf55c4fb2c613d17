import type { Reading } from '../../reading';
import { languageOf } from '../../text/language';
import type { OneWayKind, Span } from '../../types';
import { condolenceIn } from './condolence';
import { noticeIn } from './formal-notice';
import { jobIn } from './job-advert';
import { urgentIn } from './urgent';

/** A kind of post that is one-way for good reason, the letter the guidance gives it, and the words that show it. */
export interface OneWay extends Span {
  kind: OneWayKind;
  code: 'U' | 'K' | 'J' | 'L' | 'R' | 'W';
}

/** Which kind of one-way-by-design post a set phrase says this is, with the words, if any. Guidance section B.4. */
export function oneWayOf(reading: Reading): OneWay | null {
  return reading.memo(oneWayOf, () => findPhrased(reading));
}

/** The kind that a set phrase tells: for who must be surer than a post can sound. */
export function oneWayKindOf(reading: Reading): OneWayKind | null {
  return oneWayOf(reading)?.kind ?? null;
}

/** The letter of each kind that a post can sound like. */
export const codes = { urgent: 'U', condolence: 'K', job: 'J', notice: 'L' } as const;

function findPhrased(reading: Reading): OneWay | null {
  const { text } = reading;
  const whole = { start: 0, end: text.original.length };
  if (isBareRepost(reading)) return { kind: 'repost', code: 'R', ...whole };
  const language = languageOf(reading);
  if (language === 'cy' || language === 'other') return { kind: 'other-language', code: 'W', ...whole };
  return (
    found(condolenceIn(text), 'condolence') ??
    found(urgentIn(text), 'urgent') ??
    found(jobIn(text), 'job') ??
    found(noticeIn(text), 'notice')
  );
}

function found(span: Span | null, kind: keyof typeof codes): OneWay | null {
  return span && { kind, code: codes[kind], start: span.start, end: span.end };
}

/** Nothing of the person's own: an empty quote, or "RT @name: …" (shortened: "MT @name") from the first word. */
function isBareRepost({ draft, text }: Reading): boolean {
  if (text.original.trim() === '') return draft.parent !== null && draft.kind === 'quote';
  return /^[\s"']*[rm]t @\w/.test(text.lower);
}
