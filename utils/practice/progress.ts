import { type Scenario, type Theme, themes } from './scenario';

/** What a learner did, on this device only. No names, no words that were written, no points. */
export interface Progress {
  /** Milliseconds since 1970 of the last time each scenario was published, by id. */
  tried: Record<string, number>;
  /** Ids of spot-it posts that the learner judged. */
  judged: string[];
  /** Ids of spot-it posts that the learner saw differently, to look at again. */
  again: string[];
}

export const noProgress: Progress = { tried: {}, judged: [], again: [] };

export function markTried(progress: Progress, id: string, now: number): Progress {
  return { ...progress, tried: { ...progress.tried, [id]: now } };
}

/** Notes one judgement; a post that was seen differently stays on the list until it is seen alike. */
export function markJudged(progress: Progress, id: string, isAlike: boolean): Progress {
  const without = progress.again.filter(one => one !== id);
  return {
    ...progress,
    judged: [...new Set([...progress.judged, id])],
    again: isAlike ? without : [...without, id],
  };
}

/** How many scenarios of each theme were tried, of how many. */
export function progressByTheme(
  progress: Progress,
  scenarios: readonly Scenario[],
): { theme: Theme; tried: number; of: number }[] {
  return themes.map(theme => {
    const here = scenarios.filter(s => s.theme === theme);
    return { theme, tried: here.filter(s => progress.tried[s.id] !== undefined).length, of: here.length };
  });
}

/** The record as a table for a spreadsheet; days as year-month-day. */
export function recordAsCsv(progress: Progress, scenarios: readonly Scenario[]): string {
  const rows = scenarios
    .filter(s => progress.tried[s.id] !== undefined)
    .map(s => [s.theme, s.level, s.title, new Date(progress.tried[s.id] ?? 0).toISOString().slice(0, 10)]);
  return [['Theme', 'Level', 'Scenario', 'Tried on'], ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where needed; a cell never starts a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** What was stored, whatever state it is in. */
export function wholeProgress(given: unknown): Progress {
  const stored = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const tried = Object.entries((stored.tried ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const ids = (value: unknown) =>
    Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
  return { tried: Object.fromEntries(tried), judged: ids(stored.judged), again: ids(stored.again) };
}
