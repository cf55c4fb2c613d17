import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { findOwn } from '../own-words';
import { phrases } from '../phrases';

const belittling = phrases(String.raw`
  you(?:'ve)? (?:clearly |obviously |evidently |plainly |really |honestly )*(?:have |had )?(?:no idea|not a clue|no clue)\b(?! how (?:much|happy|glad|grateful|lovely|good|pleased))
  you(?:'ve)? (?:clearly|obviously|evidently) (?:don't|do not|didn't|did not|haven't|have not|have never|can't|cannot|never)\b
  (?:stop|before|instead of|rather than|than) (?:lying|moaning|whing(?:e)?ing|whining|complaining)\b
  stop (?:making (?:it|this|things|stuff) up|(?:spreading|telling) lies|attacking|slagging|slating)\b
  (?:(?:that is|that's|this is|it's|what|utter|absolute|complete|pure|total) )+(?:nonsense|drivel|tosh|a lie|lies)\b
  and you know it\b
  grow up\b
  get a life\b
  (?:you're|you are) (?:quite |perfectly |very )?(?:welcome|entitled) to your (?:own )?(?:opinion|view)s?\b
  shame on you\b
  how dare you\b
  do your (?:research|homework)\b
  (?:get|learn) your facts\b
  you people\b
  you should be ashamed\b
  try doing (?:a shift|it|the job|our job)\b
  (?:you're|you are) (?:just |simply |clearly |being )*(?:pathetic|ridiculous|a troll|lying|a liar|liars|deluded|clueless)\b
`);

/** Words of a reply about the person who wrote, in place of their point: "you clearly have no idea", "stop lying". */
export function belittlingIn(reading: Reading): readonly Span[] {
  return reading.memo(belittlingIn, () =>
    reading.isReply || reading.parent !== null
      ? findOwn(reading, belittling).map(({ start, end }) => ({ start, end }))
      : [],
  );
}
