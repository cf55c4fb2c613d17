/**
 * A pattern that lists hundreds of ways takes a browser tens of milliseconds to make ready, and a post holds words of
 * few of them. Where it matters only whether it matches, it is asked as several shorter patterns, of which most sleep
 * (see `awake.ts`) and are never made ready.
 */

/** A list of ways longer than this, in characters, is parted. */
const longest = 240;
/** Nothing is gained by taking a short pattern apart. */
const shortest = 320;
/** A pattern that would fall into more pieces stays whole. */
const mostPieces = 80;

/** A shorter pattern that stands for some of the ways of a long one. */
export interface Piece {
  source: string;
  /** The part of it that the other pieces do not have. */
  own: string;
}

/** Pieces one of which matches exactly where `source` does; none where it stays whole. */
export function piecesOf(source: string): readonly Piece[] {
  // A reference back needs the group that it names.
  if (source.length < shortest || /\\[1-9k]/.test(source)) return [];
  const pieces = parted({ source, own: source });
  return pieces.length > mostPieces || pieces.length === 1 ? [] : pieces;
}

function parted(whole: Piece): Piece[] {
  const { branches, widest } = read(whole.source);
  if (branches.length > 1)
    return bundled(branches).flatMap(bundle => {
      const source = bundle.join('|');
      return bundle.length === 1 ? parted({ source, own: source }) : [{ source, own: source }];
    });
  if (!widest || widest.to - widest.from < longest) return [whole];
  const [lead, tail] = [whole.source.slice(0, widest.from), whole.source.slice(widest.to)];
  // That a word begins and ends there says much about a short one.
  const [start, end] = [/\\b(?:\(\?=\))?$/.test(lead) ? '\\b' : '', tail.startsWith('\\b') ? '\\b' : ''];
  return bundled(read(whole.source.slice(widest.from + opening.length, widest.to - 1)).branches).flatMap(bundle => {
    const ways = bundle.length === 1 ? (bundle[0] ?? '') : `${opening}${bundle.join('|')})`;
    const piece = { source: lead + ways + tail, own: start + ways + end };
    return bundle.length === 1 ? parted(piece) : [piece];
  });
}

/** Neighbours together while they are short. */
function bundled(branches: readonly string[]): string[][] {
  const bundles: string[][] = [];
  let room = 0;
  for (const branch of branches) {
    room -= branch.length;
    const last = bundles.at(-1);
    if (last && room >= 0) last.push(branch);
    else {
      bundles.push([branch]);
      room = longest - branch.length;
    }
  }
  return bundles;
}

const opening = '(?:';

interface Shape {
  /** What stands between the "|" that are in no group. */
  branches: string[];
  /** The longest group that is in no other, stands exactly once and only holds together what is in it. */
  widest: { from: number; to: number } | undefined;
}

/** What matters to the shape: brackets and bars, and what is escaped or in a class, where they mean nothing. */
const telling = /\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]|[()|]/g;

function read(source: string): Shape {
  const branches: string[] = [];
  let widest: Shape['widest'];
  let depth = 0;
  let branchFrom = 0;
  let groupFrom = 0;
  for (const { 0: sign, index } of source.matchAll(telling)) {
    if (sign === '(' && depth++ === 0) groupFrom = index;
    else if (sign === ')' && --depth === 0) {
      const to = index + 1;
      const isPlain = source.startsWith(opening, groupFrom) && !'?*+{'.includes(source[to] ?? ' ');
      if (isPlain && (!widest || to - groupFrom > widest.to - widest.from)) widest = { from: groupFrom, to };
    } else if (sign === '|' && depth === 0) {
      branches.push(source.slice(branchFrom, index));
      branchFrom = index + 1;
    }
  }
  branches.push(source.slice(branchFrom));
  return { branches, widest };
}
