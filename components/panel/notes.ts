import type { Finding, Report, Severity } from '@/utils/engine/types';

/** What one item of the list shows: one finding, or several small ones of the same rule. */
export interface NoteData {
  key: string;
  findings: [Finding, ...Finding[]];
}

/** Stops stand alone; warnings and tips of one rule share a note, so that a flood stays one line. */
export function notesOf(findings: readonly Finding[]): NoteData[] {
  const notes = new Map<string, NoteData>();
  for (const finding of findings) {
    const rule = `${finding.pack}/${finding.rule}/${finding.severity}`;
    const key = finding.severity === 'stop' ? `${rule}/${finding.where}/${finding.start}` : rule;
    const note = notes.get(key);
    if (note) note.findings.push(finding);
    else notes.set(key, { key, findings: [finding] });
  }
  return [...notes.values()];
}

/** How many notes show before "more": a stop and one beside it, or three without a stop. */
export function shownFirst(notes: readonly NoteData[]): NoteData[] {
  const isStop = (note: NoteData) => note.findings[0].severity === 'stop';
  if (!notes.some(isStop)) return notes.slice(0, 3);
  const other = notes.find(note => !isStop(note));
  return [...notes.filter(isStop).slice(0, 1), ...(other ? [other] : [])];
}

export type Counts = Record<Severity, number>;

export function countsOf(report: Report, isQuiet: boolean): Counts {
  const counts: Counts = { stop: 0, warn: 0, tip: 0 };
  for (const { severity } of report.findings) counts[severity]++;
  return isQuiet ? { ...counts, warn: 0, tip: 0 } : counts;
}
