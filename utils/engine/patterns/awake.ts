import { type Ends, eitherEnds, endsOf, fits } from './ends';
import { neededTwice, sureRuns } from './needed';
import { type Piece, piecesOf } from './pieces';
import { edge, writtenSign } from './signs';
import { readPattern } from './syntax';
import { enter, hasRoom, walkTree } from './tree';

/**
 * A post holds few of the words that hundreds of patterns look for. The runs of letters that each pattern needs (see
 * `neededTwice`) stand in one tree; a text walks it once, and only the patterns that it wakes are run over it. A pattern
 * enters when it is asked for, so that whoever writes one need not think of it, and a few at a time: to take one apart
 * costs a new engine several times what it costs to run it. So the first texts of an engine run all that they ask for,
 * and patterns enter in spare time or, where there is none, with later texts.
 */
interface Known extends Needs {
  /** Where it stands in `Awake.held` that the text holds a match for sure. */
  sure: number;
  /** Of a long pattern: shorter ones, one of which matches where it does. */
  pieces: readonly (Needs & { pattern: RegExp })[];
}
/** What a stretch must have for a pattern to match in it. */
interface Needs {
  /** Where the pattern stands in `Awake.held`. */
  number: number;
  /** Where it is held whether there is what it needs besides. */
  second: number;
  /** So many characters at least. */
  least: number;
  /** How it opens or closes. */
  ends: Ends | null;
}
/** Stands for nothing: no text holds it. */
const neverHeld = 1;
const known = new WeakMap<RegExp, Known>();
/** A pattern that is written within a function is a new object each time. */
const bySource = new Map<string, Known>();
/** For patterns of which nothing can be said. */
const alwaysAwake = 0;
let patterns = 2;
const mostPatterns = 4096;
/** So many texts are read before patterns enter while somebody waits. */
const firstTexts = 60;
let texts = 0;
/** How many characters of patterns are taken apart in one go; a longer one when it is the first. */
const mostEntering = 600;
/** What is left of these. */
let room = 0;
let isSpare = false;

/** Runs a step of something for which nobody waits: patterns that it asks for may enter. */
export function inSpareTime<T>(step: () => T): T {
  isSpare = true;
  room = mostEntering;
  try {
    return step();
  } finally {
    isSpare = false;
    room = 0;
  }
}

/** Which patterns a text may hold. */
export interface Awake {
  /** By number, 0 for those that it cannot. */
  held: Uint8Array;
  text: string;
  /** The signs of the text, and the same with every mark as an edge; made when a pattern enters. */
  signs?: { exact: string; rough: string };
}

export function wake(text: string): Awake {
  if (!isSpare) texts++;
  room = isSpare || texts > firstTexts ? mostEntering : 0;
  const held = new Uint8Array(mostPatterns);
  held[alwaysAwake] = 1;
  walkTree(text, held);
  return { held, text };
}

/** False when the text that woke `awake` lacks what the pattern needs. */
export function isAwake(awake: Awake, pattern: RegExp): boolean {
  const found = known.get(pattern) ?? meet(pattern, awake);
  return found === undefined || (awake.held[found.number] !== 0 && awake.held[found.second] !== 0);
}

/** True when `pattern` matches in the text that woke `awake`; `lower` is that text in lower case. */
export function matchesText(awake: Awake, pattern: RegExp, lower: string): boolean {
  const found = known.get(pattern) ?? meet(pattern, awake);
  return (found !== undefined && awake.held[found.sure] !== 0) || matches(awake, pattern, lower);
}

/** True when `pattern` matches in `stretch`, which is all or part of the text that woke `awake`. */
export function matches(awake: Awake, pattern: RegExp, stretch: string): boolean {
  const found = known.get(pattern) ?? meet(pattern, awake);
  if (found === undefined) return pattern.test(stretch);
  if (!mayMatch(awake, found, stretch)) return false;
  if (found.pieces.length === 0) return pattern.test(stretch);
  for (const piece of found.pieces) if (mayMatch(awake, piece, stretch) && piece.pattern.test(stretch)) return true;
  return false;
}

function mayMatch({ held }: Awake, { number, second, least, ends }: Needs, stretch: string): boolean {
  return held[number] !== 0 && held[second] !== 0 && stretch.length >= least && (ends === null || fits(ends, stretch));
}

/** Undefined while there is no time to take it apart. */
function meet(pattern: RegExp, awake: Awake): Known | undefined {
  // Asked again for each name of a text, and to write a pattern down costs more than to run it.
  if (room <= 0) return undefined;
  const { source, flags } = pattern;
  const key = `${flags}/${source}`;
  let made = bySource.get(key);
  if (!made) {
    const hasTime = room === mostEntering || source.length <= room;
    room -= source.length;
    if (!hasTime) return undefined;
    made = entered(pattern, awake);
    bySource.set(key, made);
  }
  known.set(pattern, made);
  return made;
}

