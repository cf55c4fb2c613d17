import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { findOwn } from '../own-words';
import { phrases } from '../phrases';

/** Said to nobody but somebody who has just said something. */
const toAnybody = phrases(String.raw`
  (?<!\bplease )(?:get|check|learn|know) your facts\b
  (?:nonsense|rubbish|drivel|lies) like (?:this|that)\b
  before you (?:post|tweet|write|share|spread|spout) (?:rubbish|nonsense|lies|such|any more|this|that|things|stuff)\b
  people like you (?:are|is) (?:the reason|why) (?:\w+ ){0,3}(?:leave|left|leaving|quit|fail|can't|cannot|suffer|struggle|burn)\b
  how dare you\b
  you people\b
  shame on you\b
`);

/** Where a request begins: "never get over it" is none. */
const told = String.raw`(?<=^|[.!?,;:\n] {0,2}|\b(?:just|please|oh|and|so|need to) |@\w+ )`;

const toWhoWrote = phrases(String.raw`
  you(?:'ve)? (?:clearly |obviously |evidently |plainly |really |honestly )*(?:have |had )?(?:no idea|not a clue|no clue)\b(?! how (?:much|happy|glad|grateful|lovely|good|pleased))
  you(?:'ve)? (?:clearly|obviously|evidently) (?:don't|do not|didn't|did not|haven't|have not|have never|can't|cannot|never)\b
  you (?:don't|do not) (?:even )?(?:know|understand) (?:what you(?:'re| are) (?:talking|on) about|the first thing)
  (?:stop|before|instead of|rather than|than) (?:lying|moaning|whing(?:e)?ing|whining|complaining)\b
  before you (?:moan|whinge|whine|complain|criticise|attack|accuse|slag|slate)\b
  stop (?:making (?:it|this|things|stuff) up|(?:spreading|telling) lies|attacking|slagging|slating)\b
  (?:(?:that is|that's|this is|it's|what|utter|absolute|complete|pure|total) )+(?:nonsense|drivel|tosh|a lie|lies)\b
  (?:load of|utter|absolute|complete|pure|total)(?: old)? (?:rubbish|tripe|garbage|bollocks|tosh|cobblers|guff)\b(?! (?:bins?|collection|heap|is|was|has|outside|on|in|from)\b)
  (?<=^(?:@\w+ )*)(?:rubbish|nonsense|lies)(?=[.!])
  (?:as you (?:well|very well|perfectly well) know|and you know it)\b
  ${told}grow up\b(?! (?:in|with|on|near|to|at|around|here)\b)
  ${told}get (?:a life|over (?:it|yourself)|a grip)\b(?! of)
  ${told}calm down(?=[.!,]|$)
  ${told}shut up\b(?! shop)
  spare (?:me|us) (?:the|your)\b
  cry me a river\b
  wind your neck in\b
  mind your (?:own )?(?:business|language|tongue)\b
  keep your (?:\w+ )?(?:opinion|view|nonsense|comment|thought)s? to yourself\b
  who (?:the \w+ )?do you think you are\b
  (?:nobody|no one) (?:cares what you|asked (?:you|for your))\b
  (?:if you(?:'d| had)?|had you) (?:ever |even |actually )?bothered to\b
  learn to read\b
  can(?:'t| not|not) you read\b
  if you (?:don't|do not) like it,? (?:\w+ ){0,3}(?:go|leave|move|elsewhere|find|lump)\b
  (?:you're|you are) (?:quite |perfectly |very )?(?:welcome|entitled) to your (?:own )?(?:opinion|view)s?\b
  do your (?:research|homework)\b
  you should be ashamed\b
  (?:you )?try (?:doing|working|running|living) (?:a shift|it|the job|our job|here|there|this|on a ward|in our shoes)\b
  (?<!how )(?:that's|that is|you're|you are|just|so|simply|plain|being|utterly) ignorant\b(?! of (?:me|us)\b)
  (?:you're|you are) (?:just |simply |clearly |being |so |talking |utterly |a |an |the )*(?:pathetic|ridiculous|stupid|idiot|troll|lying|liars?|deluded|clueless|rude|exaggerating|attention[- ]seek\w+|time ?wasters?|(?<=talking )(?:rubbish|nonsense)|making (?:it|this|that|things|stuff) (?:all )?up|wasting (?:our|my|everyone's|everybody's) time)\b
`);

/** Words about the person who wrote, in place of their point: "you clearly have no idea", "stop lying". */
export function belittlingIn(reading: Reading): readonly Span[] {
  return reading.memo(belittlingIn, () => {
    const answers = reading.isReply || reading.parent !== null;
    const hits = [...findOwn(reading, toAnybody), ...(answers ? findOwn(reading, toWhoWrote) : [])];
    return hits
      .sort((a, b) => a.start - b.start)
      .filter((hit, i) => i === 0 || hit.start >= (hits[i - 1]?.end ?? 0))
      .map(({ start, end }) => ({ start, end }));
  });
}
