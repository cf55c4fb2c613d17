import { quickestFirst } from '@/components/shared/quickest-first';
import { type Finding, type Report, type Severity, severities } from '@/utils/engine/types';

/** What one item of the list shows: one finding, or several small ones of the same rule. */
export interface NoteData {
  key: string;
  findings: [Finding, ...Finding[]];
}

/**
 * Stops stand alone; warnings and tips of one rule share a note, so that a flood stays one line. One place is spoken of
 * once: checks of the same emoji share a note, and a check of ours that says what a house rule says joins its note.
 */
export function notesOf(findings: readonly Finding[]): NoteData[] {
  const notes = new Map<string, NoteData>();
  const add = (key: string, finding: Finding) => {
    const note = notes.get(key) ?? noteOnSameEmoji(notes.values(), finding);
    if (note) note.findings.push(finding);
    notes.set(key, note ?? { key, findings: [finding] });
  };
  const inHouse = findings.map(f =>
    f.pack === 'built-in' ? findings.find(house => saysTheSame(house, f)) : undefined,
  );
  for (const [i, finding] of findings.entries()) if (!inHouse[i]) add(keyOf(finding), finding);
  for (const [i, finding] of findings.entries()) {
    const house = inHouse[i];
    if (house) add(keyOf(house), finding);
  }
  return [...new Set(notes.values())];
}

function keyOf({ pack, rule, severity, where, start }: Finding): string {
  const key = `${pack}/${rule}/${severity}`;
  return severity === 'stop' ? `${key}/${where}/${start}` : key;
}

/** A house rule about exactly these words, as loud as ours or louder. */
function saysTheSame(house: Finding, ours: Finding): boolean {
  return (
    house.pack !== 'built-in' &&
    house.concern === ours.concern &&
    house.where === ours.where &&
    house.start === ours.start &&
    house.end === ours.end &&
    ours.severity !== 'stop' &&
    severities.indexOf(house.severity) <= severities.indexOf(ours.severity)
  );
}

/** Too many, the same again, between the words: each of these may be said of one row of emoji. */
const aboutEmoji = /^access\/emoji-(?:count|repeated|placing)$/;

function noteOnSameEmoji(notes: Iterable<NoteData>, finding: Finding): NoteData | undefined {
  if (!aboutEmoji.test(finding.rule)) return;
  const overlaps = (f: Finding) => f.where === finding.where && f.start < finding.end && finding.start < f.end;
  return [...notes].find(note => note.findings.some(f => aboutEmoji.test(f.rule) && overlaps(f)));
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
  return notesOf(quickestFirst(isQuiet ? findings.filter(f => f.severity === 'stop') : findings));
}
