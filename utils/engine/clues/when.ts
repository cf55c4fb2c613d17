import type { Found, Part } from '../part';
import { clockPatterns, datePatterns, monthNumber, relativePatterns } from './when-patterns';

/**
 * A point in time as people write it.
 * - `date`: a calendar day, with or without its year; `month`: a month, with or without its year
 * - `weekday`: a day of the week ("on Sunday", "Thursday night")
 * - `relative`: counted from now ("last night", "two weeks ago", "this morning")
 * - `clock`: an hour ("8pm", "20:15", "half past three")
 */
export type WhenKind = 'date' | 'month' | 'weekday' | 'relative' | 'clock';

export interface When extends Found {
  kind: WhenKind;
  /** True when it points into about the last or next seven days, whatever today is. */
  near: boolean;
  /** True for a day with its month and year. */
  full: boolean;
  day?: number;
  month?: number;
  year?: number;
  /** 0 to 1; a bare "5/21" may be a share, a thread count or a date. */
  confidence: number;
}

/** Every point in time in this string, longest reading first, none overlapping another of its group. */
export function whensIn(part: Part): readonly When[] {
  return part.memo(whensIn, () => {
    const { lower } = part;
    const found: When[] = [];
    if (/\d/.test(lower)) collect(part, datePatterns, found);
    if (/\d|midnight|noon|midday|o'clock|half past|quarter/.test(lower)) collect(part, clockPatterns, found);
    collect(part, relativePatterns, found);
    return found.sort((a, b) => a.from - b.from);
  });
}

export interface WhenPattern {
  kind: WhenKind;
  /** Over lower-case text, g flag. Groups d, m, y are read where they stand. */
  pattern: RegExp;
  near?: boolean;
  confidence?: number;
  /** Which of two plain numbers is the day is decided by their size. */
  anyOrder?: boolean;
}

function collect(part: Part, patterns: readonly WhenPattern[], found: When[]): void {
  for (const { kind, pattern, near = false, confidence = 0.95, anyOrder } of patterns) {
    for (const hit of part.findLower(pattern)) {
      if (found.some(f => f.from < hit.to && hit.from < f.to)) continue;
      const when: When = { ...hit, kind, near, full: false, confidence };
      if (!readNumbers(when, anyOrder === true)) continue;
      found.push(when);
    }
  }
}

/** Reads day, month and year; false when they cannot be a date. */
function readNumbers(when: When, anyOrder: boolean): boolean {
  const { d, m, y } = when.groups;
  let day = d === undefined ? undefined : Number.parseInt(d, 10);
  let month = m === undefined ? undefined : monthNumber(m);
  if (anyOrder && day !== undefined && month !== undefined && month > 12) [day, month] = [month, day];
  if (day !== undefined && (day < 1 || day > 31)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined) when.day = day;
  if (month !== undefined) when.month = month;
  if (y !== undefined) when.year = fullYear(y.replace("'", ''));
  when.full = day !== undefined && month !== undefined && y !== undefined;
  return true;
}

/** Two-figure years: up to 30 are this century. */
function fullYear(y: string): number {
  const year = Number(y);
  return y.length > 2 ? year : year <= 30 ? 2000 + year : 1900 + year;
}
