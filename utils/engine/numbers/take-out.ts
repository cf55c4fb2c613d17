import type { Part } from '../part';
import { wholeSentences } from '../text/whole-sentences';
import type { Fix } from '../types';

const alone =
  'nhs|chi|h&c|hcn|ihi|mrn|m\\.r\\.n\\.?|ni(?:no)?|national insurance|passport|driving licence|number ?plate|sort code|iban|d\\.?o\\.?b\\.?|date of birth|birth ?date|post ?code|reg|number';
const ofMany =
  'hosp(?:ital)?|patient|unit|clinic|case ?notes?|(?:medical |health |hospital )?record|reference|ref|account|acct|bank(?: account)?|card|vehicle|licence|reg(?:istration)?|phone|mobile|mob|telephone|tel|e-?mail|home|street|postal|policy|health (?:and|&) (?:social )?care|h & c';
const count = '(?: ?(?:no\\.?|nos|num(?:ber)?|nbr|id|ref(?:erence)?|code|address|#))';
const words = `(?:(?:${alone})${count}?|(?:${ofMany})(?:${count}|(?= ?[:=])))(?: for (?:the|this) (?:patient|resident|record))?`;
const whose = '(?:(?:her|his|their|the|my|your|our|its|an?|with) )?';

/** What a number is, in words right before it, which go with it: "her NHS number ", "DOB: ", "lives at ". */
const label = new RegExp(`(?<![\\p{L}\\p{N}])${whose}${words}[ :=–—-]{0,3}$`, 'iu');
/** The same right after it. */
const labelAfter = new RegExp(`^ ?(?:\\(${whose}${words}\\)|, ${whose}${words}(?=[,.!?\\n]|$),?)`, 'iu');
/** "…, who lives at 14 Mill Lane": without the place there is no more to say. */
const home =
  /(?:,(?: (?:and|who))? | (?:who|and) |(?<=^|[.!?\n] ?))(?:lives|living|lived)(?: alone)? (?:at|in|on|near) $/i;
/** Goes with what it leads to: "ring me on 07700 …" becomes "ring me"; "…, or email chief@…" goes whole. */
const joined =
  /,? (?:or|and) (?:(?:call|ring|text|phone|e-?mail|whatsapp|message|contact)(?: (?:me|us|them))?(?: (?:on|at|via))?|on|at|via) $/i;
const leads =
  /(?<=\S),? (?:on|at|to|via|from|by|near|in|under|outside|behind|opposite|through|like|namely)(?: the)? $/i;
/** Would hang in the air without what follows: "her birthday is …", "please chase …", "she lives at …". */
const hangs =
  /\b(?:(?:lives?|living|lived|is|was|based|stays) (?:at|in|on)|is|was|are|were|be|of|for|with|as|and|or|the|a|an|has|had|have|than|per|says?|said|reads?|shows?|starts?|begins?|wants?|(?:is|was) (?:this|that|it)|confirm|check|chase|find|see|use|quote|give|send|needs?|got|know|call(?:ed)?|ring|rang|text(?:ed)?|phoned?|dial|e-?mail(?:ed)?|whatsapp|contact|look up|search|try|about):? ?$/i;
/** Nothing stands before it: needed only where the sentence goes on. */
const opens = /(?:^|[.!?\n] ?)$/;
/** "Please ring 01632 …": without the number there is nothing to do. */
const onlyAsks =
  /(?<=^|[.!?\n] ?)(?:[^\p{L}\p{N}\n]{0,8}|(?:so|please|just|kindly|you can),? )*(?:call|ring|text|phone|dial|e-?mail|whatsapp|contact|message|write(?: to)?)(?: (?:me|us))?(?: (?:on|at|via))?:? $/iu;
const ends = /^[^\S\n]*[.!?]*(?=$|\n|[^\S\n]+(?:[#\p{Extended_Pictographic}]|\p{Lu}))/u;

/**
 * One exact replacement that takes an identifier out of a text and leaves a sentence: with the words that say what it is,
 * its brackets, its colon and the small word that leads to it; where the sentence needs something there, three dots stand
 * in. None outside the text of the post, where nothing of ours is written.
 */
export function takeOut(part: Part, span: { from: number; to: number }): Fix[] {
  return part.where === 'text' ? [without(part, span)] : [];
}

function without(part: Part, span: { from: number; to: number }): Fix {
  const { folded } = part;
  let { from, to } = unbracketed(folded, span);
  const lengthBefore = (pattern: RegExp) =>
    pattern.exec(folded.slice(Math.max(0, from - reach), from))?.[0].length ?? 0;
  const isBefore = (pattern: RegExp) => pattern.test(folded.slice(Math.max(0, from - reach), from));
  to += labelAfter.exec(folded.slice(to, to + reach))?.[0].length ?? 0;
  from -= lengthBefore(label);
  ({ from, to } = unbracketed(folded, { from, to }));
  const asks = ends.test(folded.slice(to)) ? lengthBefore(onlyAsks) : 0;
  const homeLength = lengthBefore(home);
  // ", who lives at 14 Mill Lane, needs a lift": both commas go.
  if (/^, (?:and )?who /.test(folded.slice(from - homeLength, from)) && /^, \p{Ll}/u.test(folded.slice(to))) to++;
  from -= asks || homeLength;
  if (isBefore(opens)) return atHead(part, { from, to }, span);
  const isJoined = lengthBefore(joined);
  if (isJoined === 0 && isBefore(hangs)) return fix(part, from, to, '…');
  from -= isJoined || lengthBefore(leads) || lengthBefore(/(?: ?[:=#–—-])+ ?$/) || lengthBefore(/[ \t]+$/);
  // ", 450 557 7104," leaves one comma.
  if (folded[from - 1] === ',' && verbNext.test(folded.slice(to))) return fix(part, from - 1, to + 1, '');
  if (folded[from - 1] === ',' && /^(?:[,.!?]|\s*$| (?:and|or|please) )/.test(folded.slice(to))) from--;
  return fix(part, from, to, /^[\p{L}\p{N}]/u.test(folded.slice(to)) ? ' ' : '');
}

/** ", DOB 12.3.51, is waiting": its verb takes no comma. */
const verbNext = /^, (?:is|was|has|had|needs?|will|can|came|went|lives)\b/;

/** How many characters before a number its words are looked for. */
const reach = 64;

/** Where a sentence opens: all of it goes, or what follows begins it. */
function atHead(part: Part, { from, to }: { from: number; to: number }, number: { from: number; to: number }): Fix {
  const { folded } = part;
  const rest = folded.slice(to);
  const end = ends.exec(rest);
  if (end) {
    const whole = wholeSentences(folded, from, to + end[0].trimEnd().length);
    return fix(part, whole.from, whole.to, '');
  }
  const next = /^, (\p{L})/u.exec(rest);
  if (next) return fix(part, from, to + next[0].length, next[1]?.toUpperCase() ?? '');
  return fix(part, number.from, number.to, '…');
}

/** With the brackets that hold nothing else. */
function unbracketed(text: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const pair = `${text[from - 1] ?? ''}${text[to] ?? ''}`;
  return pair === '()' || pair === '[]' ? { from: from - 1, to: to + 1 } : { from, to };
}

function fix(part: Part, from: number, to: number, text: string): Fix {
  return { start: part.fold.start(from), end: part.fold.end(to), text, label: 'Take it out' };
}
