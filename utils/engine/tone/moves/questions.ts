import type { Part } from '../../part';
import type { Reading } from '../../reading';
import type { Sentence } from '../../text/sentences';
import type { Span } from '../../types';
import { isOwn, isSpoken, mostHits } from '../own-words';
import { isTalkedAbout } from './addressing';

/**
 * What a question is for. 'open': a reader could answer it from their own life and the author does not. 'generic':
 * a cheap prompt ("Thoughts?"). 'bait': needs no answer, is answered by the author, or is a headline. 'elsewhere': a
 * reply's request to go on in private.
 */
export type QuestionKind = 'open' | 'generic' | 'bait' | 'elsewhere';

export interface Question extends Span {
  kind: QuestionKind;
}

/** The author's own questions, in order, each with what it is for. */
export function questionsOf(reading: Reading): readonly Question[] {
  return reading.memo(questionsOf, () => {
    const { text } = reading;
    if (!text.folded.includes('?')) return [];
    const questions: Question[] = [];
    for (const [i, sentence] of text.sentences.entries()) {
      const first = sentence.tokens[0];
      const mark = sentence.tokens.findLast(t => t.text === '?');
      if (questions.length >= mostHits) break;
      if (!sentence.isQuestion || !first || !mark || sentence.words === 0) continue;
      if (!isOwn(text, first.from) || !isOwn(text, mark.from)) continue;
      const asked = spanOf(sentence);
      questions.push({ ...asked, kind: kindOf(reading, text, i, sentence) });
    }
    return questions;
  });
}

/** From the first word, or the addressee before it, to the question mark. */
function spanOf(sentence: Sentence): Span {
  const words = sentence.tokens.filter(t => t.kind !== 'emoji' && t.kind !== 'link');
  const first = words.find(t => t.kind !== 'mention') ?? words[0] ?? sentence;
  return { start: first.start, end: (words.at(-1) ?? sentence).end };
}

const genericPrompt =
  /^(?:so,? |and |but )*(?:(?:any|your) )?(?:thoughts|views|comments|opinions|feedback|reflections)(?: (?:on this|anyone|please|welcome))?\?+$|^(?:so,? |and |but )*(?:what (?:do|did) (?:you|u|people|others|we|y'all) (?:all |guys |lot )?(?:think|reckon|make of (?:it|this))|what(?:'s| is| are) your (?:thoughts?|views?|take|opinions?|experiences?)|what(?: about| would) you(?: say)?|how about you|and you|any(?:one)? (?:ideas|suggestions|questions|else)|anyone else (?:doing|trying|using|seeing) (?:this|it|that|the same)|how (?:is|are|does|do) your (?:organisation|trust|workplace|company|council|board)s? [^?]*|who else|what say you)\?+$|(?:^|[.!)…:;,–—-] ?|\b(?:so|and|but) )(?:what (?:do|did) (?:you|people|others|folk) (?:all )?(?:think|reckon)|(?:any )?(?:thoughts|views|ideas|opinions),? (?:any(?:one|body)|folks?|all|people|please))\?+$/;
