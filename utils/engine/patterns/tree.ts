import { edgeSign, lastWordSign, signOf, signs } from './signs';

/**
 * Runs of signs in one tree, each with the numbers that stand for it; a text walks the tree once and learns of all runs
 * that it holds.
 */

/** Node 0 is none; a node three signs deep is found by these, further ones go through the children in turn. */
const byThree = new Uint16Array(signs * signs * signs);
const mostNodes = 65_536;
let room = 4096;
let signAt = new Uint8Array(room);
let firstChild = new Uint16Array(room);
let nextChild = new Uint16Array(room);
/** The place in `wakes` of what wakes at a node, 0 for nothing. */
let wakesAt = new Uint16Array(room);
let nodes = 1;
/** The numbers that stand for the same run. */
const wakes: number[][] = [[]];
/** Those of runs of one sign and of two. */
const byOne: number[][] = Array.from({ length: signs }, () => []);
const byTwo: (number[] | undefined)[] = new Array(signs * signs).fill(undefined);

/** False where no more runs fit. */
export function hasRoom(runs: readonly string[]): boolean {
  return nodes + runs.reduce((sum, run) => sum + run.length, 0) <= mostNodes;
}

/** Lets `number` stand for a run. */
export function enter(run: string, number: number): void {
  wakingAt(run).push(number);
}

/** Sets in `held` the numbers of all runs that a text holds. */
export function walkTree(text: string, held: Uint8Array): void {
  const walk = signsOf(text);
  const end = text.length + 2;
  const met = new Uint8Array(signs);
  met[edgeSign] = 1;
  for (let from = 0; from < end - 1; from++) {
    const first = walk[from] ?? edgeSign;
    met[first] = 1;
    fork(first, walk[from + 1] ?? edgeSign, from + 2, end, walk, held);
    if (isMark(first)) fork(edgeSign, walk[from + 1] ?? edgeSign, from + 2, end, walk, held);
  }
  for (let sign = 0; sign < signs; sign++) if (met[sign] === 1) rouse(byOne[sign], held);
}

/** A mark also stands at the edge of a word. */
function isMark(sign: number): boolean {
  return sign > lastWordSign && sign !== edgeSign;
}

function fork(first: number, second: number, from: number, end: number, walk: Uint8Array, held: Uint8Array): void {
  const two = first * signs + second;
  rouse(byTwo[two], held);
  if (from < end) {
    const third = walk[from] ?? edgeSign;
    follow(byThree[two * signs + third] ?? 0, from + 1, end, walk, held);
    if (isMark(third)) follow(byThree[two * signs + edgeSign] ?? 0, from + 1, end, walk, held);
  }
  if (isMark(second)) fork(first, edgeSign, from, end, walk, held);
}

/** Rouses what wakes at a node and at those below it that the text reaches. */
function follow(node: number, from: number, end: number, walk: Uint8Array, held: Uint8Array): void {
  for (let at = from, now = node; now !== 0; at++) {
    const waking = wakesAt[now] ?? 0;
    if (waking !== 0) rouse(wakes[waking], held);
    if (at === end) return;
    const sign = walk[at] ?? edgeSign;
    if (isMark(sign)) follow(childOf(now, edgeSign), at + 1, end, walk, held);
    now = childOf(now, sign);
  }
}

function childOf(node: number, sign: number): number {
  let child = firstChild[node] ?? 0;
  while (child !== 0 && signAt[child] !== sign) child = nextChild[child] ?? 0;
  return child;
}

function rouse(waking: readonly number[] | undefined, held: Uint8Array): void {
  if (waking === undefined) return;
  for (const number of waking) held[number] = 1;
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
