import { defineCue } from '../../engine/cue';
import type { Found } from '../../engine/part';
import type { Reading } from '../../engine/reading';
import { findSpoken } from '../../engine/tone/own-words';
import { findPhrases, phrases } from '../../engine/tone/phrases';

/** Routes to a person who will read the answer; "DM for details" and "book here" lead nowhere near one. */
const invitation = phrases(String.raw`
  (?<=^|[.!?:;,\n\u2013\u2014-] {0,2}|\b(?:please|and|or|so|do|then|just|now|to|you can|you could|can you|could you|also) )tell (?:me|us)\b(?! more\b| (?:he|she|they|that)\b)(?: (?:what|which|why|how|if|where|when|who|about|whether)\b)?
  (?:can|could|would) (?:anyone|anybody|someone|somebody|whoever)\b[^.!?\n]{0,50} (?:tell|let) (?:me|us)\b
  (?:any(?:one|body)) (?:in|on|at|from|near) [\w&' ]{2,20} (?:about|around|awake|free)(?=[.!?\n]|$)
  who do (?:i|we) (?:ask|ring|tell)\b
  any chance (?:of|you|someone|somebody|anyone|we)\b
  let (?:me|us) know (?:which|what(?! you think)|if|how|where|when|who|why|whether)\b
  (?<!\b(?:a|an|the|any|your|for|my|our) )(?:reply|comment|answer|post|write) (?:here|below|underneath|in the comments|to this|with (?:your|the|a))
  (?:i'?m|i am|i'?ll be|i will be|we'?re|we are|we'?ll be|we will be|will be|and) (?:here |live |around )?(?:answering|taking|reading|replying to|here to answer|on hand to answer)(?: \w+){0,3}? (?:questions?|comments?|repl(?:y|ies)|messages?|answers)
  (?:i|we) read every (?:message|comment|reply|one)
  ask (?:me|us|the (?:\w+ )?(?:panel|team|experts?|@\w+)|@\w+)\b
  (?:any(?:one|body)|every(?:one|body)|all) (?:can|may|is welcome to|are welcome to) (?:come (?:along )?and |come to )?(?:ask|put) (?:me |us |the board )?(?:an?|any|your|their) (?:\w+ )?questions?\b
  stop me (?:on|in|at|any)
  (?:come and|come|come along and|pop in and|drop in and) (?:(?:find|see|meet)(?! us\b)|shout at|talk to|tell(?! you\b| them\b)|chat to|chat with|say (?:hello|hi)|argue with|get it|have a (?:chat|word|brew))(?: (?:me|us|it))?\b
  (?:post|ask|leave|drop|put|send) (?:a|your|any|us your|me your) questions? (?:here|below|in the comments|and)\b
  talk me (?:out|into|through|round)\b
  (?<=^|[.!?:;,\n\u2013\u2014-] {0,2}|\b(?:please|and|or|so|then|just) )(?:nudge|chase|pester|nag|heckle|correct|collar|poke|prod|hassle|ping) me\b
  (?<=^|[.!?:;,\n\u2013\u2014-] {0,2}|\b(?:please|and|or|so|then|just) )say (?:whatever|anything|so\b(?! much)|what you)
  (?:i|we)(?:'d|'ll| would)? (?:really |just |also )?(?:want|like|love|need|welcome|value|appreciate|take|be grateful for|be glad of|could do with) (?:your (?:help|advice|ideas|stories|honest|experience|answers?)|(?:some |your |any )?(?:stories|ideas|names|suggestions|examples|advice|volunteers)|a few of you|(?:one|two|three|some) of you|to hear (?:which|what|how|why|where|who|from|about|your))\b
  (?:i'm|i am|we're|we are) (?:after|collecting|looking for|all ears|open to) (?:(?:your|some|any) )?(?:stories|ideas|names|suggestions|examples|advice|answers|volunteers|views)?
  (?:put|pop|stick|leave|drop|chuck) (?:a|an|your|it|them|any) (?:\w+ ){0,3}(?:here|below|in the comments|underneath|in the box)\b
  (?<=^|[.!?:;,\n\u2013\u2014-] {0,2}|\b(?:please|and|or|so|then|just) )(?:drop|chuck|fire|sling) (?:me|us)\b
  answers (?:on a postcard|to me|below|here|in the)
  don't (?:hold back|be polite|spare)
  (?:prove me wrong|change my mind|convince me)(?=[.!,:]|$)
  (?<=^|[.!?:\n] {0,2})(?:reply|comment) (?:before|by|or|with|to)\b
  keep (?:asking|telling|them coming|the questions coming)
  (?:photos|pics|answers|ideas|suggestions|stories|names) (?:please|below|welcome)\b
  (?:tweet|message|dm|email|tell|ring|write to) (?:us|me) (?:or|if|with|your|at|on|before|by)\b(?! (?:order|booking|account|reference|details|number|address))
  (?<=^|[.!?\n:] {0,2})(?:i'?m|i am|i'?ll be|we'?re|we'?ll be) (?:here|in|at|outside|on) [^.!?\n]{2,50}\b(?:until|till|from (?:\d|noon)|between \d|on \w+day|all (?:day|morning|afternoon|week)|at (?:noon|\d))
  shout (?:if|up)\b
  (?:call|pull) me (?:on it|out|up)\b
  (?:i'm|i am|we're|we are) (?:reading|listening|all ears)(?=[.!]|$)
  (?<=^|[.!?:,\n\u2013\u2014-] {0,2})(?:go on|come on|so),? what would you\b
  come and say (?!hi\b|hello\b)
  suggest (?:a|an|your|something|me)\b
  want to hear from\b
  (?:i|we) would (?:really |very much )?(?:like|love|value) (?:to (?:know|hear it)|(?:the|your|a) (?:views?|thoughts?|opinions?))\b
  (?:i'd|we'd) (?:value|like to hear it)\b
  my (?:inbox|door|line|diary) is (?:always )?open\b(?! to all)
  (?<=^|[.!?:;,\n] {0,2}|\b(?:please|and|or|so|then|just) )(?:write|put|say|leave|name|argue) [^.!?\n]{0,40}\b(?:under(?:neath)? this|under here|in the replies|with it)\b
  (?<=^|[.!?:;,\n] {0,2}|\b(?:please|and|or|so|then|just) )(?:write|say|put) it (?:here|below|underneath)\b
  (?<=^|[.!?:;,\n] {0,2}|\b(?:please|and|or|so|then|just) )bring [^.!?\n]{1,30} to me\b
  (?<=^|[.!?:;\n] {0,2})(?:you tell me|try me|prove it|reply, ring)(?=[.!,]| or\b|$)
  drop (?:in|by) (?:to|for|and) (?:tell|ask|chat|talk|see|let|have a (?:chat|word))\b
  make your case
  (?:i|we) (?:really )?want to (?:talk|hear|listen|know)\b(?! if)
  (?:reply|comment|message|ring|call|email|text)(?: me| us| here| below)? and (?:i|we)(?:'ll| will)
  send (?:me|us) (?:one|a|an|the|two|what|which)\b(?! (?:dm|pm|message|direct|private|quick|e-?mail))
  (?:i'd|we'd) (?:like|love) (?:your|an hour|to know|to talk)\b
  anyone else\b[^.!?\n]{3,60}: 
  help (?:me|us) (?:choose|decide|pick|get this right|understand)
  bring (?:me |us )?(?:whatever|anything|the thing|it all)\b
  bring (?:[\w']+ ){0,5}(?:questions|complaints|ideas|gripes|worries|concerns|grumbles)
  (?:advice|ideas|suggestions|tips|offers) (?:very |most )?welcome
  (?:give|gimme) (?:me|us) a (?:shout|ring|call|bell)
  (?:send|share|tweet|email|bring|give) (?:me|us) (?:your|any)\b(?! (?:order|booking|reference|contact|details|number|name|address|e-?mail|phone|postcode|account|full|dm))
  (?:share|send|post|leave|drop|tweet|submit|email|with|get) (?:your|any) (?:\w+ )?(?:questions?|stor(?:y|ies)|ideas?|views|experiences?|answers?|comments?|suggestions?)\b
  join (?:me|us)\b[^.!?\n]{0,60}\b(?:q ?& ?a|q and a|chat|conversation|discussion|debate|question|to (?:talk|discuss|tell|ask)\b)
  questions (?:welcome|please)
  (?:i'?ll|i will) come to you
  (?:would|we'd|i'd) (?:really )?(?:love|like) to hear (?:from you|your|what|how|about)
  want(?:s)? to hear (?:from you|your|what|how|more)
  keen to hear
  love to hear\b
  (?:i'd|we'd|i would|we would) (?:much |far )?(?:rather|sooner|prefer to) (?:hear|know|be told)\b
`);
/** In a reply "ring me" carries the talk on; in a post it only asks one person to call (W5). */
export const contactMe = phrases(
  String.raw`(?:ring|call|text|message|email|dm|phone|contact|write to|talk to|speak to|grab|find) me\b`,
);
/** Warm but general: with only a link or a form to answer on it is cheap, W5. */
export const general = phrases(String.raw`
  (?:tell (?:me|us)|share (?:with us )?) ?(?:what|your|about your)\b
  (?:i|we) (?:really )?want to (?:hear|know|listen)\b
  want(?:s)? to hear (?:from you|your|what|how|more)
  keen to hear
  (?:would|we'd|i'd|love) (?:really )?(?:love |like )?to hear\b
  (?:share|send|submit|post) (?:us )?(?:your|any) (?:\w+ )?(?:stor(?:y|ies)|views|experiences?|questions?)\b
`);
/** Only an address or a tag to answer at, and nobody who says they will read it. */
export function onlyByLink({ text }: Reading): boolean {
  return (
    (text.links.length > 0 || text.hashtags.length > 0) &&
    !/\b(?:reply|comments?|here|below|underneath|tweet|dm|i'll|i'm|i|me)\b/.test(text.lower)
  );
}
/** "Can you DM me the coach number?" asks for particulars in private. */
function isRequest({ text }: Reading, hit: Found): boolean {
  return /\b(?:can|could|would|will) you (?:please |pls )?$/.test(text.around(hit, 24).before) || hit.text === 'dm me';
}
function isGeneral({ text }: Reading, { from }: Found): boolean {
  return findPhrases(text, general).some(hit => hit.from === from);
}
/** A link, a number or a form instead of a person, or a topic that is the author's. */
const notAnInvitation = /^(?:(?:tell|let) (?:me|us) about it|contact me via)|\bfor (?:details|more info)/;