const bait =
  /^(?:\W*)(?:so,? |and |but )*(?:(?:is|are|was|were|do|does|did|has|have|can|could|would|should|wo|would)n't\b|agreed?\??$|right\??$|who (?:else )?(?:agrees|thinks|loves|can't wait|is excited|wants)\b|who(?:'s| is) (?:with (?:me|us)|in|ready|excited)\b|lov(?:e|ing)\b|am i right|sound familiar|true or false|did(?:n't)? you know|#?didyouknow|do you know (?:that|how|what|why|the)|guess (?:what|who|where)|can (?:you|anyone) (?:guess|spot|name|believe|handle)|know (?:someone|anyone|a)\b|wish\b|on the fence\b|or (?:a|an|someone|maybe|just)\b|did (?:some|any)(?:body|one) say|who (?:knew|doesn't|wouldn't|says|needs)|how (?:cool|great|amazing|lovely|good|cute|beautiful|brilliant|fab|fabulous|exciting|fantastic|wonderful) (?:is|are|was|were)|what(?:'s| is) not to (?:like|love)|what better|why not\b|wanna\b|want\b|fancy\b|need\b|looking (?:for|to)|ready (?:to|for)|tired of|struggling|interested in|thinking (?:of|about)|making\b|planning\b|having\b|feeling\b|worried\b|concerned\b|left your|(?:not )?sure (?:if|whether|where|what|which|how)\b|had an? (?:text|call|e-?mail|letter|message)\b|missed\b|got (?:a|an|any|your)\b|never\b|can't\b|coughing|heard\b|seen\b|have you (?:heard|seen|had|got|booked|read|watched|tried|signed|checked|registered|met|downloaded|visited|noticed|considered|been watching|received)\b|are you (?:ready|on|taking|getting|aware|eligible|looking|interested|struggling|worried|due|really|doing|one of|an?|at risk|in|over|sure|going|prepared|following|feeling|thinking|planning)\b|do you (?:want|need|have|suffer|live|love|like|smoke|drink|get|eat|feel|struggle|care)\b|could you be\b|what if\b|ever wonder|why (?:wait|choose|does this matter|is this important)|see (?:the|what)|you\b|think you\b|what does (?:this|that|it) mean)/;

/** The author answers in the next sentence, or sends people elsewhere for the answer. */
const answer =
  /^\W*(?:because|yes\b|so (?:do|are|have|did|were|was|am|will|would|can) (?:we|i)\b|us too\b|we (?:did|do|have|are|tried|asked|were)\b|our readers\b|our \w+ (?:\w+ )?(?:asked|tried|tested|explains?)\b|no\b(?! (?:wrong|right|bad|silly|stupid|daft|judg))|nope|it's\b|it is(?:n't)?\b|this is(?:n't| not)\b|the answer|here(?:'s| is| are)|find out|check (?:out|this|these)|learn\b|read\b|discover|see\b|watch\b|try\b|visit\b|get (?:the|your|tips|more)|take (?:our|the|this|a look)|don't\b(?! (?:say|be|hold|spare|tell me))|use\b|we've got|then\b|guess what|that's (?:why|where|how|what|because)|simple\b|well,|now you can|join\b|shop\b|(?:pre-?)?order\b|browse\b|explore\b|donate\b|grab\b|head (?:to|over)\b|meet (?:the|our)\b|sign up|click|book\b|download|listen|tune in|follow\b|our (?:guide|new|top|team|experts?)|these\b|this (?:is why|guide|new)|you can now|you're not alone|look no further|call\b|(?:ask|talk to|speak (?:to|with)|see) (?:your|a) |we can help|more\b|details|new\b|\d+ (?:tips|ways|reasons|things))/;

