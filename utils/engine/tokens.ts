import type { Folded } from './fold';
import type { Span } from './types';

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

/** Most of a text: a word or number of plain letters between spaces, with at most one mark behind it. */
const plainWord = /([a-z0-9]+(?:'[a-z]+)*)([.,;:!?]?)(?=\s|$)/iy;
const space = /\s/g;

/** Plain words are taken as they come; the long pattern runs only over what lies between two spaces and is more. */
export function tokenise(folded: Folded): Token[] {
  const tokens: Token[] = [];
  const { text } = folded;
  let at = 0;
  while (at < text.length) {
    plainWord.lastIndex = at;
    const plain = plainWord.exec(text);
    if (plain) {
      const [, word = '', mark = ''] = plain;
      const to = at + word.length;
      push(tokens, folded, /^\d+$/.test(word) ? 'number' : 'word', word, at, to);
      if (mark) push(tokens, folded, 'mark', mark, to, to + 1);
      at = to + mark.length;
    } else if (/\s/.test(text[at] ?? '')) {
      if (text[at] === '\n') push(tokens, folded, 'newline', '\n', at, at + 1);
      else if (text[at] === '\r' && text[at + 1] === '\n') push(tokens, folded, 'newline', '\r\n', at, ++at + 1);
      at++;
    } else {
      space.lastIndex = at;
      const end = space.exec(text)?.index ?? text.length;
      addMixed(tokens, folded, at, end);
      at = end;
    }
  }
  return tokens;
}

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
