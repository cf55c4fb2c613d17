import { edgeSign, lastWordSign, signOf, signs } from './signs';
import type { Piece } from './syntax';

/**
 * A pattern that begins with "^" can only match a stretch that opens with certain signs, one that ends with "$" only a
 * stretch that closes with certain ones: a look at a few characters spares most runs of such a pattern.
 */
export interface Ends {
  /** Codes of what the stretch must open or close with, one of them; see `codeOf`. */
  codes: ReadonlySet<number>;
  /** Whether they stand at the end, read backwards. */
  isEnd: boolean;
}

/** So many signs are looked at. */
const reach = 4;
/** More ways than this are not followed. */
const mostWays = 600;

/** Null where nothing can be said. All marks are one sign here. */
export function endsOf(piece: Piece): Ends | null {
  for (const isEnd of [false, true]) {
    const branches = piece.is === 'choice' ? piece.branches : [piece];
    if (!branches.every(branch => isHeld(branch, isEnd))) continue;
    const ways = goOn(piece, ['' as Way], isEnd);
    if (ways && !ways.some(way => withoutMark(way) === '')) return { codes: new Set(ways.map(codeOfWay)), isEnd };
  }
  return null;
}

/** What one of several patterns asks for. */
export function eitherEnds(all: readonly (Ends | null)[]): Ends | null {
  const isEnd = all[0]?.isEnd ?? false;
  const codes = new Set<number>();
  for (const ends of all) {
    if (!ends || ends.isEnd !== isEnd) return null;
    for (const code of ends.codes) codes.add(code);
  }
  return { codes, isEnd };
}

/** False when a stretch does not open or close as it must. */
export function fits({ codes, isEnd }: Ends, stretch: string): boolean {
  const { length } = stretch;
  // Shorter than what is looked at: let the pattern see.
  if (length < reach) return true;
  let code = 0;
  for (let i = 0; i < reach; i++) {
    code = further(code, stretch.charCodeAt(isEnd ? length - 1 - i : i));
    if (codes.has(code)) return true;
  }
  return false;
}

function further(code: number, character: number): number {
  const sign = signOf(character);
  return code * (signs + 1) + (sign > lastWordSign ? edgeSign : sign) + 1;
}

/** Signs in the order in which they are met. Once nothing more can be told of it, a way ends with `closed`. */
type Way = string;
const closed = '\0';

function withoutMark(way: Way): string {
  return way.endsWith(closed) ? way.slice(0, -1) : way;
}

function codeOfWay(way: Way): number {
  return Array.from(withoutMark(way)).reduce((code, sign) => further(code, sign.charCodeAt(0)), 0);
}

function isHeld(branch: Piece, isEnd: boolean): boolean {
  const first = branch.is === 'row' ? branch.pieces.at(isEnd ? -1 : 0) : branch;
  return first?.is === (isEnd ? 'end' : 'start');
}

/** What the ways become behind a piece; null: too many. */
function goOn(piece: Piece, ways: readonly Way[], isEnd: boolean): readonly Way[] | null {
  if (ways.every(isClosed)) return ways;
  switch (piece.is) {
    case 'text':
      return grown(ways, isEnd ? Array.from(piece.text).reverse().join('') : piece.text);
    case 'signs':
      return piece.signs ? union(piece.signs.map(sign => grown(ways, sign))) : ways.map(shut);
    case 'row':
      return (isEnd ? [...piece.pieces].reverse() : piece.pieces).reduce<readonly Way[] | null>(
        (now, each) => now && goOn(each, now, isEnd),
        ways,
      );
    case 'choice':
      return union(piece.branches.map(branch => goOn(branch, ways, isEnd)));
    case 'repeat': {
      let now: readonly Way[] | null = ways;
      const all: (readonly Way[] | null)[] = piece.least === 0 ? [ways] : [];
      for (let i = 1; now && i <= Math.min(piece.most, reach); i++) {
        now = goOn(piece.piece, now, isEnd);
        if (i >= Math.min(piece.least, reach)) all.push(now);
      }
      return union(all);
    }
    default:
      // What takes no room says nothing here.
      return ways;
  }
}

function isClosed(way: Way): boolean {
  return way.endsWith(closed);
}

function shut(way: Way): Way {
  return isClosed(way) ? way : way + closed;
}

function grown(ways: readonly Way[], text: string): Way[] {
  return ways.map(way => {
    if (isClosed(way)) return way;
    const longer = way + text;
    return longer.length < reach ? longer : longer.slice(0, reach) + closed;
  });
}

function union(all: readonly (readonly Way[] | null)[]): readonly Way[] | null {
  const ways = new Set<Way>();
  for (const some of all) {
    if (some === null) return null;
    for (const way of some) ways.add(way);
  }
  return ways.size > mostWays ? null : [...ways];
}
