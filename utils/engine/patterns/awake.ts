import { neededRuns } from './needed';
import { edgeSign, lastWordSign, signOf, signs } from './signs';

/**
 * A post holds few of the words that hundreds of patterns look for. The runs of letters that each pattern needs (see
 * `neededRuns`) stand in one tree; a text walks it once, and only the patterns that it wakes are run over it. A pattern
 * enters the tree when it is asked for a second time, so that whoever writes one need not think of it and what is used
 * once costs nothing.
 */
const known = new WeakMap<RegExp, number>();
/** For patterns of which nothing can be said. */
const alwaysAwake = 0;
const metOnce = 1;
let patterns = 2;

/** Children of a node by sign, 0 for none; the root is node 0. */
let children = new Uint16Array(1024 * signs);
/** The patterns that wake at a node. */
const wakes: (number[] | undefined)[] = [undefined];
const mostNodes = 65_536;

/** Which patterns a text may hold: by number, 0 for those that it cannot. */
export type Awake = Uint8Array;

/** False when the text that woke `awake` lacks what the pattern needs. */
export function isAwake(awake: Awake, pattern: RegExp): boolean {
  const number = known.get(pattern);
  if (number === undefined || number === metOnce) {
    known.set(pattern, number === undefined ? metOnce : enter(pattern));
    return true;
  }
  return awake[number] !== 0;
}

/** Walks the tree with every place of a text; offsets and case do not matter. */
export function wake(text: string): Awake {
  const awake = new Uint8Array(patterns);
  awake[alwaysAwake] = 1;
  const walk = signsOf(text);
  const end = text.length + 2;
  for (let from = 0; from < end; from++) follow(0, from, end, walk, awake);
  return awake;
}

function follow(node: number, from: number, end: number, walk: Uint8Array, awake: Awake): void {
  for (let at = from, now = node; at < end; at++) {
    const sign = walk[at] ?? edgeSign;
    const place = now * signs;
    if (sign > lastWordSign && sign !== edgeSign) {
      const other = children[place + edgeSign] ?? 0;
      if (other !== 0) {
        rouse(other, awake);
        follow(other, at + 1, end, walk, awake);
      }
    }
    now = children[place + sign] ?? 0;
    if (now === 0) return;
    rouse(now, awake);
  }
}

function rouse(node: number, awake: Awake): void {
  const waking = wakes[node];
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
  if (wakes.length + size > mostNodes) return alwaysAwake;
  const number = patterns++;
  for (const run of runs) insert(run, number);
  return number;
}

function insert(run: string, number: number): void {
  let node = 0;
  for (let i = 0; i < run.length; i++) {
    const sign = signOf(run.charCodeAt(i));
    let next = children[node * signs + sign] ?? 0;
    if (next === 0) {
      next = wakes.push(undefined) - 1;
      if (wakes.length * signs > children.length) {
        const grown = new Uint16Array(children.length * 2);
        grown.set(children);
        children = grown;
      }
      children[node * signs + sign] = next;
    }
    node = next;
  }
  const waking = wakes[node];
  if (waking) waking.push(number);
  else wakes[node] = [number];
}
