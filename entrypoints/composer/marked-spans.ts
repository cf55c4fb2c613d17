import type { Finding, Span } from '@/utils/engine/types';

/** The words to mark: those of a finding, or of its clues where it joins several. */
export function spansToMark(findings: readonly Finding[], text: string): Span[] {
  return findings.flatMap(f => spansOf(f, text));
}

/** The finding whose marked words hold this span: the worst, where several do. */
export function findingAt(findings: readonly Finding[], span: Span, text: string): Finding | null {
  return findings.find(f => spansOf(f, text).some(s => s.start <= span.start && s.end >= span.end)) ?? null;
}

/** The same finding in a later report; null when its words are gone. */
export function stillIn(findings: readonly Finding[], { rule, where, start }: Finding): Finding | null {
  return findings.find(f => f.rule === rule && f.where === where && f.start === start) ?? null;
}

function spansOf(finding: Finding, text: string): Span[] {
  const { clues, where } = finding;
  if (clues?.length) return clues.filter(c => (c.where ?? where) === 'text');
  // A line under everything points at nothing.
  return where === 'text' && !isWhole(finding, text) ? [finding] : [];
}

function isWhole({ start, end }: Span, text: string): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}
