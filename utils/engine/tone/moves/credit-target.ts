import type { Part } from '../../part';
import { firstAt } from '../../text/in-order';
import type { Token } from '../../text/tokens';
import { list } from '../words';

/** Everybody: nobody in particular is thanked. */
export const everybody =
  /^\W*(?:(?:to|of|from|you|go|goes|out|again|so much|very much|,)\W+)*(?:(?:each and )?every(?:one|body)\b|(?:all|each) (?:of )?(?:our|the|my|you\b|those\b)?|our (?:\w+ )?(?:\w+ )?(?:staff|people|teams|colleagues|followers|friends|customers|members|volunteers|workforce|employees|partners)\b|our (?:trust|hospitals?|organisation|council|company|force|service|communit(?:y|ies)|city|town|county|country|school|university|partnership|movement)\b(?=[^.!?\n]{0,8}(?:[,.!]|$| and\b| today| this))|(?:amazing|wonderful|fantastic|brilliant|incredible|dedicated|hard-?working) (?:staff|people|teams|colleagues|volunteers)\b|(?:an?|such an?|this|the) (?:\w+ )?(?:amazing|wonderful|fantastic|brilliant|incredible|dedicated|great|super|outstanding) (?:team|staff|people|group|bunch|effort)\b(?! (?:at|in|on|from|of|who))|the (?:whole|entire) )/;

/** How far behind the opener somebody may be named, in characters of the same sentence. */
const reach = 160;

/** The rest of the sentence behind an opener: its lower-case words, and where it ends in the folded text. */
export function restOfSentence(text: Part, from: number): { lower: string; to: number } {
  let to = Math.min(text.folded.length, from + reach);
  for (let i = firstAt(text.tokens, from); i < text.tokens.length; i++) {
    const token = text.tokens[i];
    if (!token || token.from >= to) break;
    if (token.kind === 'newline' || (token.kind === 'mark' && endsThanks(text, token))) {
      to = token.from;
      break;
    }
  }
  return { lower: text.lower.slice(from, to), to };
}

function endsThanks(text: Part, { text: mark, index }: Token): boolean {
  return /[.!?…]/.test(mark) && !/^(?:dr|mr|mrs|ms|st|prof|sr)$/.test(text.tokens[index - 1]?.lower ?? '');
}

const notNames = new Set(
  list(
    `i i'm i've i'd nhs uk a&e ceo gp gps covid covid-19 january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday christmas easter day week month year
    happy new the our my your we you they this that it thanks thank great good congrats well so big all everyone happy
    to for on in at of and with from today tonight tomorrow yesterday us uk eu usa tv gp hr it qi a`,
  ),
);

/** The person, handle or named team that the words after the opener credit. */
export function targetIn(text: Part, from: number, to: number): Token | null {
  // Behind "all our staff at …" a capital is a place; only a handle, or a name set apart, still counts.
  const mass = everybody.exec(text.lower.slice(from, to));
  let apart = mass === null;
  for (let i = firstAt(text.tokens, from), seen = 0; seen < 24; i++, seen++) {
    const token = text.tokens[i];
    if (!token || token.from >= to || token.kind === 'link') return null;
    if (token.kind === 'mention') return token;
    if (/^(?:especially|particularly|including|and)$/.test(token.lower)) apart = true;
    if (apart && isName(token)) return token;
  }
  return null;
}

function isName({ text, lower, kind }: Token): boolean {
  if (kind !== 'word' || text.length < 2 || notNames.has(lower)) return false;
  return /^\p{Lu}/u.test(text);
}
