import { type Ends, endsOf, fits } from './ends';
import { type Built, knownNeeds, type NeedsByPattern, nameOf, needsOf, partsOf, unpackRows } from './known-needs';
import type { Needs } from './needed';
import { writtenOnce } from './once';
import { packedNeeds } from './packed-needs';
import { edge, writtenSign } from './signs';
import { type Starts, startsOf } from './starts';
import { sureRuns } from './sure';
import { readPattern } from './syntax';
import { enter, hasRoom, walkTree } from './tree';

/**
 * A post holds few of the words that hundreds of patterns look for. The runs of letters that each pattern needs (see
 * `neededBy`) stand in one tree; a text walks it once, and only the patterns that it wakes are run over it, and only
 * these are ever made ready by the browser. A pattern enters when it is first asked for, so that whoever writes one
 * need not think of it. What it needs was worked out by the build; of one that the build did not meet it is read from its
 * source, a few at a time: to take one apart costs a browser that has just begun more than to run it.
 */
interface Known {
  /** Where the pattern stands in `Awake.held`. */
  number: number;
  /** Where it is held whether there is what it needs besides. */
  second: number;
  /** The pattern; of a long one shorter ones, one of which matches where it does. */
  pieces: readonly Asked[];
  /** Where it is held that the text holds a match for sure; null until that is looked into. */
  sure: number | null;
  /** How many texts it was looked for in. */
  texts: number;
  /** What the build knows of where a match can begin. */
  startBits: number | undefined;
  /** Where it can; null where anywhere, undefined until a text wakes the pattern. */
  starts: Starts | null | undefined;
}

/** A pattern that is run. */
interface Asked {
  number: number;
  second: number;
  /** So many characters a stretch must have at least. */
  least: number;
  /** Of a piece, cut out of its pattern when it is first wanted: most never are. */
  source: () => string;
  flags: string;
  /** As it is run, made when a text first wakes it. */
  pattern: RegExp | null;
  runs: number;
  /** How a stretch must open or close; undefined until that is looked into. */
  ends: Ends | null | undefined;
}

const known = new WeakMap<RegExp, Known>();
/** A pattern that is written within a function is a new object each time. */
const byName = new Map<string, Known>();
/** Patterns that the build did not meet: a long text asks for each at every sentence, and its name is dear to make. */
const notBuilt = new WeakSet<RegExp>();
/** Unpacked when the first pattern is asked for. */
let fromBuild: NeedsByPattern | undefined;
/** For patterns of which nothing can be said. */
const alwaysAwake = 0;
/** Stands for nothing: no text holds it. */
const neverHeld = 1;
let patterns = 2;
const mostPatterns = 4096;
/** A pattern that has run so often is worth a closer look, which spares later runs. */
const familiar = 6;

const no = 0;
const yes = 1;
/** Of two texts that are read side by side, a post and what it answers, only the one at hand says what it holds. */
const unknown = 2;

/** Which patterns a text may hold. */
export interface Awake {
  /** By number: `no`, `yes`, or `unknown` of what entered with another text after this one was read. */
  held: Uint8Array;
  text: string;
  /** The signs of the text, and the same with every mark as an edge; made when a pattern enters. */
  signs?: { exact: string; rough: string };
}

/** So many texts are read before patterns are taken apart: a page that somebody has just opened has no time for it. */
const firstTexts = 24;
let texts = 0;
/** How many characters of patterns are taken apart with one text; a longer pattern when it is the first. */
const mostEntering = 1200;
/** What is left of these. */
let room = 0;

export function wake(text: string): Awake {
  texts++;
  room = texts > firstTexts ? mostEntering : 0;
  const held = new Uint8Array(mostPatterns).fill(unknown, patterns);
  held[alwaysAwake] = yes;
  walkTree(text, held);
  return { held, text };
}

/** False when the text that woke `awake` lacks what the pattern needs. */
export function isAwake(awake: Awake, pattern: RegExp): boolean {
  const found = known.get(pattern) ?? meet(pattern, awake);
  return found === undefined || (awake.held[found.number] !== no && awake.held[found.second] !== no);
}

/** True when `pattern` matches in the text that woke `awake`; `lower` is that text in lower case. */
export function matchesText(awake: Awake, pattern: RegExp, lower: string): boolean {
  const found = known.get(pattern) ?? meet(pattern, awake);
  if (found === undefined) return pattern.test(lower);
  const { held } = awake;
  if (held[found.number] === no || held[found.second] === no) return false;
  if (found.sure === null && ++found.texts > familiar && takeTime(pattern.source))
    found.sure = sureNumber(found, awake);
  return held[found.sure ?? neverHeld] === yes || matchesAny(held, found.pieces, lower);
}

/** True when `pattern` matches in `stretch`, which is all or part of the text that woke `awake`. */
export function matches(awake: Awake, pattern: RegExp, stretch: string): boolean {
  const found = known.get(pattern) ?? meet(pattern, awake);
  if (found === undefined) return pattern.test(stretch);
  const { number, second, pieces } = found;
  const { held } = awake;
  return held[number] !== no && held[second] !== no && matchesAny(held, pieces, stretch);
}

function matchesAny(held: Uint8Array, pieces: readonly Asked[], stretch: string): boolean {
  for (const piece of pieces)
    if (held[piece.number] !== no && held[piece.second] !== no && stretch.length >= piece.least && isIn(stretch, piece))
      return true;
  return false;
}

function isIn(stretch: string, asked: Asked): boolean {
  if (asked.ends) {
    if (!fits(asked.ends, stretch)) return false;
  } else if (asked.ends === undefined && ++asked.runs > familiar && takeTime(asked.source())) {
    const whole = isOneStretch(asked.flags) ? readPattern(asked.source()) : null;
    asked.ends = whole && endsOf(whole);
  }
  asked.pattern ??= new RegExp(writtenOnce(asked.source()), asked.flags);
  return asked.pattern.test(stretch);
}

