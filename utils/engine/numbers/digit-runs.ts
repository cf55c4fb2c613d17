import type { Part } from '../part';
import { spokenRuns } from './spoken-digits';

/** Digits with at most a space, dash or dot between them. Offsets are those of the folded text. */
export interface DigitRun {
  groups: readonly { from: number; to: number }[];
  /** What stands between groups i and i + 1. */
  gaps: readonly string[];
}

/** A window of a run whose digits belong together. */
export interface DigitWindow {
  from: number;
  to: number;
  digits: string;
  /** Lengths of its groups: '3-3-4', '10'; 'words' when spelled out. */
  shape: string;
  /** False when other digits stand right beside it in the same run. */
  alone: boolean;
  /** The character before the run, for "+44 …" and "AB123…". */
  lead: string;
}

/** A run of more groups than this is a table of data; only its first groups are read, so that time stays in line. */
const mostGroups = 60;

const quick = /\d/;
const run = /\d+(?:(?: ?[-‐–—._/] ?| {1,2})\d+)*/g;

export function digitRuns(part: Part): readonly DigitRun[] {
  return part.memo(digitRuns, () => {
    const { folded } = part;
    const runs: DigitRun[] = [];
    if (!part.has(quick)) return runs;
    run.lastIndex = 0;
    for (let match = run.exec(folded); match; match = run.exec(folded)) {
      const groups: { from: number; to: number }[] = [];
      const gaps: string[] = [];
      for (const group of match[0].matchAll(/\d+/g)) {
        const from = match.index + group.index;
        if (groups.length === mostGroups) break;
        const last = groups.at(-1);
        if (last) gaps.push(folded.slice(last.to, from));
        groups.push({ from, to: from + group[0].length });
      }
      runs.push({ groups, gaps });
    }
    return runs;
  });
}

/** Every window of exactly `length` digits made of whole groups with one kind of gap, and runs spelled in words. */
export function windowsOf(part: Part, length: number): DigitWindow[] {
  const windows: DigitWindow[] = [];
  for (const { groups, gaps } of digitRuns(part)) {
    const lead = part.folded[(groups[0]?.from ?? 0) - 1] ?? '';
    for (let i = 0; i < groups.length; i++) {
      let total = 0;
      for (let j = i; j < groups.length && total < length; j++) {
        const group = groups[j];
        if (!group || (j > i + 1 && !sameGap(gaps[j - 1], gaps[i]))) break;
        total += group.to - group.from;
        if (total !== length) continue;
        windows.push(windowAt(part, groups.slice(i, j + 1), i === 0 && j === groups.length - 1, lead));
      }
    }
  }
  for (const spoken of spokenRuns(part)) {
    if (spoken.digits.length === length) windows.push({ ...spoken, shape: 'words', alone: true, lead: '' });
  }
  return windows;
}

function windowAt(part: Part, groups: readonly { from: number; to: number }[], alone: boolean, lead: string) {
  const from = groups[0]?.from ?? 0;
  const to = groups.at(-1)?.to ?? from;
  return {
    from,
    to,
    digits: groups.map(g => part.folded.slice(g.from, g.to)).join(''),
    shape: groups.map(g => g.to - g.from).join('-'),
    alone,
    lead,
  };
}

function sameGap(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim();
}
