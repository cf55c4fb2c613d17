import type { Part } from '../../part';
import type { Reading } from '../../reading';
import type { Token } from '../../text/tokens';
import type { Span } from '../../types';
import { isOwn, mostHits, ownEnd, quotedSpans } from '../own-words';
import { list } from '../words';

/** A quick look before the slow ones. */
const hint = /\b(?:hi|hello|hey|dear|morning|afternoon) /;

/** Somebody the post speaks to or credits by handle. */
export interface Addressed extends Span {
  how: 'answered' | 'credited' | 'greeted' | 'reposted' | 'named';
}

/** More handles than this is tagging for reach. Guidance section B.2, W2. */
const mostTags = 4;

/** Handles that are spoken to or credited; brands, sources and people talked about are left out. */
export function addressedHandles(reading: Reading): readonly Addressed[] {
  return reading.memo(addressedHandles, () => {
    const { text } = reading;
    const { mentions } = text;
    const found: Addressed[] = greetedNames(text);
    if (mentions.length === 0) return found;
    let hasAnswered = false;
    for (const mention of mentions.slice(0, mostHits)) {
      const how = howAddressed(text, mention);
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

const greeting =
  /(?<=^|[.!?\n] {0,2}|@\w+[ ,]+)(?:Hi|Hello|Hey|Dear|Morning|Afternoon|hi|hello|hey|dear) (?!All\b|Everyone\b|There\b|Folks\b)(\p{Lu}\p{Ll}+)(?=[,!.]| [-–—])/gu;

/** "We know it was you, Glyn." */
const calledLast = /(?<=[ ,]you, )(\p{Lu}\p{Ll}+)(?=[.!?…]|$)/gu;
const calledHint = /\byou, /;

/** "Hi Karen, …", "… you, Glyn.": a person by name. */
function greetedNames(text: Part): Addressed[] {
  const named = [
    ...(text.has(hint) ? text.find(greeting) : []),
    ...(text.has(calledHint) ? text.find(calledLast).filter(hit => !organisations.has(hit.text.toLowerCase())) : []),
  ];
  return named
    .filter(hit => isOwn(text, hit.from))
    .slice(0, 1)
    .map(({ start, end }) => ({ how: 'named', start, end }));
}

const organisations = new Set(
  list('england wales scotland ireland britain london america europe twitter facebook nhs'),
);

const credit =
  /#ff\b|\b(?:thanks?|thank you|thx|tx|ty|cheers|congrats|congratulations|congratulating|well done|kudos|bravo|hats off|shout ?-?out|big up|props|good luck|best of luck|(?:great|good|nice|fantastic|brilliant|amazing|super|terrific|fab|lovely|superb|excellent) (?:job|work|effort|stuff|news|(?:read|piece|thread|talk|article|blog|podcast) (?:by|from)|to (?:see|meet|hear|talk|speak|catch|work|join|be|have|visit|welcome|host))|welcome|happy (?:birthday|retirement|anniversary)|proud of|grateful to|credit to|well deserved|(?:delighted|pleased|happy|chuffed|thrilled|made up) for|enjoyed|pleasure|glad|delighted to (?:meet|welcome|see)|lovely|met with|meeting with|looking forward to (?:meeting|working|seeing|welcoming|hearing)|inspired by|love (?:this|what|to see)|diolch|hello|hi|hey|dear|sorry|see you)\b/;
const spoken = new Set(
  list('hi hello hey dear morning evening afternoon sorry yes no agree agreed indeed welcome hiya'),
);
const verbs = new Set(
  list(
    `report reports study has is was wants says said announces announced launches launched reports reported explains explained tells talks
    speaks writes wrote shares discusses calls wins won hosts plans backs names named awarded awards offers offer
    releases unveils digs answers joins takes breaks looks reveals gets gives makes shows helps works leads visits
    meets celebrates praised sharing comes goes puts stays keeps loves likes believes thinks knows brings needs lives
    plays runs calls hosts serves provides provided supports continues remains becomes returns starts began plans
    hopes promises urges warns reveals recommends suggests shows finds found claims hits beats scores scored signs
    appears spoke performed performs stars starring`,
  ),
);

function howAddressed(text: Part, mention: Token): Addressed['how'] | null {
  const { tokens } = text;
  if (isAnsweredQuote(text, mention)) return 'reposted';
  if (mention.from > ownEnd(text)) return isRepostedName(text, mention) ? 'reposted' : null;
  if (!isOwn(text, mention.from)) return null;
  const before = tokens[mention.index - 1];
  const next = followingWord(tokens, mention.index);
  if (isAtHead(tokens, mention.index)) {
    const dotted = tokens[0]?.text === '.';
    // "@regiment please RT: …" asks for reach.
    if (/^ *(?:pls|plz|please) (?:rt|retweet|share)\b/.test(text.lower.slice(mention.to))) return null;
    // "@name: a third of women …" with a link passes on what somebody published.
    if (tokens[mention.index + 1]?.text === ':' && text.links.length > 0) return null;
    return isSubject(tokens, mention, next, dotted, text.folded.includes('?')) ? null : 'answered';
  }
  const start = clauseStart(tokens, mention.index);
  const clause = text.lower.slice(tokens[start]?.from ?? 0, mention.from);
  // "Good news for boomers, @name reports:": a source.
  if (next && next.index === mention.index + 1 && verbs.has(next.lower)) return null;
  if (credit.test(clause)) return 'credited';
  if (before && spoken.has(before.lower)) return 'greeted';
  return null;
}

const replies = new Set(
  list(
    `thanks thank thx great good we i i'm you you're your this that that's it it's no yes yep agree agreed absolutely
    indeed so and but love see read hi hey hello please sorry not if what how why when where who yes congrats well my
    our the a an just can could would will do did true exactly`,
  ),
);

/** "@name announces …", ".@name wants …", "@name and @other offer …": talked about, not to. */
function isSubject(
  tokens: readonly Token[],
  mention: Token,
  next: Token | undefined,
  dotted: boolean,
  asks: boolean,
): boolean {
  const after = tokens[mention.index + 1];
  if (after && /^(?:and|&|'s)$/.test(after.lower) && tokens[mention.index + 2]?.kind === 'mention') return true;
  if (after?.text === "'" && tokens[mention.index + 2]?.lower === 's') return true;
  if (next === undefined || next.text !== next.lower) return false;
  if (dotted) return !replies.has(next.lower);
  return !asks && verbs.has(next.lower);
}

/** ".@minister wants …" talks about somebody in front of everybody. */
export function isTalkedAbout(reading: Reading): boolean {
  const { text } = reading;
  if (text.tokens[0]?.text === '.') {
    // ".@name We do, at noon" speaks to them; ".@name wants …" and ".@name GP practices …" do not.
    const first = text.tokens.find(t => t.kind === 'word');
    return first?.text === first?.lower || !/\b(?:i|i'm|i've|we|we're|we've|you|you're|you've)\b/.test(text.lower);
  }
  return text.mentions[0]?.from === 0 && addressedHandles(reading).every(a => a.start !== text.mentions[0]?.start);
}

/** “@name: their words” and then the author's: the old way to quote and answer. */
function isAnsweredQuote(text: Part, mention: Token): boolean {
  if (mention.index !== 1 || mention.from > 2) return false;
  const quote = quotedSpans(text)[0];
  return (
    quote !== undefined &&
    quote[0] === 0 &&
    /\p{L}{2}/u.test(text.folded.slice(quote[1]).replace(/[#@]\S+|https?:\S+/g, ''))
  );
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
