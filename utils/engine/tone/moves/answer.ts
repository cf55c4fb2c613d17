import type { Part } from '../../part';
import type { Reading } from '../../reading';
import type { Sentence } from '../../text/sentences';
import type { Span } from '../../types';
import { isOwn, ownEnd, quotedSpans } from '../own-words';
import { findPhrases } from '../phrases';
import { list } from '../words';
import { addressedHandles, isTalkedAbout } from './addressing';
import { belittlingIn } from './belittling';
import { defencesIn } from './defence';
import { stock } from './stock-words';

/**
 * The words of a reply or quote that deal with what was said: what is left once greetings, thanks, praise, good
 * wishes, holding lines and "please contact …" are taken away. With the answered text at hand a short rest counts
 * when it takes up a word of it. Null when nothing is left or nobody is answered.
 */
export function answerIn(reading: Reading): Span | null {
  return reading.memo(answerIn, () => decide(reading));
}

function decide(reading: Reading): Span | null {
  const { text, draft } = reading;
  const quoted = answerToQuoted(reading);
  if (quoted) return quoted;
  const isQuote = draft.kind === 'quote' && reading.parent !== null;
  if (!reading.isReply && !isQuote) return null;
  if (isTalkedAbout(reading) || belittlingIn(reading).length > 0) return null;
  const stale = [...findPhrases(text, stock), ...defencesIn(reading)];
  const pieces = text.sentences
    .flatMap(sentence => substance(text, sentence))
    .filter(({ start, end }) => !stale.some(hit => hit.start < end && hit.end > start));
  const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
  // The longest says most: "Ha! We have that too." answers with its second sentence.
  const first = pieces.toSorted((a, b) => b.words - a.words)[0];
  if (!first) return null;
  if (isOrganisationLine(reading)) return null;
  // Above a quoted post a fact of one's own is news; an answer says what "I" or "you" make of it.
  if (isQuote && (!takesUp(reading) || !(spoken.test(text.lower) || isToldOff(reading)))) return null;
  const answer = pieces.find(piece => piece.isAnswer);
  if (answer) return span(answer, pieces);
  if (words >= 6 || (words >= 3 && takesUp(reading))) return span(first, pieces);
  return null;
}

const spoken = /\b(?:i|i'm|i've|i'll|i'd|me|my|you|your)\b/;

/** A complaint passed on by those it is about: "Six months and still nothing" above "Our nurse rang on Friday". */
function isToldOff({ parent, text }: Reading): boolean {
  return (
    /\b(?:we|our|us)\b/.test(text.lower) &&
    (parent?.has(
      /\b(?:still|nothing|nobody|ashamed|disgrac\w+|never|worst|shocking|appalling|third time|complaint|lost|threw)\b/,
    ) ??
      false)
  );
}

/** A shorter line above somebody's question is a remark; in words. */
const fewestOfAnswer = 3;

/** "YEP. RT @name is there a video?", “@name: does that count?” and the answer: the old ways to quote and answer. */
function answerToQuoted(reading: Reading): Span | null {
  const { text } = reading;
  if (reading.isReply || !addressedHandles(reading).some(({ how }) => how === 'reposted')) return null;
  const theirs = [text.lower.slice(ownEnd(text)), ...quotedSpans(text).map(([from, to]) => text.lower.slice(from, to))];
  if (!theirs.some(said => said.replace(/https?:\S+/g, '').includes('?'))) return null;
  const pieces = text.sentences.flatMap(sentence => substance(text, sentence));
  const first = pieces.find(piece => piece.isAnswer || piece.words >= fewestOfAnswer);
  return first ? span(first, pieces) : null;
}

/** The piece, with the one behind it when nothing stands between: an answer often takes two sentences. */
function span(piece: Piece, pieces: readonly Piece[]): Span {
  const next = pieces[pieces.indexOf(piece) + 1];
  return { start: piece.start, end: next && next.start - piece.end < 4 ? next.end : piece.end };
}

interface Piece extends Span {
  words: number;
  isAnswer: boolean;
}

