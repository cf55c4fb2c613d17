import { neededRuns } from './needed';
import { edgeSign, lastWordSign, signOf, signs } from './signs';

/**
 * A post holds few of the words that hundreds of patterns look for. The runs of letters that each pattern needs (see
 * `neededRuns`) stand in one tree; a text walks it once, and only the patterns that it wakes are run over it. A pattern
 * enters the tree when it is asked for again, a few with each text, so that whoever writes one need not think of it and what is used
 * once costs nothing.
 */
const known = new WeakMap<RegExp, number>();
/** For patterns of which nothing can be said. */
const alwaysAwake = 0;
const metOnce = 1;
let patterns = 2;
/** How many patterns may enter while one text is read: taking them apart takes time, and no text is to wait for all. */
const mostEntering = 4;
let entering = 0;

/** The tree. Node 0 is none; a node three signs deep is found by these, further ones go through the children in turn. */
const byThree = new Uint16Array(signs * signs * signs);
const mostNodes = 65_536;
let room = 4096;
let signAt = new Uint8Array(room);
let firstChild = new Uint16Array(room);
let nextChild = new Uint16Array(room);
/** The place in `wakes` of what wakes at a node, 0 for nothing. */
let wakesAt = new Uint16Array(room);
let nodes = 1;
/** The patterns that wake together. */
const wakes: number[][] = [[]];
/** Those that wake at one sign or at two. */
const byOne: number[][] = Array.from({ length: signs }, () => []);
const byTwo: (number[] | undefined)[] = new Array(signs * signs).fill(undefined);

/** Which patterns a text may hold: by number, 0 for those that it cannot. */
export type Awake = Uint8Array;

/** False when the text that woke `awake` lacks what the pattern needs. */
export function isAwake(awake: Awake, pattern: RegExp): boolean {
  const number = known.get(pattern);
  if (number === undefined) known.set(pattern, metOnce);
  else if (number !== metOnce) return awake[number] !== 0;
  else if (entering < mostEntering) {
    entering++;
    known.set(pattern, enter(pattern));
  }
  return true;
}

/** Walks the tree from every place of a text. */
export function wake(text: string): Awake {
  entering = 0;
  const awake = new Uint8Array(patterns);
  awake[alwaysAwake] = 1;
  const walk = signsOf(text);
  const end = text.length + 2;
  const met = new Uint8Array(signs);
  met[edgeSign] = 1;
  for (let from = 0; from < end - 1; from++) {
    const first = walk[from] ?? edgeSign;
    met[first] = 1;
    fork(first, walk[from + 1] ?? edgeSign, from + 2, end, walk, awake);
    if (isMark(first)) fork(edgeSign, walk[from + 1] ?? edgeSign, from + 2, end, walk, awake);
  }
  for (let sign = 0; sign < signs; sign++) if (met[sign] === 1) rouse(byOne[sign], awake);
  return awake;
}

/** A mark also stands at the edge of a word. */
function isMark(sign: number): boolean {
  return sign > lastWordSign && sign !== edgeSign;
}

function fork(first: number, second: number, from: number, end: number, walk: Uint8Array, awake: Awake): void {
  const two = first * signs + second;
  rouse(byTwo[two], awake);
  if (from < end) {
    const third = walk[from] ?? edgeSign;
    follow(byThree[two * signs + third] ?? 0, from + 1, end, walk, awake);
    if (isMark(third)) follow(byThree[two * signs + edgeSign] ?? 0, from + 1, end, walk, awake);
  }
  if (isMark(second)) fork(first, edgeSign, from, end, walk, awake);
}

/** Rouses what wakes at a node and at those below it that the text reaches. */
function follow(node: number, from: number, end: number, walk: Uint8Array, awake: Awake): void {
  for (let at = from, now = node; now !== 0; at++) {
    const waking = wakesAt[now] ?? 0;
    if (waking !== 0) rouse(wakes[waking], awake);
    if (at === end) return;
    const sign = walk[at] ?? edgeSign;
    if (isMark(sign)) follow(childOf(now, edgeSign), at + 1, end, walk, awake);
    now = childOf(now, sign);
  }
}

function childOf(node: number, sign: number): number {
  let child = firstChild[node] ?? 0;
  while (child !== 0 && signAt[child] !== sign) child = nextChild[child] ?? 0;
  return child;
}

function rouse(waking: readonly number[] | undefined, awake: Awake): void {
  if (waking === undefined) return;
  for (const number of waking) awake[number] = 1;
}

let scratch = new Uint8Array(4096);

/** The signs of a text between two edges. */
function signsOf(text: string): Uint8Array {
  const length = text.length + 2;
  if (scratch.length < length) scratch = new Uint8Array(length * 2);
  scratch[0] = edgeSign;
  for (let i = 0; i < text.length; i++) scratch[i + 1] = signOf(text.charCodeAt(i));
  scratch[length - 1] = edgeSign;
  return scratch;
}

function enter(pattern: RegExp): number {
  // Together these flags match a few letters outside the alphabet to letters in it.
  const runs = pattern.ignoreCase && pattern.unicode ? null : neededRuns(pattern.source);
  if (runs === null) return alwaysAwake;
  const size = runs.reduce((sum, run) => sum + run.length, 0);
  if (nodes + size > mostNodes) return alwaysAwake;
  const number = patterns++;
  for (const run of runs) wakingAt(run).push(number);
  return number;
}

/** What wakes at the end of a run, which enters the tree where it is new. */
function wakingAt(run: string): number[] {
  const sign = (i: number) => signOf(run.charCodeAt(i));
  if (run.length === 1) return byOne[sign(0)] ?? [];
  const two = sign(0) * signs + sign(1);
  if (run.length === 2) {
    const patternsOfTwo = byTwo[two] ?? [];
    byTwo[two] = patternsOfTwo;
    return patternsOfTwo;
  }
  const three = two * signs + sign(2);
  let node = byThree[three] ?? 0;
  if (node === 0) {
    node = newNode(0);
    byThree[three] = node;
  }
  for (let i = 3; i < run.length; i++) {
    let child = childOf(node, sign(i));
    if (child === 0) {
      child = newNode(sign(i));
      nextChild[child] = firstChild[node] ?? 0;
      firstChild[node] = child;
    }
    node = child;
  }
  const known = wakesAt[node] ?? 0;
  if (known !== 0) return wakes[known] ?? [];
  const made: number[] = [];
  wakesAt[node] = wakes.push(made) - 1;
  return made;
}

function newNode(sign: number): number {
  if (nodes === room) {
    room *= 2;
    signAt = grown(signAt, new Uint8Array(room));
    firstChild = grown(firstChild, new Uint16Array(room));
    nextChild = grown(nextChild, new Uint16Array(room));
    wakesAt = grown(wakesAt, new Uint16Array(room));
  }
  signAt[nodes] = sign;
  return nodes++;
}

function grown<T extends Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