export default defineCue({
  id: 'tone/s2-invitation',
  code: 'S2',
  side: 'strong',
  reason: 'Invites people to answer, and says how.',
  source: 'https://arxiv.org/abs/1204.3230',
  find: reading => [
    ...findSpoken(reading, invitation).filter(
      hit => !notAnInvitation.test(hit.text) && !(onlyByLink(reading) && isGeneral(reading, hit)),
    ),
    ...(reading.isReply ? findSpoken(reading, contactMe).filter(hit => !isRequest(reading, hit)) : []),
  ],
  examples: {
    flags: [
      { text: 'The draft is pinned. [Write it here] if it is wrong.' },
      { text: '[My door is open] on Fridays.' },
      { text: '[Can someone on the hub tell me] why it says done twice' },
      { text: 'The scan desk is shut. [Who do I ask] on a Saturday' },
      { text: 'Priority one is the phone. [Tell me what] we have missed.' },
      { text: '[Reply here] or [stop me on] the wards.' },
      { text: 'I’m in the mess room at five, [come and find me].' },
      { text: 'If a machine still shows the old price, [let me know which] one.' },
      { text: '[I’m answering questions] here from five to six.' },
      { text: 'Any bother, [give me a shout].' },
      { text: '[Join us on Thursday to talk] about the minor injuries unit.' },
      { text: 'Open door on Thursdays. [Bring whatever] you have.' },
      { text: 'This month I go last in meetings. [Call me on it].' },
      { text: 'A spare fish tank in the garage? [Shout up].' },
    ],
    allows: [
      { text: 'We will write it here when the board has met.' },
      { text: 'DM for details of the run.' },
      { text: 'Somebody will come and tell you how long it takes.' },
      { text: 'Ring 999 and do not wait for a reply here.' },
      { text: 'Book here: https://example.org' },
      { text: 'A bold new plan. Let us know what you think.', note: 'cheap: W5' },
      { text: 'Have your say: https://example.org', note: 'only a link: W5' },
      { text: 'Tell us more, the reporters shouted.' },
    ],
  },
});
