import { identifiersIn } from '../numbers';
import { takeOut } from '../numbers/take-out';
import type { Part } from '../part';
import { touches } from '../text/in-order';
import type { Fix } from '../types';
import type { Sign, Slot } from './collect';
import { agesOf } from './details/ages';
import { cutSentences } from './sentence-cut';

/** Which clue costs the story least, cheapest first. Guidance A.4: the time, then the age, then the place. */
const order: readonly Slot[] = ['when', 'age', 'place'];

/** Exact replacements that take one clue out and leave a clean sentence, cheapest first. */
export function cutsFor(part: Part, signs: readonly Sign[], { withSentence = true } = {}): Fix[] {
  const fixes: Fix[] = [];
  for (const slot of order) {
    const sign = signs.find(s => s.slot === slot && s.where === part.where);
    const fix = sign && (slot === 'age' ? cutAge(part, sign) : cutWords(part, sign, slot));
    if (fix) fixes.push(fix);
  }
  const sentence = withSentence ? cutSentences(part, signs) : null;
  return sentence ? [...fixes, sentence] : fixes;
}

/** Takes out "last night" or "on Ward 7" with one space, and a capital for what then opens the sentence. */
function cutWords(part: Part, sign: Sign, slot: Slot): Fix | null {
  const { folded } = part;
  // "DOB 12.3.51": it goes with its label.
  if (slot === 'when' && identifiersIn(part).some(one => one.type === 'dob' && touches([one], sign)))
    return takeOut(part, sign).map(fix => ({ ...fix, label: `Take out “${sign.text}”` }))[0] ?? null;
  let { from, to } = sign;
  // "After Tuesday's fire": something has to stand before the fire.
  if (/['’]s$/.test(sign.text) && /^ \p{L}/u.test(folded.slice(to)))
    return replaced(part, from, to, opensSentence(folded, from) ? 'The' : 'the', `Take out “${sign.text}”`);
  if (isNeeded(folded, from, to)) return null;
  const before = folded.slice(Math.max(0, from - 24), from);
  const lead = verbWithOn.test(before) ? null : (slot === 'place' ? beforePlace : beforeTime).exec(before);
  if (lead) from -= lead[0].trimStart().length;
  else if (slot === 'place' || standsBefore.test(before)) return null;
  // "at Hamble Town FC", "at St Jude ward": a place goes with its whole name.
  if (slot === 'place' && /\p{L}$/u.test(sign.text)) to += restOfName.exec(folded.slice(to))?.[0].length ?? 0;
  // "at St Bede's": the ending belongs to the name.
  if (slot === 'place') to += /^['’]s(?= \p{Ll}|[.,!?]|$)/u.exec(folded.slice(to))?.[0].length ?? 0;
  if (isSaidOf.test(folded.slice(Math.max(0, from - 12), from)) && /^(?:[.!?\n]|$)/.test(folded.slice(to))) return null;
  const label = `Take out “${folded.slice(from, to)}”`;
  if (opensSentence(folded, from)) {
    const rest = /^,? (?=\S)/.exec(folded.slice(to));
    if (!rest) return null;
    to += rest[0].length;
    const next = folded[to] ?? '';
    return replaced(part, from, to + next.length, next.toUpperCase(), label);
  }
  if (folded[from - 1] === ' ') from -= 1;
  // ", last night," leaves one comma, ", on Ward 7." none.
  if (folded[from - 1] === ',' && folded[to] === ',') to += 1;
  else if (folded[from - 1] === ',' && /[.!?]/.test(folded[to] ?? '')) from -= 1;
  return replaced(part, from, to, '', label);
}

const restOfName =
  /^(?: (?!(?:I|I['’]\w+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Last|This|Today|Yesterday|Tonight)\b)\p{Lu}[\p{L}&-]*)*(?: (?:ward|unit|wing|suite|clinic|hospital|hospice|infirmary|surgery|centre|school|academy|college|nursery|church|club|ground|stadium|station|market|care home|nursing home|home|street|road|lane|estate)\b)?/u;

const beforePlace = /(?: (?:in|on|at|from|near|outside|by|to|of))(?: the)? $/i;
const beforeTime =
  /(?:^|[ \n])(?:on|since|from|by|before|after|until|till|during|over|for|of)(?: (?:an?|one|the|that))? $/i;

/** "About a Tuesday": without its noun it would stand alone. */
const standsBefore = /\b(?:an?|one|the|this|that|every|each|another|my|our|your|his|her|their) $/i;

/** "Operated on last night": the little word belongs to the verb. */
const verbWithOn = /\b(?:operated|worked|checked|called|moved|carried|passed|held|kept|got|looked in|dropped in) on $/i;

/** "She's on Ward 3.", "He is in Marsham.": nothing would be left to say. */
const isSaidOf = /(?:\b(?:is|was|are|were|am|be|been)|\p{L}['’](?:s|re|m)) $/u;

/** True where the words carry their sentence: "This week has been hard", "half of Wexcombe knows him". */
function isNeeded(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  if (share.test(before)) return true;
  return /^ \p{Ll}/u.test(text.slice(to)) && verbNext.test(text.slice(to, to + 16)) && clauseOpens.test(before);
}

const share =
  /\b(?:half|all|most|some|much|many|part|parts|rest|whole|one|none|end|edge|side|outskirts|heart|middle|top|bottom) of (?:the )?$/i;
const verbNext =
  /^ (?:has|have|had|is|was|were|will|would|won't|did|does|felt|feels|brought|saw|made|marks?|marked|taught|showed|reminded|reminds)\b/;
/** Nothing stands before them in their clause that could be what the verb is said of. */
const clauseOpens = /(?:^|[.!?\n;:,–—]\s*|\b(?:that|and|but|because|if|when|so|pretend|say|think|know|hope|how) )$/i;

/** "an 82-year-old lady" keeps its article; "Joan, 82," loses the number and a comma; else a decade stands for the age. */
function cutAge(part: Part, sign: Sign): Fix | null {
  // "Baby girl" is who it is about: without the words there would be no sentence.
  if (!agesOf(part).some(age => age.from === sign.from)) return null;
  const { folded } = part;
  const { from, to } = sign;
  const before = folded.slice(Math.max(0, from - 12), from);
  const article = /\b(an?) $/i.exec(before);
  const next = /^,? ([a-z])[a-z]*/.exec(folded.slice(to));
  const label = `Take out “${sign.text}”`;
  if (/year/.test(sign.text) && standsAlone.test(folded.slice(to, to + 40))) {
    // "Someone" where the age alone stood for the person; after "the" or "our" nothing would be left to say it of.
    if (article)
      return replaced(part, from - article[0].length, to, article[1]?.startsWith('A') ? 'Someone' : 'someone', label);
    if (/\b(?:the|this|that|our|my|your|his|her|their|another|every|each|one) $/i.test(before)) return null;
  }
  if (article && next) {
    const wanted = /[aeiou]/.test(next[1] ?? '') ? 'an' : 'a';
    const kept = article[1]?.startsWith('A') ? wanted[0]?.toUpperCase() + wanted.slice(1) : wanted;
    return replaced(part, from - article[0].length, to, kept, label);
  }
  if (folded.slice(from - 2, from) === ', ' && /^[,.]/.test(folded.slice(to)))
    return replaced(part, from - 2, folded[to] === ',' ? to + 1 : to, '', label);
  // "26 weeks, home for Christmas": what it opens goes on without it.
  const opened = opensSentence(folded, from) ? /^, (\p{L})/u.exec(folded.slice(to)) : null;
  if (opened) return replaced(part, from, to + opened[0].length, (opened[1] ?? '').toUpperCase(), label);
  const isBehind = /^(?:in (?:his|her|their|the|my)|aged) /i.test(sign.text) && /\p{L} $/u.test(before);
  if (isBehind && !/\b(?:is|was|are|were|still|now|and|or|not) $/i.test(before) && /^[ ,.!?]/.test(folded.slice(to)))
    return replaced(part, from - 1, to, '', label);
  if (folded[from - 1] === ' ' && /^ [a-z]/.test(folded.slice(to)) && /year/.test(sign.text))
    return replaced(part, from - 1, to, '', label);
  return null;
}

/** What follows an age that is itself the person: "a 102-year-old who …", "an 82-year-old had …". */
const standsAlone =
  /^(?:$|[.!?;:\n]|,? (?:who|whose|with|without|on|in|at|from|of|to|by|under|after|before|and|or|but|is|was|has|had|will|would|can|could|may|might|does|did|came|went|fell|broke|took|told|said|made|got|gave|left|rang|sang|sat|stood|won|wrote|ran|met|held|lost|says|asks|[a-z]+ed (?:a|an|the|our|us|me|my|his|her|their|to|in|on|at|for|with|from|by|\d+))\b)/;

function opensSentence(text: string, from: number): boolean {
  return /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, from - 4), from));
}

function replaced(part: Part, from: number, to: number, text: string, label: string): Fix {
  return { start: part.fold.start(from), end: part.fold.end(to), text, label };
}
