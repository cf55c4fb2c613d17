import { edge, isWordSign, shareOf } from './signs';

/** Runs of signs, and the ways to write a stretch of a pattern that they come from. */

/** Longer runs say no more. */
export const longestRun = 8;

/** Stands in a way for a place beside which no word goes on; see `finished`. */
export const place = '\b';

/** Letters and spaces with the edges that `lead` and `tail` make of their ends. */
export function between(letters: string, lead: string, tail: string): string {
  if (letters === '') return tail === edge ? edge : '';
  const start = lead === place && isWordSign(letters[0] ?? '') ? edge : '';
  const end = tail === edge || (tail === place && isWordSign(letters.at(-1) ?? '')) ? edge : '';
  return start + letters + end;
}

/** About how often a run stands in a post of 250 characters; a little for the room it takes. */
export function shareOfRun(run: string): number {
  const known = run.length < 7 ? commonWords.get(run) : undefined;
  if (known !== undefined) return known;
  let share = 250;
  for (let i = 0; i < run.length; i++) share *= shareOf(run.charCodeAt(i));
  return share + 1e-7;
}

/** Words that stand in most posts are far commoner than their letters. */
const commonWords = new Map(
  'the4 to3 and3 a3 of2 in2 for2 our1 is1 on1 i1 we1 you1 with.7 it.8 at.6 was.6 this.5 from.5 are.6 have.5 that.7 be.5 as.4 who.4 has.4 your.4 my.4 will.4 by.3 not.3 they.3 she.3 he.3 her.3 his.3 one.3 so.3'
    .split(' ')
    .map(entry => {
      const [, word = '', times = ''] = /^([a-z]+)([\d.]+)$/.exec(entry) ?? [];
      return [edge + word + edge, Number(times)];
    }),
);

/**
 * Places between characters turned into what must stand beside them: at the edge of a word no word goes on. Null for
 * what cannot be. The rarest stretch of a long run is taken.
 */
export function finished(way: string): string | null {
  let from = 0;
  let to = way.length;
  while (way[from] === place) from++;
  while (to > from && way[to - 1] === place) to--;
  const inner = from === 0 && to === way.length ? way : way.slice(from, to);
  const run = inner.includes(place) ? withoutPlaces(inner) : inner;
  if (run === null || run === '') return run;
  return rarest(between(run, from > 0 ? place : '', to < way.length ? place : ''));
}

/** The same within; a place between two letters cannot be. */
function withoutPlaces(way: string): string | null {
  let run = '';
  for (let i = 0; i < way.length; i++) {
    if (way[i] !== place) run += way[i];
    else if (way[i + 1] !== place && isWordSign(run.at(-1) ?? '') && isWordSign(way[i + 1] ?? '')) return null;
  }
  return run;
}

/** The stretch of a run that stands most seldom. */
export function rarest(run: string): string {
  if (run.length <= longestRun) return run;
  let share = 1;
  for (let i = 0; i < longestRun; i++) share *= shareOf(run.charCodeAt(i));
  let least = share;
  let from = 0;
  for (let i = longestRun; i < run.length; i++) {
    share *= shareOf(run.charCodeAt(i)) / shareOf(run.charCodeAt(i - longestRun));
    if (share >= least) continue;
    least = share;
    from = i - longestRun + 1;
  }
  return run.slice(from, from + longestRun);
}
