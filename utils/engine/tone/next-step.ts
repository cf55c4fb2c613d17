import type { CueHit } from '../cue';
import type { Reading } from '../reading';
import type { Verdict } from '../types';
import { complains } from './moves/complaint';
import { speaksToSomeone } from './moves/opening';

/** Under an apology a question would jar; a reply may also be sorry and own nothing. */
const apology = /\b(?:sorry|apologi[sz]e|apology)\b/;
/** As under a death or a farewell. */
const parting =
  /\b(?:condolences?|died|dying|deaths?|passed away|bereave\w*|funeral|mourn\w*|lost (?:his|her|their) (?:life|lives)|thinking of (?:the|his|her|their) famil(?:y|ies)|retir(?:e|es|ed|ing|ement)|farewell)\b/;

/** In words: a longer greeting says something else too. */
const mostOfGreeting = 20;
const greeting =
  /^\W*(?:(?:a |wishing (?:\w+ ){1,5}a )?(?:very |really )?(?:merry|happy|joyful|peaceful|blessed) (?!to\b|that\b|with\b)(?:[\w'-]+ ){0,4}(?:christmas|year|easter|diwali|eid|hanukkah|chanukah|vaisakhi|day|week|weekend|month|holidays?|pride|ramadan)\b|(?:eid|ramadan) mubarak|season's greetings|nadolig llawen|good (?:morning|night|evening) (?:all|everyone|everybody|\p{L}+)\b)/u;

/** "Merry Christmas from all of us": good wishes want no question. */
function isGreeting({ text }: Reading): boolean {
  return text.words.length <= mostOfGreeting && text.links.length === 0 && greeting.test(text.lower);
}

/** "I'll pass it on", "we have told the ward", "somebody will ring you": what happens now is said. */
const toldWhatNext =
  /\b(?:i|we|they|she|he|someone|somebody|(?:the|our|my) (?:\w+ ){1,3})(?:'ll| will|'m going to|'re going to) (?:(?:all|be sure to|make sure (?:that )?(?:they|she|he|we|the \w+|it)) )?(?:pass|tell|let|show|share|raise|ask|check|look|read|ring|call|phone|write|reply|send|fix|mend|sort|bring|take|see|sees?|hears?|knows?|gets?|be in touch|be (?:reading|asking|ringing)|come back|get back|find out|chase)\b|\b(?:passed|passing) (?:it|this|that|your \w+) (?:on|to|along)\b|\b(?:i|we)(?:'ve| have) (?:\w+ )?(?:asked|told|passed|raised|checked|shared|flagged|sent|rung|chased)\b/;

function isParting({ text, parent }: Reading): boolean {
  return text.has(parting) || (parent?.has(parting) ?? false);
}

const sendsOff: ReadonlySet<string> = new Set(['B4', 'B13', 'B14']);

/** Under a death that somebody complains of: stock words or a defence, and no sorrow. */
function isSentOff({ parent, text }: Reading, hits: readonly CueHit[]): boolean {
  return parent !== null && complains(parent) && hits.some(({ cue }) => sendsOff.has(cue)) && !text.has(apology);
}

/** The steps that a question of the author's own would answer; the others want a line that tells something. */
const askAbout = {
  theirs: 'What do you want to know most?',
  people: 'What would you ask people about this?',
  whom: 'Who is this for?',
  open: 'What could people tell you?',
} as const;
const answeredByQuestion: ReadonlySet<string> = new Set(Object.values(askAbout));

/** True when the author would answer `next` by asking something. */
export function isAnsweredByQuestion(next: string): boolean {
  return answeredByQuestion.has(next);
}

/**
 * One small step, tied to what is missing, as a prompt to finish: the leader's own words follow. '' when nothing is
 * to be said. Guidance sections B.5 and D.2.
 */
export function nextStep(verdict: Verdict, hits: readonly CueHit[], reading: Reading): string {
  if (verdict === 'conversational') return '';
  const has = (...codes: string[]) => hits.some(hit => codes.includes(hit.cue));
  if (isParting(reading)) return isSentOff(reading, hits) ? 'What would you say to them if you met?' : '';
  if (reading.isReply) {
    if (has('S4')) return '';
    if (has('B13')) return 'What went wrong, in your own words?';
    if (has('B14') || verdict === 'broadcast') return 'What can you say to this point alone?';
    return reading.text.has(toldWhatNext) ? '' : 'What happens now because they told you?';
  }
  if (reading.text.has(apology) || isGreeting(reading)) return '';
  if (has('S1', 'S2') && has('W6')) return '';
  if (has('S1', 'S2')) return 'What will you do with the answers, and by when?';
  if (has('W5')) return askAbout.theirs;
  if (has('W4')) return askAbout.people;
  if (has('W1', 'W2')) return 'What did you learn from them?';
  if (!has('W7', 'W3') && !speaksToSomeone(reading)) return askAbout.whom;
  if (has('B1', 'B2')) return 'What have people said about this?';
  return askAbout.open;
}
