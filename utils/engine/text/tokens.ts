import type { Span } from '../types';
import type { Folded } from './fold';

export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'link' | 'email' | 'emoji' | 'mark' | 'newline';

/** One piece of a text. `start`/`end` are offsets into the text as typed; `from`/`to` into the folded text. */
export interface Token extends Span {
  kind: TokenKind;
  /** As folded, with its case. */
  text: string;
  lower: string;
  from: number;
  to: number;
  index: number;
}

// Order matters: a link holds what would otherwise be words, an address what would be a mention.
// Lengths are bounded as in host names and mailboxes, so that endless dashes and dots are read in one pass.
const tokenPattern =
  /(?<link>(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,8}(?:uk|com|org|net|eu|ie|scot|wales|cymru|co|io|gov|me|ly|gl|info|tv|int|edu)\b(?:\/[^\s<>"]*)?(?![\w@]))|(?<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})|(?<mention>(?<![\w@])@\w+)|(?<hashtag>(?<![\w#&])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+)|(?<word>(?![0-9]\ufe0f?\u20e3)[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*)|(?<emoji>[\u{1f1e6}-\u{1f1ff}]{2}|[0-9#*]\ufe0f?\u20e3|(?![©®™\d#*])\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*(?:[\u{e0020}-\u{e007f}]+)?)|(?<mark>\S)/giu;

/** Plain words are taken as they come; the long pattern runs only over what lies between two spaces and is more. */
export function tokenise(folded: Folded): Token[] {
  const tokens: Token[] = [];
  const { text } = folded;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === newline) push(tokens, folded, 'newline', '\n', at, at + 1);
      else if (code === carriageReturn && text.charCodeAt(at + 1) === newline)
        push(tokens, folded, 'newline', '\r\n', at, ++at + 1);
      at++;
      continue;
    }
    const to = endOfPlainWord(text, at);
    if (to > at) {
      const word = text.slice(at, to);
      push(tokens, folded, isFigures(word) ? 'number' : 'word', word, at, to);
      at = to;
      if (at < text.length && !isSpace(text.charCodeAt(at))) push(tokens, folded, 'mark', text[at] ?? '', at, ++at);
    } else {
      const from = at;
      while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
      addMixed(tokens, folded, from, at);
    }
  }
  return tokens;
}

const newline = 10;
const carriageReturn = 13;

/**
 * Most of a text: a word or number of plain letters between spaces, short forms included, with at most one mark behind
 * it. Gives where the word ends; where it began when there is more to it.
 */
function endOfPlainWord(text: string, from: number): number {
  let at = from;
  while (isPlain(text.charCodeAt(at))) at++;
  if (at === from) return from;
  while (text.charCodeAt(at) === apostrophe && isLetter(text.charCodeAt(at + 1))) {
    at += 2;
    while (isLetter(text.charCodeAt(at))) at++;
  }
  const behind = closing.includes(text[at] ?? ' ') ? at + 1 : at;
  return behind >= text.length || isSpace(text.charCodeAt(behind)) ? at : from;
}

const apostrophe = 39;
const closing = '.,;:!?';

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isPlain(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

function isFigures(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isLetter(word.charCodeAt(i)) || word[i] === "'") return false;
  return true;
}

/** What `\s` knows. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return wideSpaces.includes(code);
}

const wideSpaces = [
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000, 0xfeff,
];

/** Reads a stretch without spaces that holds more than one plain word. */
function addMixed(tokens: Token[], folded: Folded, start: number, end: number): void {
  tokenPattern.lastIndex = start;
  for (let match = tokenPattern.exec(folded.text); match && match.index < end; match = tokenPattern.exec(folded.text)) {
    let text = match[0];
    const groups = match.groups ?? {};
    const kind = kindOf(groups, text);
    if (kind === 'link') text = trimLink(text);
    const from = match.index;
    const to = from + text.length;
    push(tokens, folded, kind, text, from, to);
    // Full stops and brackets that closed a sentence rather than the link are marks of their own.
    for (let i = to; i < from + match[0].length; i++) push(tokens, folded, 'mark', match[0][i - from] ?? '', i, i + 1);
  }
}

function push(tokens: Token[], folded: Folded, kind: TokenKind, text: string, from: number, to: number): void {
  tokens.push({
    kind,
    text,
    lower: text.toLowerCase(),
    from,
    to,
    start: folded.start(from),
    end: folded.end(to),
    index: tokens.length,
  });
}

function kindOf(groups: Record<string, string | undefined>, text: string): TokenKind {
  if (groups.word !== undefined) return /^\p{N}+$/u.test(text) ? 'number' : 'word';
  if (groups.mark !== undefined) return 'mark';
  if (groups.link !== undefined) return 'link';
  if (groups.emoji !== undefined) return 'emoji';
  if (groups.hashtag !== undefined) return 'hashtag';
  if (groups.mention !== undefined) return 'mention';
  return 'email';
}

function trimLink(link: string): string {
  const trimmed = link.replace(/[.,;:!?'"»”]+$/u, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}
