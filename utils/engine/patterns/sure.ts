import { finished, place } from './runs';
import { edge } from './signs';
import type { Piece } from './syntax';

/** More ways to write a part than this are not followed. */
const mostWays = 16;

/**
 * Those ways of a pattern that are nothing but a few letters, or any digit: a text that holds such a run holds a match.
 */
export function sureRuns(piece: Piece): readonly string[] {
  if (piece.is === 'choice') return piece.branches.flatMap(sureWays);
  if (piece.is !== 'row') return sureWays(piece);
  // "\b(?:one|two)\b" is a choice of "\bone\b" and "\btwo\b".
  const at = piece.pieces.findIndex(each => each.is === 'choice');
  const choice = piece.pieces[at];
  const isBound = piece.pieces.every((each, i) => each.is === 'boundary' || i === at);
  if (choice?.is !== 'choice' || !isBound) return sureWays(piece);
  const around = (branch: Piece): Piece => ({
    is: 'row',
    pieces: [...piece.pieces.slice(0, at), branch, ...piece.pieces.slice(at + 1)],
  });
  return choice.branches.flatMap(branch => sureWays(around(branch)));
}

function sureWays(piece: Piece): readonly string[] {
  if (piece.is === 'signs') return piece.isWhole ? (piece.signs ?? []) : [];
  return (waysOf(piece) ?? [])
    .filter(way => /[a-z]/.test(way))
    .flatMap(way => {
      const whole = way.replaceAll(place, edge);
      return finished(way) === whole ? [whole] : [];
    });
}

/** Every way to write what is made of letters and the edges of words alone; null for all else, and for too many. */
function waysOf(piece: Piece): readonly string[] | null {
  switch (piece.is) {
    case 'text':
      return /^[a-z]+$/.test(piece.text) ? [piece.text] : null;
    case 'boundary':
      return [place];
    case 'row':
      return piece.pieces.reduce<readonly string[] | null>((ways, each) => crossed(ways, waysOf(each)), ['']);
    case 'choice': {
      const ways = piece.branches.map(waysOf);
      return ways.every(each => each !== null) ? few(ways.flat()) : null;
    }
    case 'repeat': {
      const ways = piece.least === 0 && piece.most === 1 ? waysOf(piece.piece) : null;
      return ways && [...ways, ''];
    }
    default:
      return null;
  }
}

function crossed(left: readonly string[] | null, right: readonly string[] | null): readonly string[] | null {
  return left && right && few(left.flatMap(a => right.map(b => a + b)));
}

function few(ways: readonly string[]): readonly string[] | null {
  return ways.length > mostWays ? null : ways;
}
