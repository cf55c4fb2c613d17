import { writtenOnce } from './once';
import { digit, isWordSign, lastWordSign, signOf } from './signs';
import { type Piece, readPattern } from './syntax';

/**
 * Many patterns can match only where a word begins with one of a few letters, or at a digit. There are few such places
 * in a text: to try these alone is several times quicker than to let the pattern look at every character.
 */
export interface Starts {
  /** A bit for each letter with which the word can begin, and one for digits. */
  bits: number;
  /** The pattern, to be tried at one place. */
  sticky: RegExp;
}

const digitBit = 1 << 26;

/** Null where a match of the pattern may begin elsewhere; `bits` where they are known. */
export function startsOf(pattern: RegExp, bits = bitsOf(pattern)): Starts | null {
  return bits === 0 ? null : { bits, sticky: new RegExp(writtenOnce(pattern.source), pattern.flags.replace('g', 'y')) };
}

/** The bits of the letters with which a match begins, 0 where it may begin elsewhere. */
export function bitsOf({ source, flags }: RegExp): number {
  // Together these flags match a few letters outside the alphabet to letters in it.
  if (flags.includes('i') && flags.includes('u')) return 0;
  const piece = readPattern(source);
  if (!piece) return 0;
  const openings: Openings = { bits: 0, isAnywhere: false };
  const { isPast } = read(piece, false, openings);
  return isPast && !openings.isAnywhere ? openings.bits : 0;
}

interface Openings {
  bits: number;
  isAnywhere: boolean;
}

/** Whether a piece surely takes room, and, where it need not, whether a word can go on before what follows it. */
interface Passed {
  isPast: boolean;
  isClear: boolean;
}

function read(piece: Piece, isClear: boolean, openings: Openings): Passed {
  switch (piece.is) {
    case 'text':
      open(piece.text[0] ?? '', isClear, openings);
      return { isPast: true, isClear };
    case 'signs':
      if (piece.signs === null) openings.isAnywhere = true;
      else for (const sign of piece.signs) open(sign, isClear, openings);
      return { isPast: true, isClear };
    case 'row': {
      let passed: Passed = { isPast: false, isClear };
      for (const each of piece.pieces) {
        passed = read(each, passed.isClear, openings);
        if (passed.isPast) break;
      }
      return passed;
    }
    case 'choice': {
      const all = piece.branches.map(branch => read(branch, isClear, openings));
      return { isPast: all.every(each => each.isPast), isClear: all.every(each => each.isPast || each.isClear) };
    }
    case 'repeat': {
      const { isPast } = read(piece.piece, isClear, openings);
      return { isPast: isPast && piece.least > 0, isClear: isClear && isPast };
    }
    case 'boundary':
    case 'clear':
      return { isPast: false, isClear: true };
    default:
      return { isPast: false, isClear };
  }
}

/** At the edge of a word a letter begins it. */
function open(sign: string, isClear: boolean, openings: Openings): void {
  const number = signOf(sign.charCodeAt(0));
  if (sign === digit) openings.bits |= digitBit;
  else if (isClear && isWordSign(sign) && number < 26) openings.bits |= 1 << number;
  else openings.isAnywhere = true;
}

/** Where words begin and digits stand in a text. */
export interface Places {
  at: number[];
  /** The bit of the letter there, or that of digits. */
  bits: number[];
}

export function placesIn(text: string): Places {
  const places: Places = { at: [], bits: [] };
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const sign = signOf(text.charCodeAt(i));
    const isWord = sign <= lastWordSign;
    if (isWord && sign >= 26) {
      if (sign === digitSign) {
        places.at.push(i);
        places.bits.push(digitBit);
      }
    } else if (isWord && !isInWord) {
      places.at.push(i);
      places.bits.push(1 << sign);
    }
    isInWord = isWord;
  }
  return places;
}

const digitSign = signOf(digit.charCodeAt(0));
