import { digit, edge, isWordSign, writtenSign } from './signs';

/** How the source of a regular expression is read, one thing at a time, each by where it begins. */

/** Something that is not understood. */
export class Unreadable extends Error {}

/** More signs than this for one character tell too little. */
const mostSigns = 4;

/** What one character can be. */
export interface Signs {
  /** One of these; null: too many to tell. */
  signs: readonly string[] | null;
  /** Every character that has the sign will do. */
  isWhole: boolean;
  end: number;
}

/** "\d", "\." or "[a-c]". */
export function signsAt(source: string, at: number): Signs {
  return source.charCodeAt(at) === 92 ? escapedAt(source, at) : classAt(source, at);
}

function escapedAt(source: string, at: number): Signs {
  const c = source[at + 1] ?? '';
  const end = at + 2;
  if (c === 'd') return { signs: [digit], isWhole: true, end };
  if (c === 's') return { signs: [edge], isWhole: false, end };
  if (isOpen(c)) return { signs: null, isWhole: false, end };
  if (c === 'p' || c === 'P') return { signs: null, isWhole: false, end: bracesEnd(source, end) };
  const same = /^(?:[1-9]\d*|k<\w+>)/.exec(source.slice(at + 1, at + 24))?.[0];
  // What a group held before: whatever that was.
  if (same) return { signs: null, isWhole: false, end: at + 1 + same.length };
  const read = codeAt(source, at + 1);
  return { signs: read.code > 0xffff ? null : [writtenSign(read.code)], isWhole: false, end: read.end };
}

function classAt(source: string, from: number): Signs {
  if (source[from + 1] === '^') return { signs: null, isWhole: false, end: classEnd(source, from) };
  const signs = new Set<string>();
  let isAny = false;
  /** The code before, where a range can begin. */
  let last = -1;
  let at = from + 1;
  const add = (code: number) => {
    // With the u flag such a character takes two places.
    if (code >= 0xd800 && (code < 0xe000 || code > 0xffff)) isAny = true;
    signs.add(writtenSign(code));
    last = code;
  };
  while (source[at] !== ']') {
    const c = source[at];
    if (c === undefined) throw new Unreadable();
    if (c === '\\') {
      const escaped = source[at + 1];
      if (escaped === 'b') {
        add(8);
        at += 2;
      } else if (escaped === 'd' || escaped === 's' || escaped === 'p' || escaped === 'P' || isOpen(escaped)) {
        const read = escapedAt(source, at);
        if (read.signs === null) isAny = true;
        for (const sign of read.signs ?? []) signs.add(sign);
        at = read.end;
      } else {
        const read = codeAt(source, at + 1);
        add(read.code);
        at = read.end;
      }
    } else if (c === '-' && last >= 0 && source[at + 1] !== ']') {
      const to = source[at + 1] === '\\' ? codeAt(source, at + 2) : { code: wideAt(source, at + 1), end: at + 2 };
      if (to.code - last > mostSigns * 4) isAny = true;
      else for (let code = last; code <= to.code; code++) add(code);
      at = to.end;
    } else {
      add(source.charCodeAt(at));
      at++;
    }
  }
  return { signs: isAny ? null : few(signs), isWhole: false, end: at + 1 };
}

/** Marks of several sorts are one: a character that no word holds. */
function few(signs: ReadonlySet<string>): readonly string[] | null {
  const wordSigns: string[] = [];
  let others = 0;
  for (const sign of signs) {
    if (sign === '_') return null;
    if (isWordSign(sign)) wordSigns.push(sign);
    else others++;
  }
  const all = others > 2 ? [...wordSigns, edge] : [...signs];
  return all.length > mostSigns ? null : all;
}

function isOpen(c: string | undefined): boolean {
  return c === 'w' || c === 'W' || c === 'D' || c === 'S';
}

function wideAt(source: string, at: number): number {
  return source.codePointAt(at) ?? 0;
}

/** The code of an escaped character, by where its letter stands. */
function codeAt(source: string, at: number): { code: number; end: number } {
  const c = source[at] ?? '';
  if (c === 'n') return { code: 10, end: at + 1 };
  if (c === 't' || c === 'r' || c === 'f' || c === 'v') return { code: 9, end: at + 1 };
  if (c === 'u') {
    const digits = /^(?:\{([\da-f]+)\}|([\da-f]{4}))/i.exec(source.slice(at + 1, at + 11));
    if (!digits) throw new Unreadable();
    return { code: Number.parseInt(digits[1] ?? digits[2] ?? '', 16), end: at + 1 + digits[0].length };
  }
  // References back and whatever else letters and digits mean.
  if (c === '' || /[a-z0-9]/i.test(c)) throw new Unreadable();
  return { code: c.charCodeAt(0), end: at + 1 };
}

function classEnd(source: string, from: number): number {
  for (let i = from + 1; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 93) return i + 1;
  }
  throw new Unreadable();
}

function bracesEnd(source: string, at: number): number {
  const end = source.indexOf('}', at);
  if (source[at] !== '{' || end < 0) throw new Unreadable();
  return end + 1;
}

export interface Repeat {
  least: number;
  most: number;
  end: number;
}

/** "?", "*", "+" or "{2,3}"; null where none of them stands. */
export function repeatAt(source: string, at: number): Repeat | null {
  const code = source.charCodeAt(at);
  if (code === 63) return { least: 0, most: 1, end: lazyEnd(source, at + 1) };
  if (code === 42) return { least: 0, most: Number.POSITIVE_INFINITY, end: lazyEnd(source, at + 1) };
  if (code === 43) return { least: 1, most: Number.POSITIVE_INFINITY, end: lazyEnd(source, at + 1) };
  if (code !== 123) return null;
  const times = /^\{(\d+)(?:(,)(\d*))?\}/.exec(source.slice(at, at + 16));
  if (!times) return null;
  const [whole, least, comma, most] = times;
  return {
    least: Number(least),
    most: comma && !most ? Number.POSITIVE_INFINITY : Number(most ?? least),
    end: lazyEnd(source, at + whole.length),
  };
}

function lazyEnd(source: string, at: number): number {
  return source.charCodeAt(at) === 63 ? at + 1 : at;
}

/** What a "(" opens, and where what stands in it begins. */
export function groupAt(source: string, at: number): { is: 'group' | 'look' | 'unless'; inside: number } {
  if (source[at + 1] !== '?') return { is: 'group', inside: at + 1 };
  const [second, third] = [source[at + 2], source[at + 3]];
  if (second === ':') return { is: 'group', inside: at + 3 };
  if (second === '=') return { is: 'look', inside: at + 3 };
  if (second === '!') return { is: 'unless', inside: at + 3 };
  if (second !== '<') throw new Unreadable();
  if (third === '=') return { is: 'look', inside: at + 4 };
  if (third === '!') return { is: 'unless', inside: at + 4 };
  const end = source.indexOf('>', at);
  if (end < 0) throw new Unreadable();
  return { is: 'group', inside: end + 1 };
}

/** Behind the bracket that ends what a "(" opens. */
export function groupEnd(source: string, from: number): number {
  let depth = 0;
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 91) i = classEnd(source, i) - 1;
    else if (code === 40) depth++;
    else if (code === 41 && --depth === 0) return i + 1;
  }
  throw new Unreadable();
}

const noLetter = /\(\?<?!(?:\\w|\[(?!\^)[^\]\\]*\\w[^\]]*\])[|)]/y;

/** "(?!\w)", "(?<![\w@#]|…)": no letter may stand there. */
export function isNoLetter(source: string, at: number): boolean {
  noLetter.lastIndex = at;
  return noLetter.test(source);
}
