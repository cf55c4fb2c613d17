import type { Reading } from '../../reading';
import type { Evidence, Tone } from '../../types';
import type { OneWay } from './one-way';

const reasons: Record<OneWay['code'], string> = {
  U: 'Urgent or about safety: one-way is right here.',
  K: 'Condolence: one-way is right here.',
  J: 'A job advert: one-way is right here.',
  L: 'A formal notice: one-way is right here.',
  R: 'A repost with no words of your own.',
  W: 'Not in English: tone is not judged.',
};

/** The tone of a post that is one-way for good reason: its kind, the words that show it, and one tip at most. */
export function oneWayTone(oneWay: OneWay, reading: Reading): Tone {
  const { code, kind, start, end } = oneWay;
  const evidence: Evidence[] = code === 'R' || code === 'W' ? [] : [{ cue: code, start, end, reason: reasons[code] }];
  return { verdict: 'one-way', kind, evidence, next: nextForOneWay(oneWay, reading), reply: null };
}

/** A time for more, or a promise that each will be told. */
const saysWhen =
  /\b(?:updates?|(?:by|at|until|till|before) (?:about |around )?(?:\d|noon|midday|midnight|lunchtime|teatime|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:will|'ll) (?:\w+ )?(?:ring|call|text|phone|write to|tell|contact|let) (?:you|each|everyone|everybody|people|all|them)\b|(?:by|a) text\b)/;

/** The one tip that belongs to a one-way post, unless it is already followed. Guidance section B.4. */
function nextForOneWay({ code }: OneWay, { text, isReply }: Reading): string {
  // "Ring 999 now": said to one person, who is being talked to.
  if (isReply) return '';
  if (code === 'U' && !text.has(saysWhen)) return 'When will you next update people?';
  if (code === 'J' && !/\b(?:chat|talk to|contact|ring|call|speak to|questions|message)\b/.test(text.lower))
    return 'Who can people talk to about the job?';
  return '';
}
