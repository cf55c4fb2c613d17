import type { Found, Part } from '../part';
import type { Reading } from '../reading';
import type { Token } from '../text/tokens';
import { findPhrases, type Phrases } from './phrases';

/**
 * Where the author's own words end, as an offset into the folded text: what follows "RT @name" or "MT @name" after a
 * comment is somebody else's.
 */
export function ownEnd(part: Part): number {
  return part.memo(ownEnd, () => {
    const { lower } = part;
    if (!lower.includes('t @') && !lower.includes('t: @')) return lower.length;
    const at = lower.search(/(?<![\w@#])[rm]t:? @\w/);
    return at > 0 ? at : lower.length;
  });
}

/** Folded spans between double quotation marks: somebody else's words, or words held at arm's length. */
export function quotedSpans(part: Part): readonly [number, number][] {
  return part.memo(quotedSpans, () => {
    const spans: [number, number][] = [];
    const text = part.folded;
    if (!text.includes('"')) return spans;
    // Marks are paired from the left within a paragraph; an inch mark or a lone mark pairs with nothing.
    const pattern = /(?<![\d\w])"[^"\n]{2,400}"/g;
    for (const match of text.matchAll(pattern)) spans.push([match.index, match.index + match[0].length]);
    return spans;
  });
}

/**
 * Folded spans of sentences in Title Case: headlines, so not the author's own voice. Four telling words at least, so
 * that a greeting or a list of names is none.
 */
export function headlineSpans(part: Part): readonly [number, number][] {
  return part.memo(headlineSpans, () => {
    const spans: [number, number][] = [];
    for (const { tokens } of part.sentences) {
      const words = tokens.filter(t => t.kind === 'word' && t.text.length > 3);
      if (words.length < 4) continue;
      const capital = words.filter(t => t.text !== t.lower && t.text !== t.text.toUpperCase()).length;
      const first = tokens[0];
      const last = tokens.at(-1);
      if (capital >= words.length * 0.8 && first && last) spans.push([first.from, last.to]);
    }
    return spans;
  });
}

/** As `isOwn`, and not in a headline. */
export function isSpoken(part: Part, from: number): boolean {
  return isOwn(part, from) && !headlineSpans(part).some(([start, end]) => from >= start && from < end);
}

/** As `findOwn`, but headlines do not count: for cues that need the author's voice. */
export function findSpoken(reading: Reading, some: Phrases): Found[] {
  return findOwn(reading, some).filter(hit => isSpoken(reading.text, hit.from));
}

export function isOwn(part: Part, from: number): boolean {
  return from < ownEnd(part) && !quotedSpans(part).some(([start, end]) => from >= start && from < end);
}

/** The tokens of the author's own words. */
export function ownTokens(part: Part): readonly Token[] {
  return part.memo(ownTokens, () => {
    const { tokens } = part;
    if (ownEnd(part) === part.lower.length && quotedSpans(part).length === 0) return tokens;
    return tokens.filter(token => isOwn(part, token.from));
  });
}

/** No verdict needs more of one cue, and an endless text must stay quick. */
export const mostHits = 40;

/** Places where a phrase stands in the author's own words: not in quotation marks, not in a repost's tail. */
export function findOwn({ text }: Reading, some: Phrases): Found[] {
  const hits = findPhrases(text, some);
  if (hits.length === 0) return hits;
  return hits
    .slice(0, mostHits)
    .filter(hit => isOwn(text, hit.from))
    .map(hit => ({ ...hit, text: text.lower.slice(hit.from, hit.to) }));
}
