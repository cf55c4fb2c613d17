import type { Part } from '../part';
import type { Span } from '../types';

const quoted = /(?<!\w)[RM]T @\w+[\s\S]*|"[^"\n]{1,600}"|«[^»\n]{1,600}»|`[^`\n]{1,300}`|(?<![^\n])>[^\n]*/g;

/**
 * Stretches that are somebody else's words or not words at all: "quoted" text, what follows "RT @name",
 * `code` and lines that open with ">".
 * Offsets are those of the text as typed. An opening mark with no partner on its line quotes nothing.
 */
export function quotedSpans(part: Part): readonly Span[] {
  return part.memo(quotedSpans, () => part.find(quoted));
}

/** True when the typed offset stands inside quoted text or code. */
export function isQuoted(part: Part, offset: number): boolean {
  return quotedSpans(part).some(q => offset >= q.start && offset < q.end);
}
