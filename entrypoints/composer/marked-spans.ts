import type { Finding, Span } from '@/utils/engine/types';

/** A mark of more characters underlines a sentence, not words. */
const longMark = 60;
/** So many of a note's places are shown in the panel (`Note.tsx`); of sentences no more are underlined. */
const mostLong = 3;

/**
 * The words to mark: those of a finding, or of its clues where it joins several. A story whose every sentence is underlined
 * points at nothing: of one check's long places the worst three are marked, and the next once one of them is mended.
 */
export function spansToMark(findings: readonly Finding[], text: string): Span[] {
  const longs = new Map<string, number>();
  return findings.flatMap(finding => {
    const spans = spansOf(finding, text);
    if (finding.severity === 'stop' || spans.every(s => s.end - s.start <= longMark)) return spans;
    const key = `${finding.pack}/${finding.rule}`;
    const before = longs.get(key) ?? 0;
    longs.set(key, before + 1);
    return before < mostLong ? spans : [];
  });
}

/** The finding whose marked words hold this span: the worst, where several do. */
export function findingAt(findings: readonly Finding[], span: Span, text: string): Finding | null {
  return findings.find(f => spansOf(f, text).some(s => s.start <= span.start && s.end >= span.end)) ?? null;
}

/** The same finding in a later report; null when its words are gone. */
export function stillIn(findings: readonly Finding[], { rule, where, start }: Finding): Finding | null {
  return findings.find(f => f.rule === rule && f.where === where && f.start === start) ?? null;
}

/**
 * What to say of the words that the caret is in. Behind the last word it stands where the writing went, not where somebody
 * put it: there nothing is said that would hide something graver from a person in a hurry.
 */
export function atCaret(findings: readonly Finding[], found: Finding, text: string): Finding | null {
  const isPlaced = found.where === 'text' && found.end < text.trimEnd().length;
  // The gravest stands first.
  return isPlaced || findings[0]?.severity === found.severity ? found : null;
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
