import { drawnMarks, lettersBeyondNfkc } from '../../tables/letters';

/**
 * Folding writes a text the way rules can compare it, and remembers where each folded character was typed:
 * Unicode NFKC (so 𝟗𝟒𝟑 and ９４３ read 943), no zero-width characters (rich-text editors insert them), curly quotes
 * straight, and a small table for letters that NFKC leaves alone (small capitals, squared letters).
 */
export interface Folded {
  text: string;
  /** Original offset at which the folded character at `i` begins. */
  start(i: number): number;
  /** Original offset just after the folded character that ends at `i` (exclusive). */
  end(i: number): number;
  /** False when folded and typed text have the same offsets. */
  moved: boolean;
}

export function fold(original: string): Folded {
  if (!needsFolding(original)) {
    const text = straightenQuotes(original);
    return { text, start: i => i, end: i => i, moved: false };
  }
  return foldByCluster(original);
}

/** Latin text, curly quotes, dashes and plain emoji have nothing to fold. */
function needsFolding(text: string): boolean {
  return /[^\n\r\t -~\u00a1-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u017f\u2010\u2013\u2014\u2018-\u201d\u2022\u20ac\u2190-\u21ff\u2600-\u27bf\ufe0f\u{1f3fb}-\u{1f3ff}\u{1f300}-\u{1f6ff}\u{1f900}-\u{1faff}]/u.test(
    text,
  );
}

const quotes: Record<string, string> = { '‘': "'", '’': "'", '‛': "'", ʼ: "'", '“': '"', '”': '"', '‟': '"' };

function straightenQuotes(text: string): string {
  return /[‘’“”]/.test(text) ? text.replace(/[‘’“”]/g, q => quotes[q] ?? q) : text;
}

const zeroWidth = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const cluster = /[\s\S]\p{M}*/gu;

function foldByCluster(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of original.matchAll(cluster)) {
    const piece = match[0];
    const at = match.index;
    if (zeroWidth.test(piece[0] ?? '') && !joinsEmoji(original, at)) continue;
    const plain = foldPiece(piece);
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(at + piece.length);
    }
    text += plain;
  }
  const length = original.length;
  return {
    text,
    start: i => (i < starts.length ? (starts[i] ?? length) : length),
    end: i => (i <= 0 ? 0 : (ends[i - 1] ?? length)),
    moved: true,
  };
}

/** A zero-width joiner inside an emoji sequence is part of the emoji and stays. */
function joinsEmoji(text: string, at: number): boolean {
  return text[at] === '\u200d' && pictograph.test(text.slice(at + 1, at + 3));
}

function foldPiece(piece: string): string {
  const first = piece.codePointAt(0) ?? 0;
  const size = first > 0xffff ? 2 : 1;
  const base = size === piece.length ? piece : piece.slice(0, size);
  const marks = size === piece.length ? '' : withoutDrawnMarks(piece.slice(size));
  // 🅰️ with the emoji sign after it is a picture (a blood group), not a letter.
  const listed = marks.startsWith('\ufe0f') ? undefined : lettersBeyondNfkc.get(base);
  if (listed !== undefined) return (listed + marks).normalize('NFKC');
  if (marks === '' && quotes[base]) return quotes[base] ?? base;
  // Signs such as ™ and № would turn into letters and change words; only letters, digits and spaces are folded.
  return /[™℠℡№]/.test(base) ? base + marks : (base + marks).normalize('NFKC');
}

/** Struck-out and underlined letters are the letters. */
function withoutDrawnMarks(marks: string): string {
  return drawnMarks.test(marks) ? Array.from(marks, m => (drawnMarks.test(m) ? '' : m)).join('') : marks;
}
