import { defineCue } from '../../engine/cue';
import type { Found } from '../../engine/part';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const owning = phrases(String.raw`
  (?:we|i) (?:got|get) (?:this|that|it|some(?:thing)?|things|one|a lot)(?: \w+)? wrong
  (?:we|i)(?:'ve| have)? (?:were|was|are|am|been) (?:wrong|too slow|too late|slow(?= to)|slow\.|at fault)
  (?:we|i)(?:'ve| have) (?:asked|listened to|picked|put|sent|told) the wrong \w+
  (?:we|i) (?:told|handled|did|explained|ran|planned|communicated|managed) (?:\w+ ){0,4}(?:badly|poorly)\b
  (?:we|i) (?:didn't|did not|never|forgot to) (?:check|ask|tell|explain|listen|warn|ring|reply|answer|notice|back (?:him|her|them|you))\b
  (?<=\b(?:that|it|and|because|is) )we forgot(?=[.,!]|$)
  (?:that|this|it)(?: one)? (?:was|is) (?:us|me|ours|mine)(?=[.!]|$)
  (?:that|this|no answer) (?:one )?is (?:now )?on (?:me|us)\b
  (?:the|that) (?:shame|blame|fault|failure|failing) is (?:mine|ours)\b
  (?:that|it|this)(?:'s| is| was) (?:my|our) (?:own )?(?:failing|failure|doing)\b
  (?:i|we) (?:do not|don't|have no|haven't) (?:have )?(?:an? )?(?:good )?excuse\b
  not (?:nearly |anywhere near )?(?:good enough|defensible)(?=[.,!]|$)
  (?:i|we) (?:was|were) (?:too )?slow\b
  which was (?:rubbish|poor|wrong|daft|careless|lazy) of (?:us|me)\b
  (?<=(?:^|[.!?\n])(?: |aye, |ouch, |ha, |yes, |well, ){0,2})(?:fair dos|fair cop|can(?:'t|not) argue|and deserved|busted|good spot)\b
  (?:i|we) will not argue with\b
  (?:we|i) got (?:the|a|an|our|your|his|her|their) (?:\w+ ){1,6}wrong
  (?<=(?:^|[.!?,\n]|\b(?:and|but)) {0,2})(?:she|he|they)(?:'s|'re| is| are| was| were) (?:quite |absolutely |dead )?right(?=[.,!]| and\b)
  (?<=^|[.!?\n] {0,2})point taken\b
  what we did(?:n't| not) get right
  (?:did not|didn't) get (?:this|it|that) right
  (?<=^|[.!?\n] {0,2})fair (?:point|challenge|criticism)(?=[.!,]|$)
  (?:that|this|it)(?:'s| is| was) (?:on (?:us|me)|our fault|my fault|our mistake|my mistake|our error|not good enough|far too (?:long|slow|many)|too (?:long|many)|daft)
  (?:i'?m|i am|we'?re|we are) (?:so |very |truly |really )*sorry (?:for|about|that (?:we|i|you (?:had|were|waited|have)|this)|it|we|i|you (?:had|were|waited|have))\b(?! your los[st]| any inconvenience| the inconvenience)
  (?:that's|it's|is|was) (?:far too|not) (?:\w+ ){1,3}and (?:i'?m|we'?re) sorry
  sorry, (?:that was|gave|we|i)\b
  (?:i|we) (?:owe (?:you|them|him|her|\w+) an apology|(?:do )?apologi[sz]e)
  no excuses?\b
  (?<=^|[.!?\n] {0,2})we (?:didn't|haven't|failed)(?=[.!])
  (?:that|this|it|one|yours) (?:one )?was missed\b
  you shouldn't (?:be|have (?:had )?to|need to)\b
  (?:isn't|is not|are not|aren't) (?:ok|okay|good enough|acceptable)\b
  (?:we|i) (?:hadn't|had not) (?:explained|asked|told|checked|said|read|looked|listened)
  (?:we|i) cancelled\b[^.!?\n]{0,40}\b(?:twice|again|three times)
  (?:walk|walked|drive|go) past it every day
  you were promised\b
  (?<=^|[.!?\n] {0,2})(?:fair|fair enough|guilty|my bad)[.!]
  (?:i|we)(?:'ve| have)? (?:messed|mucked) (?:it|this|that) up
  (?<=^|[.!?\n] {0,2})sorry[.:](?= )
  (?:muddle|mess|mix-?up|mistake|error|fault|oversight|failing|blunder|slip|confusion|delay|silence|decision|typo) (?:was|is|were) (?:ours|mine|all mine|(?:entirely |all )?(?:on|down to) (?:us|me)|my doing)\b
  (?:i|we)(?:'ve| have)? (?:ignored|overlooked|underestimated|overpromised|over-promised|botched|fluffed|muddled|mislaid|misread|misjudged|mishandled|misled)\b
  (?:i|we) signed (?:it|this|that|them|off)\b[^.!?\n]{0,40}\bwithout\b
  (?<=^|[.!?\n] {0,2})(?:rightly|quite right)(?: so| too)?[.!]
  (?:hands up|guilty as charged|mea culpa|shame on (?:me|us))\b
  (?:i|we) owe (?:you|them|him|her|people|patients|staff|families) (?:all )?(?:an? (?:explanation|answer)|better|more)\b
  (?<=^|[.!?\n] {0,2})apologies to (?:the|everyone|anyone|those|whoever)\b
  my (?:mistake|error|fault)
  my bad(?=[.,!]|$)
  our (?:mistake|error|fault)
  (?:we|i) (?:let|have let|'ve let) (?:you|people|them|patients|staff|her|him|families) down
  (?<!\b(?:what|as|than|something|that|which) )(?:we|i) (?:should have|should've|ought to have)
  (?:we|i) (?!think|believe|hope|know|agree)[^.!?\n]{3,60} and should(?:n't| not)? have\b
  (?:i'?m|i am|we'?re|we are) (?:so |very |truly |really )*sorry,? and (?:i|we)(?:'ll| will)\b
  (?:we|i) (?:failed|missed(?! (?:you|him|her|them|each|one|seeing|having)\b| (?:your|his|their) )|fell short|broke|could have done better)
  (?:we|i) (?:must|need to|have to|should|will) do (?:much |far |so much )?better
  you should have been (?:told|seen|asked|given|offered|rung)
  it was me who
  (?:you|they|people|patients|staff|famil(?:y|ies)|the other \w+) deserved? (?:much |far |so much |a lot )?better
  (?:i'm|i am|we're|we are) (?:\w+ )?(?:ashamed|embarrassed) (?:of|by|about|that)\b(?! you\b)
  (?:you|they|people|staff|patients|families|she|he)(?:'ve| have| had|'d| has|'s)? every right to be (?:\w+ )?(?:cross|angry|upset|furious|annoyed|disappointed|fed up|cynical|sceptical|worried)
`);
/** Faults without an owner: ours only when the sentence says "we" or "I", else somebody else is blamed. */
const blaming = phrases(String.raw`
  (?:the|a|my|our) (?:wrong|bad|poor) (?:call|decision|choice|move)
  (?:it|that|this|which) (?:should not|shouldn't|never should) have\b
  (?:it|that|this) was (?:wrong|a mistake|poor|careless)\b
  (?<!\b(?:if|when|whether|think|hope|sure|says?|said) )(?:she|he|they|the \w+)(?:'s|'re| is| are| was| were) (?:quite |absolutely |dead )?right (?:about|on)\b
`);
const ours = /\b(?:we|i|our|my)\b(?! (?:think|believe|agree|hope|know|say|said|told|urge))/;
/** Agreeing with a critic; in a post of one's own it thanks somebody in passing. */
const agreeing = phrases(String.raw`
  you(?:'re| are| were) (?:absolutely |quite |so |dead |both )?right\b(?! to (?:vote|choose))
  (?:fair|good) (?:point|challenge)
  fair enough
  (?:the|our) (?:\w+ ){1,5}(?:was|were) wrong(?=[.,!]|$)
  (?:you|they)(?:'ve| have) (?:got )?a (?:fair )?point
  you(?:'ve| have) (?:hit (?:the|a) \w+ (?:spot|nail)|caught (?:me|us))\b
  you got (?:me|us) (?:there|on)\b
  (?:you are|you're) half right\b
  (?:is|was|are|were) (?:far |much |simply |just |plainly )?(?:too long|too slow|unacceptable|indefensible|inexcusable)
`);
/** Regret about events nobody caused, or about how somebody feels, owns nothing. */
const notOwned =
  /^.{0,60}\b(?:sorry (?:to|you feel|you felt|if|for your (?:loss|troubles?)|(?:that )?you(?:'ve| have) (?:had|been)\b[^.!?]{0,20}\bexperience|about your (?:loss|dad|mum|father|mother|wife|husband|gran|nan|son|daughter|experience|visit|stay))|(?:sorry|apologi[sz]e|apologies) (?:for any|for the (?:trouble|inconvenience|confusion|frustration)|if))\b/;

export default defineCue({
  id: 'tone/s4-owns-fault',
  code: 'S4',
  side: 'strong',
  reason: 'Owns a fault or accepts a criticism.',
  source: 'https://www.careopinion.org.uk/info/star-responder',
  *find(reading) {
    const answers = reading.isReply || reading.parent !== null;
    const isOurs = (hit: Found) => {
      const { sentences, original } = reading.text;
      const at = sentences.findIndex(({ start, end }) => hit.start >= start && hit.start < end);
      const [before, same] = [sentences[at - 1], sentences[at]].map(
        sentence => sentence && original.slice(sentence.start, sentence.end).toLowerCase(),
      );
      // "I told them it was safe. That was wrong."
      return (same !== undefined && ours.test(same)) || (before !== undefined && /\b(?:i|we)\b/.test(before));
    };
    for (const hit of [
      ...findSpoken(reading, owning),
      ...findSpoken(reading, blaming).filter(isOurs),
      ...(answers ? findSpoken(reading, agreeing) : []),
    ]) {
      const around = reading.text.lower.slice(hit.from, hit.to + 30);
      if (!notOwned.test(around)) yield hit;
    }
  },
  examples: {
    flags: [
      { text: 'Nine letters, and [no answer is on us].' },
      { text: 'We bought the beds first. [The nurses were right about] the doors.' },
      { text: '[Good spot], Agnes. The sign goes up today.', draft: { kind: 'reply' } },
      { text: '[We got this wrong]. Letters sent last week had the wrong address.' },
      { text: '@sam_k [The clock by the door was wrong], and it is mended.', draft: { kind: 'reply' } },
      { text: 'Crisps for dinner? [Fair point].' },
      { text: '@sam_k [You’re right], the parking page was out of date.', draft: { kind: 'reply' } },
      { text: 'If your operation was delayed, [I’m sorry for] the wait.' },
      { text: 'I told them the beds were safe. [That was wrong].' },
      { text: 'We send 9,000 a term, and [that is on me].' },
      { text: 'Four people were called by the wrong name. I am sorry. [We must do better].' },
    ],
    allows: [
      { text: 'The paper thought they were right about pay.', note: 'nobody here owns it' },
      { text: 'I’m sorry you feel that way.' },
      { text: 'We are sorry for any inconvenience.' },
      { text: 'So sorry for your loss, Ann.' },
      { text: 'The minister signed it. That was wrong.', note: 'somebody else’s' },
      { text: 'I was sorry to hear about the fire.', note: 'nobody’s fault here' },
      { text: 'Sorry if anyone was offended.' },
      { text: 'The polls in the paper were wrong.', note: 'no answer, and somebody else’s' },
      { text: 'Welcome back Marcus. We missed your whistling.', note: 'missed by friends' },
    ],
  },
});
