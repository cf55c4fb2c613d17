import { between, finished, longestRun, place, rarest, shareOfRun } from './runs';
import { edge } from './signs';

/** More ways to write a stretch than this are not followed. */
const mostWays = 8;

export interface Needed {
  runs: string[];
  /** About how many of them stand in a post. */
  share: number;
}

/** What is known of a pattern up to a place in it. */
export interface Study {
  /** All ways to write what was read last, up to that place. */
  ways: readonly string[];
  /** These are ways to write the whole of it. */
  isWhole: boolean;
  /** What must be there, whatever else, and the next best, of another part. */
  best: Needed | null;
  next: Needed | null;
}

export function whole(way: string): Study {
  return { ways: [way], isWhole: true, best: null, next: null };
}

/** Alternatives; those of letters alone are written down without `lead`. */
export function either(rows: readonly (Study | string)[], lead: string, tail: string): Study {
  const ways = fewWays(rows, lead);
  if (ways) return { ways, isWhole: true, best: null, next: null };
  const best: Needed = { runs: [], share: 0 };
  const next: Needed = { runs: [], share: 0 };
  let isNeeded = true;
  let hasNext = false;
  let isAtEdge = true;
  for (const row of rows) {
    if (typeof row === 'string') {
      isAtEdge &&= row === '' ? lead !== '' : row.endsWith(edge);
      const run = rarest(between(row, lead, tail));
      if (run === '') isNeeded = false;
      else {
        const share = shareOfRun(run);
        take(best, [run], share);
        take(next, [run], share);
      }
    } else {
      isAtEdge &&= row.ways.every(endsWord);
      if (tail !== '') goOn(row, tail);
      settle(row);
      const second = row.next ?? row.best;
      if (!row.best || !second) isNeeded = false;
      else {
        take(best, row.best.runs, row.best.share);
        take(next, second.runs, second.share);
      }
      hasNext ||= row.next !== null;
    }
  }
  return {
    ways: [isAtEdge ? place : ''],
    isWhole: false,
    best: isNeeded ? best : null,
    next: isNeeded && hasNext ? next : null,
  };
}

function take(into: Needed, runs: readonly string[], share: number): void {
  for (const run of runs) into.runs.push(run);
  into.share += share;
}

/** All ways to write the alternatives; null when these are many or unknown. */
function fewWays(rows: readonly (Study | string)[], lead: string): string[] | null {
  let count = 0;
  for (const row of rows) {
    if (typeof row !== 'string' && !row.isWhole) return null;
    count += typeof row === 'string' ? 1 : row.ways.length;
    if (count > mostWays) return null;
  }
  return rows.flatMap(row => (typeof row === 'string' ? lead + row : row.ways));
}

/** Takes up what stands next, some times over. */
export function repeated(study: Study, options: readonly string[], least: number, most: number): void {
  const times = Math.min(least, longestRun);
  for (let i = 0; i < times; i++) cross(study, options);
  if (least === most && least <= longestRun) return;
  if (least === 0 && most === 1) return cross(study, [...options, '']);
  const isAtEdge = options.every(endsWord) && (least > 0 || study.ways.every(endsWord));
  cut(study, isAtEdge ? place : '');
}

function cross(study: Study, options: readonly string[]): void {
  const [only] = options;
  if (options.length === 1 && only !== undefined) return goOn(study, only);
  const { ways } = study;
  const isLong = ways.length > 1 && (ways[0]?.length ?? 0) > 2 * longestRun;
  if (isLong || ways.length * options.length > mostWays) {
    const lead = ways.every(endsWord) ? place : '';
    cut(study, '');
    study.ways = options.map(option => lead + option);
  } else study.ways = ways.flatMap(way => options.map(option => way + option));
}

export function goOn(study: Study, text: string): void {
  const { ways } = study;
  study.ways = ways.length === 1 ? [(ways[0] ?? '') + text] : ways.map(way => way + text);
}

/** What was read last goes on no further. */
export function cut(study: Study, lead: string): void {
  settle(study);
  study.ways = [lead];
  study.isWhole = false;
}

export function endsWord(way: string): boolean {
  return way.endsWith(place) || way.endsWith(edge);
}

/** The ways are weighed with the rest. */
export function settle(study: Study): void {
  const need = needed(study.ways);
  if (need) add(study, need);
}

/** What something else needs is needed here. */
export function also(study: Study, { best, next }: Study): void {
  if (best) add(study, best);
  if (next) add(study, next);
}

/** The two rarest are kept. */
function add(study: Study, need: Needed): void {
  const { best, next } = study;
  if (best === null || need.share < best.share) {
    study.best = need;
    study.next = best;
  } else if (next === null || need.share < next.share) study.next = need;
}

function needed(ways: readonly string[]): Needed | null {
  const runs: string[] = [];
  let share = 0;
  for (const way of ways) {
    const run = finished(way);
    if (run === '') return null;
    if (run === null || (ways.length > 1 && runs.includes(run))) continue;
    runs.push(run);
    share += shareOfRun(run);
  }
  return runs.length === 0 ? null : { runs, share };
}
