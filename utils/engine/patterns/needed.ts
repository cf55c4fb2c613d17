import { edge, isWordSign, shareOf } from './signs';
import type { Piece } from './syntax';

/**
 * Runs of signs of which a text must hold at least one for a pattern to match in it; null when none can be named. What
 * a pattern must hold is found the way RE2 finds it (its "prefilter"): of the parts that follow each other the rarest
 * is taken, of alternatives all of them.
 */
export function neededRuns(piece: Piece): readonly string[] | null {
  return neededTwice(piece)?.[0] ?? null;
}

/** The same, and behind it runs of another part of which a text must hold one as well; none where that says little. */
export function neededTwice(piece: Piece): readonly [readonly string[], readonly string[] | null] | null {
  const { best, next } = settled(studied(piece));
  if (!best || best.runs.length > mostRuns) return null;
  const isTelling = next && best.share > rareEnough && next.share < tooCommon && next.runs.length <= mostRuns / 4;
  return [best.runs, isTelling ? next.runs : null];
}

/** Times in a post: what stands more seldom says enough alone, what stands more often says nothing. */
const rareEnough = 0.02;
const tooCommon = 6;

/**
 * Those ways of a pattern that are nothing but a few letters, or any digit: a text that holds such a run holds a match.
 */
export function sureRuns(piece: Piece): readonly string[] {
  // "\b(?:one|two)\b" is a choice of "\bone\b" and "\btwo\b".
  const isBound = piece.is === 'row' && piece.pieces.every(each => each.is === 'boundary' || each.is === 'choice');
  const [only, ...others] = isBound ? withPlaces(piece.pieces).filter(each => !isPlace(each)) : [piece];
  return only?.is === 'choice' && others.length === 0 ? only.branches.flatMap(sureWays) : sureWays(piece);
}

function sureWays(piece: Piece): readonly string[] {
  if (piece.is === 'signs') return piece.isWhole ? (piece.signs ?? []) : [];
  if (!isLetters(piece)) return [];
  return (studied(piece).ways ?? [])
    .filter(way => /[a-z]/.test(way))
    .flatMap(way => {
      const whole = way.replaceAll(boundary, edge);
      return finished(way) === whole ? [whole] : [];
    });
}

/** True for what is made of letters and the edges of words alone. */
function isLetters(piece: Piece): boolean {
  switch (piece.is) {
    case 'text':
      return /^[a-z]+$/.test(piece.text);
    case 'boundary':
      return true;
    case 'row':
      return piece.pieces.every(isLetters);
    case 'choice':
      return piece.branches.every(isLetters);
    case 'repeat':
      return piece.most === 1 && isLetters(piece.piece);
    default:
      return false;
  }
}

/** Longer runs say no more. */
const longestRun = 8;
/** More ways to write a part than this are not followed. */
const mostWays = 16;
const mostRuns = 400;

/** Stand in a run for places without a character; see `finished`. */
const boundary = '\b';
const clear = '\f';

interface Needed {
  runs: readonly string[];
  /** About how many of them stand in a post. */
  share: number;
}

interface Needs {
  /** What must be there, whatever else. */
  best: Needed | null;
  /** The next best, of another part. */
  next: Needed | null;
}

interface Study extends Needs {
  /** Everything that the piece can stand for, when that can be listed. */
  ways: readonly string[] | null;
}

const noNeed = { best: null, next: null };

function studied(piece: Piece): Study {
  switch (piece.is) {
    case 'nothing':
    case 'start':
    case 'end':
    case 'unless':
      return { ways: [''], ...noNeed };
    case 'boundary':
      return { ways: [boundary], ...noNeed };
    case 'clear':
      return { ways: [clear], ...noNeed };
    case 'text':
      return { ways: [piece.text], ...noNeed };
    case 'signs':
      return { ways: piece.signs, ...noNeed };
    case 'look':
      return { ...settled(studied(piece.piece)), ways: [''] };
    case 'row':
      return ofRow(piece.pieces);
    case 'choice':
      return ofChoice(piece.branches);
    case 'repeat':
      return ofRepeat(piece);
  }
}

function ofRow(pieces: readonly Piece[]): Study {
  let ways: readonly string[] | null = [''];
  let isWhole = true;
  let needs: Needs = noNeed;
  for (const piece of withPlaces(pieces.filter(each => each.is !== 'unless')).flatMap(unrolled)) {
    const study = studied(piece);
    needs = also(also(needs, study.best), study.next);
    const joined: string[] | null = ways && study.ways ? crossed(ways, study.ways) : null;
    if (joined) ways = joined;
    else {
      isWhole = false;
      needs = also(needs, needed(ways));
      ways = study.ways;
    }
  }
  return isWhole ? { ways, ...needs } : { ways: null, ...also(needs, needed(ways)) };
}

