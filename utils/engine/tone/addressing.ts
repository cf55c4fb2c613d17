import type { Part } from '../part';
import type { Reading } from '../reading';
import type { Token } from '../tokens';
import type { Span } from '../types';
import { isOwn, ownEnd } from './own-words';
import { list } from './words';

/** Somebody the post speaks to or credits by handle. */
export interface Addressed extends Span {
  how: 'answered' | 'credited' | 'greeted' | 'reposted';
}

/** More handles than this is tagging for reach. Guidance section B.2, W2. */
const mostTags = 4;

/** Handles that are spoken to or credited; brands, sources and people talked about are left out. */
export function addressedHandles(reading: Reading): readonly Addressed[] {
  return reading.memo(addressedHandles, () => {
    const { text } = reading;
    const { mentions } = text;
    if (mentions.length === 0) return [];
    const found: Addressed[] = [];
    let hasAnswered = false;
    for (const mention of mentions) {
      const how = howAddressed(reading, text, mention);
      if (how === null) continue;
      // The handles at the head of a reply are put there by the platform: one of them is enough.
      if (how === 'answered' && hasAnswered) continue;
      hasAnswered ||= how === 'answered';
      found.push({ how, start: mention.start, end: mention.end });
    }
    const credits = found.filter(f => f.how === 'credited').length;
    return mentions.length > mostTags && credits > mostTags ? found.filter(f => f.how !== 'credited') : found;
  });
}

const credit =
  /#ff\b|\b(?:thanks?|thank you|thx|tx|ty|cheers|congrats|congratulations|congratulating|well done|kudos|bravo|hats off|shout ?-?out|big up|props|good luck|best of luck|(?:great|good|nice|fantastic|brilliant|amazing|super|terrific|fab|lovely|superb|excellent) (?:job|work|effort|stuff|news|to (?:see|meet|hear|talk|speak|catch|work|join|be|have|visit|welcome|host))|welcome|happy (?:birthday|retirement|anniversary)|proud (?:of|to (?:partner|work|support|be|stand|join))|grateful|credit to|well deserved|enjoyed|pleasure|glad|delighted to (?:meet|welcome|see)|lovely|met with|meeting with|looking forward to (?:meeting|working|seeing|welcoming|hearing)|inspired by|love (?:this|what|to see)|diolch|hello|hi|hey|dear|sorry|see you)\b/;
const spoken = new Set(
  list('hi hello hey dear morning evening afternoon sorry yes no agree agreed indeed welcome hiya oh and'),
);
const about = new Set(
  list(
    `via by from at in with w on of for about near rt mt says said tells told asks asked reports writes wrote explains
    the our my your this that's to read see follow visit watch join on/at join: and & featuring ft feat`,
  ),
);
const verbs = new Set(
  list(
    `has have had is are was were will would want wants says said saying announces announced launches launched reports
    reported reporting explains explained tells told talks talked speaks spoke writes wrote shares shared discusses
    discussed calls called wins won hosts hosted plans backs gets got does did can asks asked on in at and who`,
  ),
);

function howAddressed(reading: Reading, text: Part, mention: Token): Addressed['how'] | null {
  const { tokens } = text;
  if (mention.from > ownEnd(text)) return isRepostedName(text, mention) ? 'reposted' : null;
  if (!isOwn(text, mention.from)) return null;
  const before = tokens[mention.index - 1];
  const next = followingWord(tokens, mention.index);
  if (isAtHead(tokens, mention.index)) {
    const dotted = tokens[0]?.text === '.';
    const isSubject = next !== undefined && next.text === next.lower && verbs.has(next.lower);
    if (!reading.isReply || dotted) return isSubject ? null : 'answered';
    return 'answered';
  }
  const start = clauseStart(tokens, mention.index);
  const clause = text.lower.slice(tokens[start]?.from ?? 0, mention.from);
  if (credit.test(clause)) return 'credited';
  if (before && spoken.has(before.lower)) return 'greeted';
  if (before && about.has(before.lower)) return null;
  return null;
}

/** "Great photo! RT @name": the person whose post is passed on with a word of the author's own. */
function isRepostedName(text: Part, mention: Token): boolean {
  const before = text.tokens[mention.index - 1];
  const sign = before?.text === ':' ? text.tokens[mention.index - 2] : before;
  return sign !== undefined && /^[rm]t$/.test(sign.lower) && sign.from === ownEnd(text);
}

function isAtHead(tokens: readonly Token[], index: number): boolean {
  for (let i = 0; i < index; i++) {
    const token = tokens[i];
    if (token?.kind !== 'mention' && token?.text !== '.' && token?.text !== ',' && token?.kind !== 'newline')
      return false;
  }
  return true;
}

function followingWord(tokens: readonly Token[], index: number): Token | undefined {
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'mention') continue;
    return token?.kind === 'word' ? token : undefined;
  }
  return undefined;
}

/** Index of the first token of the sentence; a colon or comma does not end it, so lists of names stay together. */
function clauseStart(tokens: readonly Token[], index: number): number {
  for (let i = index - 1; i >= 0 && i > index - 40; i--) {
    const token = tokens[i];
    if (token?.kind === 'newline' || (token?.kind === 'mark' && /[.?…]/.test(token.text))) return i + 1;
    // "Great job today! @name @name" still credits; "Great news! Our partner, @name, is …" does not.
    if (token?.text === '!' && tokens.slice(i + 1, index).some(t => t.kind === 'word')) return i + 1;
  }
  return Math.max(0, index - 40);
}