/** "Will do", "not yet", "fixed": two words can be an answer. */
const plainAnswer =
  /^(?:will do|yes|yep|yeah|no|nope|not yet|agree|agreed|absolutely|indeed it|exactly|sure|of course|(?:now |all )?(?:done|fixed|sorted|corrected|mended)|it has|it does|it is|it was|they (?:are|have|were|did)|we (?:have|did|are|can|can't|will)|i (?:have|did|was|am|can|will|do|think|agree|checked|asked|know)|probably|fair point|good point|(?:now )?updated|good (?:catch|spot)|well spotted|true|same here|me too|both|neither|that's (?:right|correct|because|not))\b/;

/** Sentences that would fit under any comment. */
const anyComment =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b.{0,40}$|(?:oh |ah |aw+ |wow,? )?(?:many |huge |big )?(?:thanks|thank you|thankyou|thx|ty|cheers)\b.{0,110}$|(?:great|good|nice|lovely|cool|awesome|brilliant|fantastic|amazing|wonderful|terrific|excellent|well|super|fab|beautiful|congrats|congratulations|kudos|bravo|welcome|happy|proud|so proud|best|well done|enjoy|wow|yay|woohoo|haha+|lol|love(?:ly)? (?:it|this|that|to (?:see|hear))|can't wait|looks (?:like fun|great)|be sure to|make sure (?:you|to)|don't forget|tell your|check (?:it |this |us |them )?out|enter (?:our|to|for)|tune in|have a|keep up|hope (?:you|to|that|it|this)|good luck|see you|take care|looking forward to|(?:and )?i look forward to|we look forward to|you're (?:very )?welcome|(?:we're |we are |i'm |i am )?(?:so |very |really |just )*(?:glad|pleased|happy|delighted|sorry|lovely) (?:you|to|that|about|of you)|you too|sleep well|no problem|any ?time|(?:that|this|you)(?:'s|'ve| has| have)? (?:really |just )?made (?:my|our) \w+|(?:we|i)(?:'ll| will) (?:be sure to )?(?:pass|share) (?:this|it|that|your \w+) (?:on|with)|(?:we|i)(?:'ll| will) (?:make sure|be sure|let) .{0,50}\b(?:sees?|hears?|gets?|knows?)\b|(?:that |this |it )?means (?:a lot|so much|the world)|the team will be|(?:it|that|this)(?:'s| is| was) (?:so |very |really |such )?(?:an? )?(?:kind|lovely|nice|sweet|great|good|fab|brilliant|pleasure)\b|what an? (?:lovely|kind|nice)|(?:they|we|i)(?:'ll| will| should| can) (?:all )?be (?:able|happy) to help|(?:we |i )?will (?:tell|let|pass|show)\b|(?:they|she|he|everyone|the \w+)(?:'ll| will) be (?:so |very |really )?(?:thrilled|delighted|chuffed|pleased|made up|happy)|(?:(?:we|i) )?(?:totally |really |completely |fully )?(?:share|understand) your (?:concern|frustration)s?|(?:we|i)(?:'ll| will) (?:come|get|be) back (?:to|in touch)|(?:i|we)(?:'ll| will|'ve|'m| am| are|'re)? (?:read|reading|pin|pinned|pinning|put|putting|print|printed|stick|stuck|hang|frame|framed|framing) (?:it|this|that|your \w+|these)\b|you're a star|you've got this|thinking of (?:you|her|him|them|everyone|all)|sending (?:love|hugs|you|our|all)|safe (?:landing|journey|travels|home)|(?:interesting|good|great|nice|lovely) (?:suggestion|idea|question)|we will fight|stay (?:safe|well))\b.{0,80}$)/;
/** Words that could be pasted under any complaint, or that only show the way out of the conversation. */
const holding =
  /\b(?:sorry (?:to hear|for any|for the (?:trouble|inconvenience|confusion|frustration|delay in (?:getting|replying|responding|coming))|if|you feel|about your experience|you (?:had|have) (?:had )?(?:a|this))|(?:please|can you|could you|kindly)\b[^.!?]{0,40}\b(?:contact|call|ring|e?mail|dm|message|get in touch|visit|speak (?:to|with))|(?:fill (?:in|out)|complete|use) (?:the|our|this|an?) (?:\w+ ){0,3}forms?|(?:will|'ll) (?:be in touch|get back to|respond|reply)|contact (?:pals|the|our|us|customer)|dm us|(?:drop|send|pop) (?:us|me) an? (?:quick )?(?:dm|pm|message|direct message|e-?mail)|(?:in|via|by) (?:a )?(?:dm|direct message|private message)|(?:take|takes) (?:all|your|any|this|every) (?:feedback|complaints?|concerns?|comments?|matters?) (?:very )?seriously|thank you for (?:your|the) (?:feedback|comments?|message|interest)|thank you for (?:getting in touch|contacting|reaching out|letting us know|bringing this)|(?:comments?|feedback|concerns?|message) (?:have been|has been|will be) (?:noted|shared|passed|forwarded|logged|raised)|look into (?:it|this|your|the matter)|pass(?:ed)? (?:this|it|that|your \w+) (?:on|to|along)\b|your (?:feedback|comments?|views?) (?:is|are) (?:important|valuable|valued)|(?:we|i) have no record|if you (?:want|would like|wish) to (?:message|contact|discuss)|(?:more|further|latest) (?:info|information|details)\b|update (?:is )?here|apologi[sz]e for any|any inconvenience)\b/;

function substance(text: Part, sentence: Sentence): Piece[] {
  if (sentence.isQuestion) return [];
  const tokens = sentence.tokens.filter(t => isOwn(text, t.from));
  const words = tokens.filter(t => t.kind === 'word' || t.kind === 'number');
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const said = text.lower
    .slice(first.from, last.to)
    .replace(
      /^(?:(?:many |huge )?(?:thanks|thank you|thx|cheers|hi|hello|hey|sorry)(?: again)?(?: \w+)?, )+(?=(?:it|it's|now|they|fixed|done|sorted|corrected)\b)/,
      '',
    );
  if (plainAnswer.test(said) && !holding.test(said)) {
    return [
      { start: first.start, end: last.end, words: words.length, isAnswer: words.length > 1 || sentence.words === 1 },
    ];
  }
  if (holding.test(said) || anyComment.test(said) || isCourtesy(said, words.length)) return [];
  return [{ start: first.start, end: last.end, words: words.length, isAnswer: false }];
}

/** Warm words and nothing that was done, found or decided. */
function isCourtesy(said: string, words: number): boolean {
  return words <= 14 && warm.test(said) && !matter.test(said);
}

const warm =
  /\b(?:such an?|(?:is|are|was|were|'s|'re|looks?) (?:\w+ ){0,2}(?:great|good|awesome|delicious|beautiful|fantastic|stunning|the best)|(?:always|never) (?:has|have) the best|kind|lovely|glad|pleased|delighted|brilliant|wonderful|fab(?:ulous)?|amazing|enjoy(?:ed)?|loved?|thrilled|cheers|thanks?|thank you|congrat\w*|well done|pleasure|(?:great|good|nice|lovely) to (?:see|meet|hear|have)|able to help|happy to help)\b/;
const matter =
  /\d|\b(?:because|but|however|instead|although|not|n't|never|until|since|if|when|what|why|how|which|(?:i|we|they|it|that|she|he)(?:'ve| have|'s| has|'re| are|'ll| will)? (?:\w+ )?(?:fix|chang|ask|check|add|mov|sort|look|mend|order|sp[eo]ak|spoke|rais|clos|open|stop|start|need|should|g[eo]t|was|were|test|tr[iy]|agree|think|know|work|go|learn|f[ie]nd|found)\w*|n't)\b|n't\b/;

/** A position of the organisation with a link, and no "you": pasted under many comments. */
export function isOrganisationLine(reading: Reading): boolean {
  const { text } = reading;
  if (text.links.length === 0 || text.folded.includes('?')) return false;
  const said = text.lower.replace(
    /\b(?:(?:want|like) you to know|(?:re)?assure you|you can (?:also )?(?:read|get|find|see|learn|visit|watch))\b/g,
    '',
  );
  if (/\b(?:you|your|i|i'm|i've|my|me)\b/.test(said)) return false;
  if (/\bwe (?:firmly |strongly |fully )?(?:believe|support|remain|are committed)\b/.test(said)) return true;
  if (/\bwe(?:'re| are| do| have|'ve)?(?: not|n't)\b/.test(said)) return false;
  return (
    /\b(?:we|our|we've|we're)\b|#\w+/.test(text.lower) ||
    /^(?:\W*@\w+)+\W*(?:tests|update|read|see|please)\b/.test(text.lower)
  );
}

const common = new Set(
  list(
    `the a an and or but so if of to in on at by for with from is are was were be been has have had do does did will
    would can could should not no yes it its this that these those there here i me my we us our you your they them their
    he him his she her what which who when where why how all any some more very just about up out get got one now then
    too also than as sorry thanks thank hi hello please`,
  ),
);

/** True when the reply uses a telling word of the text it answers, or there is no such text to compare with. */
function takesUp(reading: Reading): boolean {
  if (reading.parent === null) return false;
  const asked = new Set(
    reading.parent.words.filter(w => w.lower.length > 3 && !common.has(w.lower)).map(w => stem(w.lower)),
  );
  return reading.text.words.some(w => w.lower.length > 3 && asked.has(stem(w.lower)));
}

function stem(word: string): string {
  return word.replace(/(?:ings?|ed|es|s|'s)$/, '').slice(0, 7);
}