/** "Over 40 and not had one in 5 years? Pop over between …": it sorts out whom the advice is for. */
const advice =
  /^\W*(?:type\b|tell (?:your|the)\b|(?:ring|phone|text) (?:your|the|\d)|your (?:doctor|gp|midwife|pharmacist|chemist|dentist|practice)\b|you (?:can|could|may|might|should|don't need)\b|know the signs\b|bring\b|pop (?:in|over|down|along)\b|come (?:along|down|to)\b|drop in\b|turn up\b|click\b|shower\b|put\b|our (?:\w+ ){1,4}(?:is|are) (?:open|free|here)\b)/;
/** "Has anyone in estates got a number for them? It is down in three bays": why they are asked, and no answer. */
const among = /^\W*(?:has|have|does|do|is|are|can|could) (?:any|some)(?:one|body)\b/;
/** Those who are called before they are asked: "Council colleagues, when does the grit run?" */
const called =
  /^(?:\W*[\w']+){0,2}? (?:colleagues|control|friends|neighbours|team|crew)[:,] (?:is|are|do|does|can|could|when|what|which|who|where|how)\b/;

const toReader =
  /\b(?:you|your|yours|you've|you'd|you're|u|anyone|anybody|anyone's|any one|someone|somebody|who else|how(?:'s| is) everyone|other (?:trusts|teams|hospitals|practices|councils|forces|people|schools|boards|wards|leaders|organisations|services)|who's (?:going|planning|coming|up for|joining)|others|folks|which of us|y'all)\b/;
const asksFor = /\b(?:what|which|how|where|who|whose|when|what's|who's|where's|how's|why)\b/;
/** Says beside a link that answers are wanted. */
const wantsAnswers =
  /\b(?:tell (?:us|me)|reply|let (?:us|me) know|we(?:'d| would)? (?:want|love|like) to (?:know|hear)|share your|send (?:us|me)|comment)\b/;
/** "What's your favourite …?" */
const taste = /\byour (?:\w+ )?(?:favou?rites?|faves?|favs?|go-to|top|best|pick|secret|number one)\b/;
const couldBe = /\b(?:would|should|could|shall)\b/;
const aboutUs = /\b(?:we|us|our|(?:am|have|did|do|should|can|could) i)\b/;
/** Asks to be corrected: "Am I wrong?", "What are we missing?" */
const doubt = /^\W*(?:(?:am|was) i (?:wrong|missing|mad|alone|being)|are we (?:wrong|missing|asking))\b/;
/** "Can you DM me the coach number?" moves the talk elsewhere: neither an open question nor bait. */
const elsewhere =
  /\b(?:can|could|would|will) (?:you|your \w+|they|she|he|someone) (?:please |pls |kindly )?(?:dm|pm|direct message|private message|email|e-mail|contact|call|ring|provide|confirm|(?:send|give|write|speak|talk)\b[^?]{0,30}\b(?:team|department|office|pals|inbox|a (?:dm|direct message|message|line)|message|details?))\b|\b(?:dm|pm) (?:me|us)\b/;
const asker =
  /^\W*.{0,30}?\b(?:q\d*|question|quick question|genuine question|serious question|asking(?! for (?!a friend|my)))\b[^?]{0,25}(?:[-–:,]|\bfor\b)/;

function kindOf(reading: Reading, text: Part, index: number, sentence: Sentence): QuestionKind {
  const from = sentence.tokens[0]?.from ?? 0;
  const to = sentence.tokens.at(-1)?.to ?? from;
  const asked = stripLead(text.lower.slice(from, to));
  if (genericPrompt.test(asked)) return 'generic';
  if (asker.test(asked)) return 'open';
  // ".@reporter asks: a bump in the road?" answers nobody.
  const isReply = reading.isReply && !(text.tokens[0]?.text === '.' && isTalkedAbout(reading));
  if (isReply && elsewhere.test(asked)) return 'elsewhere';
  if (doubt.test(asked)) return 'open';
  if (!isReply && isAnnounced(text, index) && !genericPrompt.test(asked)) return 'open';
  if (bait.test(asked) && !(isReply && /^(?:are|do|have|can|could|got|need|want|seen|heard) ?/.test(asked)))
    return 'bait';
  if (isReply) return 'open';
  const next = text.sentences[index + 1];
  const after = next ? text.lower.slice(next.tokens[0]?.from ?? to, next.tokens.at(-1)?.to ?? to) : '';
  if (answer.test(after) && !(among.test(asked) && /^\W*it(?:'s| is)\b/.test(after))) return 'bait';
  if (!asksFor.test(asked) && !couldBe.test(asked) && advice.test(after)) return 'bait';
  if (called.test(text.lower.slice(from, to))) return 'open';
  if (!isSpoken(text, from)) return 'bait';
  const reader = toReader.test(asked) || asksByHandle(sentence);
  const modal = couldBe.test(asked);
  if (/^(?:are|do|did|have|will|would|could|can) you\?/.test(asked)) return text.links.length > 0 ? 'bait' : 'open';
  if (text.links.some(link => link.from > from)) {
    if (/^what (?:do|did) (?:you|people) (?:all )?(?:think|make) (?:of|about)\b/.test(asked)) return 'generic';
    if (/\b(?:anyone|anybody)\b/.test(asked) && !text.has(wantsAnswers)) return 'generic';
    // Beside a link a taste or habit is asked for cheaply.
    if (reader && taste.test(asked)) return text.has(wantsAnswers) ? 'open' : 'generic';
    // Alone with its link a question is a headline.
    const hasMore = /\bwould\b/.test(asked) && text.words.length > sentence.words + 5;
    return reader && (hasMore || text.has(wantsAnswers)) ? 'open' : 'bait';
  }
  if (reader) return 'open';
  if (
    /^who (?:here |else |of you |among you )?(?:knows|has|have|can|could|would|might|remembers|wants)\b.*\w/.test(
      asked,
    ) &&
    sentence.words > 2
  )
    return 'open';
  if (
    /^\W*(?:(?:where|what|who|which \w+) else\b|whose\b|who(?:'s| is) (?:free|about|around|up|off|on shift)\b)/.test(
      asked,
    )
  )
    return 'open';
  if (/\bwhy\b|\bhow (?:many|much|long|can (?:we|anyone))\b/.test(asked)) return 'bait';
  // "How do we do it? We listen."
  if (!modal && aboutUs.test(asked) && /^\W*(?:we|by|with|through|our|i)\b(?!'d like| want| need)/.test(after))
    return 'bait';
  if (asksFor.test(asked) && (modal || aboutUs.test(asked))) return 'open';
  if (/^\W*any(?:where|thing|one)?\b/.test(asked) && sentence.words >= 3) return 'open';
  if (/ or /.test(asked) && sentence.words <= 9 && !asksFor.test(asked)) return 'open';
  if (/^\W*(?:would|should|could|shall) .*\b(?:or|better|easier|help|useful)\b/.test(asked)) return 'open';
  return 'bait';
}

/** "Daft question from a chair who has never driven one. Why do we …?": said beforehand that it is meant. */
function isAnnounced({ sentences, lower }: Part, index: number): boolean {
  const before = sentences[index - 1];
  if (!before || before.words > 14) return false;
  const first = before.tokens[0]?.from ?? 0;
  return meant.test(lower.slice(first, before.tokens.at(-1)?.to ?? first));
}

const meant =
  /\b(?:(?:daft|silly|quick|honest|genuine|serious|straight|small|big|one|real|stupid|basic|simple|my|a) questions?\b|(?:i'm|i am|been|genuinely|just) (?:asking|wondering|curious)|help me (?:out|understand|think|with)|(?:i|we)(?:'m| am|'re| are)? (?:need|want|trying|would like|'d like) to understand|(?:i|we) (?:need|want|would like|'d like) (?:your|some) (?:help|advice|ideas))/;

/** Greeting, addressees and lead-in before the question proper: "@name Hi Ann, …", "Crews: …", "2/4 …". */
function stripLead(text: string): string {
  return text
    .replace(/^(?:[\s.]*@\w+)+[\s:,-]*/, '')
    .replace(/^[^?]*https?:\S+\s+(?=\S)/, '')
    .replace(/^[^?]*\p{Extended_Pictographic}\ufe0f? *(?=\p{L})/u, '')
    .replace(/^(?!q\d|quick|question)[\w ]{2,20}: /, '')
    .replace(/^(?:hi|hello|hey|dear)\b[^,!?]{0,25}[,!] */, '')
    .trim();
}

/** "How big will the team be @name?", "@name can we please talk about permits?" */
function asksByHandle({ tokens }: Sentence): boolean {
  const mark = tokens.findLastIndex(t => t.text === '?');
  return tokens[mark - 1]?.kind === 'mention' || tokens[0]?.kind === 'mention';
}
