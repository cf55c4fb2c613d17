import type { Span } from '../types';
import type { Token } from './tokens';

/** A sentence as a run of tokens, closing marks included. Offsets are those of the text as typed. */
export interface Sentence extends Span {
  tokens: Token[];
  /** Words and numbers in it; hashtags, mentions and links do not count. */
  words: number;
  /** True when it closes with a question mark. */
  isQuestion: boolean;
}

const abbreviations = new Set(
  'dr mr mrs ms prof st rev hon sr jr no nos dept vs etc eg ie approx inc ltd co e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/**
 * Pieces. Nobody writes a sentence of this length; a text without full stops is read in stretches, so that looking
 * around within a sentence costs the same wherever it is done.
 */
const longest = 250;

export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const close = () => {
    const last = current.at(-1);
    const first = current[0];
    if (first && last) {
      sentences.push({
        start: first.start,
        end: last.end,
        tokens: current,
        words: current.filter(t => t.kind === 'word' || t.kind === 'number').length,
        isQuestion: current.slice(-4).some(t => t.text === '?'),
      });
    }
    current = [];
  };
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'newline') {
      close();
      continue;
    }
    current.push(token);
    if (endsSentence(tokens, i) || current.length === longest) close();
  }
  close();
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.kind !== 'mark') return false;
  if (/["”’)\]]/.test(token.text)) return closesSentence(tokens, i);
  if (!/[.!?…]/.test(token.text)) return false;
  if (!next || next.kind === 'newline') return true;
  // "?!", "...", a closing quote or bracket belong to the same sentence; so does a mark inside a word (9.30, e.g.).
  // Without a space it does only where a word ends and a capital begins: "I saw this.We will answer".
  if (next.from === token.to) return startsAnew(next) && endsWord(tokens, i);
  if (token.text !== '.') return true;
  const before = tokens[i - 1];
  // "No. 7" is a number, "Yes and no. Then …" is an answer.
  if (before && /^nos?$/.test(before.lower)) return next.kind !== 'number';
  if (!before) return true;
  if (abbreviations.has(before.lower)) return false;
  return before.text.length > 1 || !/\p{Lu}/u.test(before.text) || isNoInitial(tokens, i - 1);
}

/** Words that open a sentence and are nobody's surname. */
const openers = new Set(
  "the this that these those there if when while we i you they he she it our my your their please thank thanks and but or so not no do don't what how who where why on in at for from to with as all".split(
    ' ',
  ),
);

/** "Go to A&E. Ring 111", "Come to ward B. The lift is out", but "J. Marsh". */
function isNoInitial(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 2];
  return tokens[i - 1]?.text === '&' || (next !== undefined && startsAnew(next) && openers.has(next.lower));
}

/** 'She said "we felt safe." That is the job': the mark stands within the quotation or the brackets. */
function closesSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token || !next || before?.to !== token.from || next.from === token.to || !startsAnew(next)) return false;
  return /[!?…]/.test(before.text) || (before.text === '.' && endsWord(tokens, i - 1));
}

function startsAnew({ kind, text }: Token): boolean {
  return kind === 'word' && /^(?:I$|I'|\p{Lu}'?\p{Ll})/u.test(text);
}

/** A word in small letters stands before these marks, so it is no abbreviation, name of a file or initial. */
function endsWord(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (tokens[at]?.kind === 'mark') at--;
  const before = tokens[at];
  return before?.kind === 'word' && /^\p{Ll}{2,}(?:'\p{Ll}+)?$/u.test(before.text) && !abbreviations.has(before.lower);
}