/** Enters a pattern and its pieces, and says of the text at hand which of them it wakes. */
function entered(pattern: RegExp, awake: Awake): Known {
  const { source, flags } = pattern;
  // Where it matters what matched, the order of the ways does too.
  const parts: readonly Piece[] = pattern.global || pattern.sticky ? [] : piecesOf(source);
  const number = patterns++;
  const allCertain: string[] = [];
  const pieces = parts.map(part => {
    const { runs, besides, ends, certain } = askedBy(part.own, part.source, flags);
    allCertain.push(...certain);
    const own = runs ? patterns++ : alwaysAwake;
    for (const run of runs ?? []) {
      enter(run, own);
      enter(run, number);
    }
    if (!runs || runs.some(run => holds(awake, run))) awake.held[own] = awake.held[number] = 1;
    const second = besides ? numberFor(besides, awake) : alwaysAwake;
    return { pattern: new RegExp(part.source, flags), number: own, second, least: leastOf(runs), ends };
  });
  if (pieces.length > 0) {
    const isAlways = pieces.some(piece => piece.number === alwaysAwake);
    return {
      number: isAlways ? alwaysAwake : number,
      second: alwaysAwake,
      least: Math.min(...pieces.map(piece => piece.least)),
      ends: eitherEnds(pieces.map(piece => piece.ends)),
      sure: allCertain.length > 0 ? numberFor(allCertain, awake) : neverHeld,
      pieces,
    };
  }
  const { runs, besides, ends, certain } = askedBy(source, source, flags);
  const sure = certain.length > 0 ? numberFor(certain, awake) : neverHeld;
  if (!runs) return { number: alwaysAwake, second: alwaysAwake, least: 0, ends, sure, pieces };
  register(runs, number, awake);
  const second = besides ? numberFor(besides, awake) : alwaysAwake;
  return { number, second, least: leastOf(runs), ends, sure, pieces };
}

/** A number of their own for some runs. */
function numberFor(runs: readonly string[], awake: Awake): number {
  const number = patterns++;
  register(runs, number, awake);
  return number;
}

/** Lets runs stand for a number, and says of the text at hand whether it holds one. */
function register(runs: readonly string[], number: number, awake: Awake): void {
  for (const run of runs) enter(run, number);
  if (runs.some(run => holds(awake, run))) awake.held[number] = 1;
}

/** How many characters the shortest run has; an edge may be where the text ends. */
function leastOf(runs: readonly string[] | null): number {
  return runs ? Math.min(...runs.map(run => run.replaceAll(edge, '').length)) : 0;
}

interface Asked {
  runs: readonly string[] | null;
  /** Runs of another part, one of which must be there as well. */
  besides: readonly string[] | null;
  ends: Ends | null;
  /** Runs that are matches by themselves. */
  certain: readonly string[];
}

/** What a pattern asks for; `own` is the part of its source that tells it from others like it. */
function askedBy(own: string, source: string, flags: string): Asked {
  // Together these flags match a few letters outside the alphabet to letters in it.
  if (patterns >= mostPatterns - 4 || (flags.includes('i') && flags.includes('u')))
    return { runs: null, besides: null, ends: null, certain: [] };
  const whole = readPattern(source);
  const part = own === source ? whole : readPattern(own);
  const [runs, besides] = (part && neededTwice(part)) ?? (whole && neededTwice(whole)) ?? [null, null];
  const isOneStretch = !/[gmy]/.test(flags);
  const fitting = runs && hasRoom([...runs, ...(besides ?? [])]) ? runs : null;
  return {
    runs: fitting,
    besides: fitting && besides,
    ends: whole && isOneStretch ? endsOf(whole) : null,
    certain: fitting && whole && isOneStretch && !/[A-Z]/.test(source) ? sureRuns(whole) : [],
  };
}

/** As the tree would say it, or more: that a mark is the edge of a word is seen at all marks of a run at once. */
function holds(awake: Awake, run: string): boolean {
  awake.signs ??= written(awake.text);
  return run.includes(edge) ? awake.signs.rough.includes(roughly(run)) : awake.signs.exact.includes(run);
}

function written(text: string): { exact: string; rough: string } {
  let exact = edge;
  for (let i = 0; i < text.length; i++) exact += writtenSign(text.charCodeAt(i));
  exact += edge;
  return { exact, rough: roughly(exact) };
}

function roughly(run: string): string {
  return run.replace(/[^a-z0_]/g, edge);
}