function isOneStretch(flags: string): boolean {
  return !/[gmy]/.test(flags);
}

/** Undefined while there is no time to take it apart. */
function meet(pattern: RegExp, awake: Awake): Known | undefined {
  if (room <= 0 && notBuilt.has(pattern)) return undefined;
  const name = nameOf(pattern);
  let met = byName.get(name);
  if (!met) {
    fromBuild ??= unpackRows(packedNeeds);
    const built = knownNeeds(fromBuild, name);
    if (!built) {
      notBuilt.add(pattern);
      if (!takeTime(pattern.source)) return undefined;
    }
    met = entered(pattern, built, awake);
    byName.set(name, met);
  }
  known.set(pattern, met);
  return met;
}

/** True when there is time to take something apart. */
function takeTime(source: string): boolean {
  const hasTime = room === mostEntering || source.length <= room;
  room -= source.length;
  return hasTime;
}

/** Enters a pattern or its pieces, and says of the text at hand which of them it wakes. */
function entered(pattern: RegExp, built: Built | undefined, awake: Awake): Known {
  const { flags } = pattern;
  let cut: ReturnType<typeof partsOf> | undefined;
  const parts = () => (cut ??= partsOf(pattern));
  const needs = built?.needs ?? parts().map(needsOf);
  const looked = { sure: null, texts: 0, startBits: built?.startBits, starts: undefined };
  const [only = null] = needs;
  if (needs.length === 1) {
    const asked = askedBy(() => pattern.source, flags, only, awake);
    return { number: asked.number, second: asked.second, pieces: [asked], ...looked };
  }
  const number = patterns++;
  awake.held[number] = no;
  const pieces = needs.map((need, i) => askedBy(() => parts()[i]?.source ?? '', flags, need, awake, number));
  const isAlways = pieces.some(piece => piece.number === alwaysAwake);
  return { number: isAlways ? alwaysAwake : number, second: alwaysAwake, pieces, ...looked };
}

/** What wakes a piece also wakes its `whole`. */
function askedBy(source: () => string, flags: string, needs: Needs | null, awake: Awake, whole?: number): Asked {
  const asked: Asked = {
    ...{ number: alwaysAwake, second: alwaysAwake, least: 0 },
    ...{ source, flags, pattern: null, runs: 0, ends: undefined },
  };
  // Together these flags match a few letters outside the alphabet to letters in it.
  if (patterns >= mostPatterns - 4 || (flags.includes('i') && flags.includes('u'))) return asked;
  if (!needs || !hasRoom(needs.runs) || (needs.besides && !hasRoom(needs.besides))) return asked;
  asked.number = numberFor(needs.runs, awake);
  if (whole !== undefined) {
    for (const run of needs.runs) enter(run, whole);
    if (awake.held[asked.number] !== no) awake.held[whole] = yes;
  }
  if (needs.besides) asked.second = numberFor(needs.besides, awake);
  asked.least = leastOf(needs.runs);
  return asked;
}

/** Where it will be held that a text holds one of the ways of a pattern that are matches by themselves. */
function sureNumber({ pieces }: Known, awake: Awake): number {
  const runs = pieces.flatMap(({ source, flags }) => {
    const whole = isOneStretch(flags) && !/[A-Z]/.test(source()) ? readPattern(source()) : null;
    return whole ? sureRuns(whole) : [];
  });
  return runs.length > 0 && patterns < mostPatterns && hasRoom(runs) ? numberFor(runs, awake) : neverHeld;
}

/** A number for some runs; of the text at hand it is said whether it holds one. */
function numberFor(runs: readonly string[], awake: Awake): number {
  const number = patterns++;
  for (const run of runs) enter(run, number);
  awake.held[number] = runs.some(run => holds(awake, run)) ? yes : no;
  return number;
}

/** How many characters the shortest run has; an edge may be where the text ends. */
function leastOf(runs: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const run of runs)
    least = Math.min(least, run.length - (run.startsWith(edge) ? 1 : 0) - (run.endsWith(edge) ? 1 : 0));
  return Math.max(0, least);
}

/** As the tree would say it, or more: that a mark is the edge of a word is seen at all marks of a run at once. */
function holds(awake: Awake, run: string): boolean {
  awake.signs ??= written(awake.text);
  if (!run.includes(edge)) return awake.signs.exact.includes(run);
  return awake.signs.rough.includes(marks.test(run) ? roughly(run) : run);
}

function written(text: string): { exact: string; rough: string } {
  let exact = edge;
  for (let i = 0; i < text.length; i++) exact += writtenSign(text.charCodeAt(i));
  exact += edge;
  return { exact, rough: roughly(exact) };
}

/** Marks other than the edge. */
const marks = /[^a-z0_~]/;

function roughly(run: string): string {
  return run.replace(/[^a-z0_]/g, edge);
}

/**
 * Where matches of a pattern (with the g flag) can begin; null where it has to look at every character. One that the
 * build did not meet does so while a page has just opened: then there is no time to take patterns apart.
 */
export function startsIn(pattern: RegExp): Starts | null {
  const found = known.get(pattern) ?? unmet.get(pattern) ?? { startBits: undefined, starts: undefined };
  if (found.starts === undefined) {
    if (found.startBits === undefined && texts <= firstTexts) return null;
    found.starts = startsOf(pattern, found.startBits);
    if (!known.has(pattern)) unmet.set(pattern, found);
  }
  return found.starts;
}

/** Where patterns that did not enter can begin. */
const unmet = new WeakMap<RegExp, Pick<Known, 'startBits' | 'starts'>>();
