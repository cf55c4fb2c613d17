import { defineCue } from '../../engine/cue';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';
import { triggers } from '../../engine/tone/words';

const words = triggers(
  `tell let reply answering ask stop message ring call come shout reading say drop join send share vote pick choose
  email write find q&a questions question grab comment talk dm give contact help bring advice ideas suggestions tips offers make talk hear`,
);
/** Routes to a person who will read the answer; "DM for details" and "book here" lead nowhere near one. */
const invitation = phrases(String.raw`
  (?<=^|[.!?:;,\n–—-] {0,2}|\b(?:please|and|or|so|do|then|just|now|to|can|could|also) )tell (?:me|us)\b(?! more\b| (?:he|she|they|that)\b)(?: (?:what|which|why|how|if|where|when|who|about|whether)\b)?
  let (?:me|us) know (?:which|what(?! you think)|if|how|where|when|who|why|whether)\b
  (?:reply|comment|answer|post|write) (?:here|below|underneath|in the comments|to this|with (?:your|the|a))
  (?:i'?m|i am|i'?ll be|i will be|we'?re|we are|we'?ll be|we will be|will be|and) (?:here |live |around )?(?:answering|taking|reading|replying to|here to answer|on hand to answer)(?: \w+){0,3}? (?:questions?|comments?|repl(?:y|ies)|messages?|answers)
  (?:i|we) read every (?:message|comment|reply|one)
  ask (?:me|us|her|him|them|the (?:\w+ )?(?:panel|team|experts?|@\w+)|@\w+)\b
  stop me (?:on|in|at|any)
  (?:come and|come|pop in and|drop in and) (?:find|shout at|talk to|see|tell|meet|chat to|chat with|get it|have a (?:chat|word|brew))(?: (?:me|us|it))?\b
  drop (?:in|by) (?:to|for|and)\b
  make your case
  (?:i|we) (?:really )?want to (?:talk|hear|listen|know)\b(?! if)
  (?:reply|comment|message|ring|call|email|text)(?: me| us| here| below)? and (?:i|we)(?:'ll| will)
  help (?:me|us) (?:choose|decide|pick|get this right|understand)
  bring (?:[\w']+ ){0,5}(?:questions|complaints|ideas|gripes|worries|concerns|grumbles)
  (?:advice|ideas|suggestions|tips|offers) (?:very |most )?welcome
  (?:give|gimme) (?:me|us) a (?:shout|ring|call|bell)
  (?:send|share|tweet|email|bring|give) (?:me|us) (?:your|any)\b(?! (?:order|booking|reference|contact|details|number|name|address|e-?mail|phone|postcode|account|full|dm))
  (?:share|send|post|leave|drop|tweet|submit|email|with|get) (?:your|any) (?:\w+ )?(?:questions?|stor(?:y|ies)|ideas?|views|experiences?|answers?|comments?|suggestions?)\b
  join (?:me|us)\b[^.!?\n]{0,60}\b(?:q ?& ?a|q and a|chat|conversation|discussion|debate|question)
  (?:live|digital|online|twitter|facebook) (?:q ?& ?a|chat)\b
  questions (?:welcome|please)
  (?:i'?ll|i will) come to you
  (?:would|we'd|i'd) (?:really )?(?:love|like) to hear (?:from you|your|what|how|about)
  want(?:s)? to hear (?:from you|your|what|how|more)
  keen to hear
  love to hear\b
`);
/** In a reply "ring me" carries the talk on; in a post it only asks one person to call (W5). */
export const contactMe =
  /\b(?:ring|call|text|message|email|dm|phone|contact|write to|talk to|speak to|grab|find) me\b/g;
/** A link, a number or a form instead of a person, or a topic that is the author's. */
const notAnInvitation = /^(?:(?:tell|let) (?:me|us) about it|contact me via)|\bfor (?:details|more info)/;

export default defineCue({
  id: 'tone/s2-invitation',
  code: 'S2',
  side: 'strong',
  reason: 'Invites people to answer, and says how.',
  source: 'https://arxiv.org/abs/1204.3230',
  find: reading => [
    ...findSpoken(reading, invitation, words).filter(hit => !notAnInvitation.test(hit.text)),
    ...(reading.isReply ? findSpoken(reading, contactMe, words) : []),
  ],
  examples: {
    flags: [
      { text: 'Priority one is the phone. [Tell me what] we have missed.' },
      { text: '[Reply here] or [stop me on] the wards.' },
      { text: 'I’m in the mess room at five, [come and find me].' },
      { text: 'If a machine still shows the old price, [let me know which] one.' },
      { text: '[I’m answering questions] here from five to six.' },
      { text: 'Any bother, [give me a shout].' },
    ],
    allows: [
      { text: 'DM for details of the run.' },
      { text: 'Book here: https://example.org' },
      { text: 'A bold new plan. Let us know what you think.', note: 'cheap: W5' },
      { text: 'Have your say: https://example.org', note: 'only a link: W5' },
      { text: 'Tell us more, the reporters shouted.' },
    ],
  },
});
