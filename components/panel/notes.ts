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

/** What shows before "more": one stop alone, for a tip beside it draws the eye away; or three notes without a stop. */
export function shownFirst(notes: readonly NoteData[]): NoteData[] {
  const stop = notes.find(note => note.findings[0].severity === 'stop');
  return stop ? [stop] : notes.slice(0, 3);
}

/** Notes by severity, and `look` for what only the person can see. */
export type Counts = Record<Severity | 'look', number>;

/** Counts what the open panel lists, so that the button never tells another number than the list. */
export function countsOf(report: Report, isQuiet: boolean): Counts {
  const counts: Counts = { stop: 0, warn: 0, tip: 0, look: isQuiet ? 0 : report.unsure.length };
  for (const { findings } of notesToShow(report, isQuiet)) counts[findings[0].severity]++;
  return counts;
}

/** In quiet mode only stops are told. */
export function notesToShow({ findings }: Report, isQuiet: boolean): NoteData[] {
  return notesOf(isQuiet ? findings.filter(f => f.severity === 'stop') : findings);
}
