import type { Finding, Span } from '@/utils/engine/types';

/** The words to mark: those of a finding, or of its clues where it joins several. */
export function spansToMark(findings: readonly Finding[], text: string): Span[] {
  return findings.flatMap<Span>(f => {
    if (f.clues?.length) return f.clues.filter(c => (c.where ?? f.where) === 'text');
    // A line under everything points at nothing.
    return f.where === 'text' && !isWhole(f, text) ? [f] : [];
  });
}

/** The finding whose marked words hold this span. */
export function findingAt(findings: readonly Finding[], span: Span, text: string): Finding | null {
  return (
    findings.find(f => f.where === 'text' && f.start <= span.start && f.end >= span.end && !isWhole(f, text)) ?? null
  );
}

function isWhole({ start, end }: Span, text: string): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}
