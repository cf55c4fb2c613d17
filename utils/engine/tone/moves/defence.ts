import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { findOwn } from '../own-words';
import { phrases } from '../phrases';
import { complains } from './complaint';
import { nonApologiesIn } from './non-apology';

const who =
  '(?:staff|teams?|nurses|doctors|midwives|porters|crews?|colleagues|clinicians|receptionists|people|consultants|paramedics|carers|everyone|everybody|they|we)';
const very = '(?:(?:so|very|extremely|incredibly|really|all|always|just|still|doing|working|work|do) )*';

/** How hard we try, what it costs, how it is elsewhere: in place of what was complained of. */
const defence = phrases(
  String.raw`
  ${who}(?:'re| are| have| do|'ve)? ${very}(?:hard|tirelessly|flat out|around the clock|round the clock|above and beyond|(?:their|our|the) (?:very )?(?:best|utmost)|(?:all|everything) (?:that )?(?:they|we) can|an? (?:amazing|incredible|fantastic|brilliant|wonderful|great|superb) job|under (?:\w+ ){0,2}pressure|in (?:\w+ ){0,2}(?:circumstances|conditions|times))
  (?:we|the (?:trust|board|hospital|nhs))(?:'re| are| have|'ve| is| has)? (?:investing|invested|spending|spent) (?:over |more than |nearly |almost )?(?:\u00a3|in\b|millions)
  (?:unprecedented|record) (?:demand|pressures?|numbers|levels|times)
  (?:demand|pressures?) (?:is|are|has|have) (?:\w+ ){0,2}(?:never|record|unprecedented|higher|huge|enormous)
  in line with (?:other|national|most|all|nhs|similar|neighbouring)
  (?:among|amongst|one of) the (?:very )?(?:best|cleanest|safest|fastest|lowest|highest)\b
  (?:every|all|most|many|other) (?:\w+ )?(?:trusts?|hospitals?)(?: in the country)? (?:is|are|has|have|faces?|charges?)\b
  (?:the )?(?:vast |great |overwhelming )?(?:majority|most) of (?:our |them|the )?(?:patients|people|feedback|them)
  most (?:patients|people|visitors)\b
  (?:a|an) national (?:problem|issue|challenge|picture)
  (?:not|isn't|far from) (?:just |only )?(?:unique to|only) us\b
  (?:this|that|it)(?: is|'s| was) (?:simply |just |clearly |entirely )?(?:not (?:true|correct|accurate|what happened)|untrue|incorrect|inaccurate|false)
  your (?:account|version|story|claim|comment|complaint|post)(?: is|'s| was) (?:simply |just |clearly |entirely )?(?:not (?:true|correct|accurate|right|what happened)|untrue|incorrect|inaccurate|false|wrong)
  please be assured\b
  rest assured\b
`,
  String.raw`\b`,
);

/** Who owns, regrets or does something, asks or invites, may say all of that too. */
const more =
  /\b(?:sorry (?!(?:that )?(?:you|they|she|he|people|anyone)(?: (?:feel|felt|think|thought|found|took|were)|(?: are|'re| is|'s) (?:\w+ )?\w+,? but)|if\b|to hear\b)|apologi\w+ (?!if\b|for any\b)|apology|not (?:good enough|ok|okay|right|acceptable)|too (?:long|slow|late|many)|let (?:you|her|him|them|your) .{0,20}down|our (?:fault|mistake)|should(?:n't| not)? have|you(?:'re| are) right|fair point|(?:i|we)(?:'ll| will|'ve| have|'m|'re| am| are) (?:\w+ )?(?:ring|call|asked?|asking|look(?:ing)?|check(?:ed|ing)?|meet(?:ing)?|come|coming|opening|open|chang(?:e|ed|ing)|fix(?:ed|ing)?|speak|spoken|raised?|tell|told|get|write|read|visit(?:ing)?|walk(?:ing)?|put|adding|added|find|finding)|come and|tell me|let me know|i(?:'d| would) like to)\b|\?/;

/**
 * Words of an answer to a complaint that defend us in place of answering: "our staff work incredibly hard". None where
 * the reply also owns or regrets something, says what is done about it, or asks.
 */
export function defencesIn(reading: Reading): readonly Span[] {
  return reading.memo(defencesIn, () => {
    const { isReply, parent, text } = reading;
    const isAnswer = parent ? complains(parent) : isReply && nonApologiesIn(reading).length > 0;
    if (!isAnswer || text.has(more)) return [];
    return findOwn(reading, defence).map(({ start, end }) => ({ start, end }));
  });
}