/** "\b(?:one|two)\b" is "(?:\bone\b|\btwo\b)": what is said about both ends of a choice is said about each branch. */
function withPlaces(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    const lead = before && isPlace(before) ? [before] : [];
    const tail = after && isPlace(after) ? [after] : [];
    if (piece.is === 'choice' && lead.length + tail.length > 0)
      out.push({ is: 'choice', branches: piece.branches.map(b => ({ is: 'row', pieces: [...lead, b, ...tail] })) });
    else out.push(piece);
  }
  return out;
}

function isPlace(piece: Piece): boolean {
  return piece.is === 'boundary' || piece.is === 'clear';
}

function ofChoice(branches: readonly Piece[]): Study {
  const studies = branches.map(studied);
  const ways = studies.flatMap(study => study.ways ?? []);
  if (ways.length <= mostWays && studies.every(study => study.ways)) return { ways, ...noNeed };
  const needs = studies.map(settled);
  const best = either(needs.map(study => study.best));
  const next = needs.some(study => study.next) ? either(needs.map(study => study.next ?? study.best)) : null;
  return { ways: null, best, next };
}

function either(needs: readonly (Needed | null)[]): Needed | null {
  const runs = new Set<string>();
  let share = 0;
  for (const need of needs) {
    if (need === null) return null;
    for (const run of need.runs) runs.add(run);
    share += need.share;
  }
  return { runs: [...runs], share };
}

function ofRepeat(piece: Extract<Piece, { is: 'repeat' }>): Study {
  if (piece.least > 0) return ofRow([piece]);
  const { ways } = studied(piece.piece);
  return { ways: piece.most === 1 && ways ? [...ways, ''] : null, ...noNeed };
}

/** "\d{3,5}" is three digits and then any number of them. */
function unrolled(piece: Piece): Piece[] {
  if (piece.is !== 'repeat' || piece.least === 0) return [piece];
  const { piece: inside, least, most } = piece;
  const must = new Array<Piece>(Math.min(least, longestRun)).fill(inside);
  if (least === most && least <= longestRun) return must;
  return [...must, { is: 'repeat', piece: inside, least: 0, most: Infinity }];
}

/** The same with its ways weighed. */
function settled(study: Study): Study {
  return { ways: study.ways, ...also(study, needed(study.ways)) };
}

function crossed(left: readonly string[], right: readonly string[]): string[] | null {
  if (left.length * right.length > mostWays) return null;
  if (left.length > 1 && left.some(run => run.length > 2 * longestRun)) return null;
  return left.flatMap(a => right.map(b => a + b));
}

/** The two rarest. */
function also({ best, next }: Needs, need: Needed | null): Needs {
  if (need === null) return { best, next };
  if (best === null || need.share < best.share) return { best: need, next: best };
  return { best, next: next === null || need.share < next.share ? need : next };
}

function needed(ways: readonly string[] | null): Needed | null {
  if (ways === null || ways.length === 0) return null;
  const runs: string[] = [];
  let share = 0;
  for (const way of ways) {
    const run = finished(way);
    if (run === '') return null;
    if (run === null || runs.includes(run)) continue;
    runs.push(run);
    share += shareOfRun(run);
  }
  return runs.length === 0 ? null : { runs, share };
}

/** About how often a run stands in a post of 250 characters; a little for the room it takes. */
function shareOfRun(run: string): number {
  const known = commonWords.get(run);
  if (known !== undefined) return known;
  let share = 250;
  for (const sign of run) share *= shareOf(sign);
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
function finished(way: string): string | null {
  let run = '';
  for (let i = 0; i < way.length; i++) {
    const sign = way[i] ?? '';
    if (sign !== boundary && sign !== clear) {
      run += sign;
      continue;
    }
    while (way[i + 1] === boundary || way[i + 1] === clear) i++;
    const before = run.at(-1);
    const after = way[i + 1];
    const wordBefore = before !== undefined && isWordSign(before);
    const wordAfter = after !== undefined && isWordSign(after);
    if (wordBefore && wordAfter) return null;
    if ((wordBefore && after === undefined) || (wordAfter && before === undefined)) run += edge;
  }
  return rarest(run);
}

function rarest(run: string): string {
  if (run.length <= longestRun) return run;
  let best = run.slice(0, longestRun);
  for (let i = 1; i + longestRun <= run.length; i++) {
    const part = run.slice(i, i + longestRun);
    if (shareOfRun(part) < shareOfRun(best)) best = part;
  }
  return best;
}
