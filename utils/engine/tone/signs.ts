import type { Part } from '../part';
import type { Token } from '../tokens';
import { signWords } from './sign-words';

/** More of a sign than this says no more. */
const enough = 3;
/** In words. */
const shortSentence = 5;

/**
 * Small signs of how a text speaks, each from 0 to 1 (lengths from -1 to 1): pronouns, homely and official words, links,
 * tags, marks, lengths. None decides alone; what each weighs was learned, see `manner.ts`.
 */
export function signsOf(part: Part, own: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  let words = 0;
  let letters = 0;
  let capitals = 0;
  for (const token of own) {
    for (const sign of signsOfToken(token)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    if (token.kind !== 'word') continue;
    words++;
    letters += token.lower.length;
    if (token.text !== token.lower) capitals++;
  }
  const signs = new Map<string, number>();
  for (const [sign, count] of counts) {
    signs.set(sign, 1);
    signs.set(`many ${sign}`, Math.min(count, enough) / enough);
  }
  const sentences = part.sentences.filter(s => s.words > 0);
  const short = sentences.filter(s => s.words <= shortSentence).length;
  signs.set('short sentences', Math.min(short, enough) / enough);
  signs.set('sentences', Math.min(sentences.length, 4) / 4);
  signs.set('word length', words > 0 ? within(letters / words - 4.5) : 0);
  signs.set('capitals', words > 0 ? capitals / words : 0);
  signs.set('length', within((Math.log2(1 + words) - 4.5) / 1.5));
  return signs;
}

export function signsOfToken({ kind, lower, text }: Token): readonly string[] {
  if (kind === 'mark') return /[!?:"(]/.test(text) ? [text] : none;
  if (kind !== 'word') return kinds[kind] ?? none;
  const listed = signWords.get(lower) ?? none;
  const shape = shapeOf(lower);
  return shape === null ? listed : [...listed, shape];
}

const none: readonly string[] = [];
const kinds: Partial<Record<Token['kind'], readonly string[]>> = {
  hashtag: ['tag'],
  mention: ['handle'],
  link: ['link'],
  emoji: ['emoji'],
  number: ['number'],
};

const contraction = /'(?:m|re|ve|ll|d|t)$|^(?:it|that|there|what|he|she|here|who)'s$/;
const abstract = /(?:tion|ment|ity|ance|ence|ship)s?$/;

function shapeOf(lower: string): string | null {
  if (lower.length < 4) return null;
  // Most words are told apart by their last letter, and no pattern runs.
  if (lower.includes("'")) return contraction.test(lower) ? 'contraction' : null;
  if (lower.endsWith('ed')) return lower.length > 4 && !lower.endsWith('eed') ? 'past' : null;
  return lower.length > 4 && /[ntyeps]/.test(lower.at(-1) ?? '') && abstract.test(lower) ? 'abstract' : null;
}

function within(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
