import { digit, edge, isWordSign, writtenSign } from './signs';

/** A pattern taken apart, as far as it matters for what a text must hold. */
export type Piece =
  /** One character out of these signs; null: too many to tell. `isWhole`: every character that has the sign will do. */
  | { is: 'signs'; signs: readonly string[] | null; isWhole?: boolean }
  /** Characters in a row, one way each. */
  | { is: 'text'; text: string }
  | { is: 'row'; pieces: Piece[] }
  | { is: 'choice'; branches: Piece[] }
  | { is: 'repeat'; piece: Piece; least: number; most: number }
  /** A look ahead or behind at something that must be there. */
  | { is: 'look'; piece: Piece }
  /** A word begins or ends here. */
  | { is: 'boundary' }
  /** No word goes on before or behind this place. */
  | { is: 'clear' }
  /** The text begins or ends here. */
  | { is: 'start' }
  | { is: 'end' }
  /** Something must not stand here. */
  | { is: 'unless' }
  | { is: 'nothing' };

/** More signs than this for one character tell too little. */
const mostSigns = 4;
const nothing: Piece = { is: 'nothing' };
const unless: Piece = { is: 'unless' };
const anything: Piece = { is: 'signs', signs: null };

const noLetter = /^(?:\\w|\[(?!\^)[^\]\\]*\\w[^\]]*\])[|)]/;

class Unreadable extends Error {}

/** Takes the source of a regular expression apart; null when it holds something that is not understood. */
export function readPattern(source: string): Piece | null {
  const reader = new Reader(source);
  try {
    const piece = reader.choice();
    return reader.isAtEnd ? piece : null;
  } catch (cause) {
    if (cause instanceof Unreadable) return null;
    throw cause;
  }
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  choice(): Piece {
    const branches = [this.#row()];
    while (this.#takes('|')) branches.push(this.#row());
    return branches.length === 1 ? (branches[0] ?? nothing) : { is: 'choice', branches };
  }

  #row(): Piece {
    const pieces: Piece[] = [];
    while (!this.isAtEnd && !this.#sees('|') && !this.#sees(')')) {
      const piece = this.#repeated(this.#plain() ?? this.#atom());
      if (piece.is !== 'nothing') pieces.push(piece);
    }
    return pieces.length === 1 ? (pieces[0] ?? nothing) : { is: 'row', pieces };
  }

  /** Letters and spaces that nothing is said about, taken together. */
  #plain(): Piece | null {
    const from = this.#at;
    let to = from;
    while (isPlain(this.#source.charCodeAt(to))) to++;
    if (to < this.#source.length && isRepeat(this.#source.charCodeAt(to))) to--;
    if (to <= from) return null;
    this.#at = to;
    let text = '';
    for (let i = from; i < to; i++) text += writtenSign(this.#source.charCodeAt(i));
    return { is: 'text', text };
  }

  #repeated(piece: Piece): Piece {
    if (!isRepeat(this.#source.charCodeAt(this.#at))) return piece;
    const sign = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!sign) return piece;
    this.#at += sign[0].length;
    const c = sign[0][0];
    const least = c === '{' ? Number(sign[1]) : c === '+' ? 1 : 0;
    const most = c === '?' ? 1 : c !== '{' || (sign[2] && !sign[3]) ? Infinity : Number(sign[3] ?? sign[1]);
    return { is: 'repeat', piece, least, most };
  }

  #atom(): Piece {
    const c = this.#source[this.#at++];
    if (c === '(') return this.#group();
    if (c === '[') return this.#class();
    if (c === '\\') return this.#escape();
    if (c === '.') return anything;
    if (c === '^') return { is: 'start' };
    if (c === '$') return { is: 'end' };
    const code = this.#source.codePointAt(this.#at - 1) ?? 0;
    if (code <= 0xffff) return one(code);
    this.#at++;
    return { is: 'text', text: writtenSign(code) + writtenSign(code) };
  }

  #group(): Piece {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 24))?.[0] ?? '';
    if (opening === '' && this.#sees('?')) throw new Unreadable();
    this.#at += opening.length;
    const from = this.#at;
    const inside = this.choice();
    if (!this.#takes(')')) throw new Unreadable();
    // At "(?=)" nothing is asked (see `once.ts`).
    if (opening.endsWith('=')) return from === this.#at - 1 ? nothing : { is: 'look', piece: inside };
    if (!opening.endsWith('!')) return inside;
    // "(?!\w)", "(?<![\w@#]|…)": no letter may stand there.
    return noLetter.test(this.#source.slice(from, this.#at)) ? { is: 'clear' } : unless;
  }

  #escape(): Piece {
    const c = this.#source[this.#at++] ?? '';
    if (c === 'b') return { is: 'boundary' };
    if (c === 'B') return unless;
    const set = escapedSet(c);
    if (set) return set;
    if (c === 'p' || c === 'P') {
      this.#skipBraces();
      return anything;
    }
    const code = this.#code(c);
    return code > 0xffff ? anything : one(code);
  }

  #class(): Piece {
    if (this.#takes('^')) {
      this.#skipClass();
      return anything;
    }
    const codes: number[] = [];
    const signs = new Set<string>();
    let isOpen = false;
    while (!this.#takes(']')) {
      if (this.isAtEnd) throw new Unreadable();
      const c = this.#source[this.#at++] ?? '';
      if (c === '\\') {
        const escaped = this.#source[this.#at++] ?? '';
        const set = escapedSet(escaped);
        if (set?.is === 'signs') {
          if (set.signs === null) isOpen = true;
          for (const sign of set.signs ?? []) signs.add(sign);
        } else if (escaped === 'p' || escaped === 'P') {
          this.#skipBraces();
          isOpen = true;
        } else codes.push(escaped === 'b' ? 8 : this.#code(escaped));
      } else if (c === '-' && codes.length > 0 && !this.#sees(']')) {
        const from = codes.at(-1) ?? 0;
        const end = this.#source[this.#at++] ?? '';
        const to = end === '\\' ? this.#code(this.#source[this.#at++] ?? '') : (end.codePointAt(0) ?? 0);
        if (to - from > 300) isOpen = true;
        else for (let code = from; code <= to; code++) codes.push(code);
      } else codes.push(c.charCodeAt(0));
    }
    for (const code of codes) signs.add(writtenSign(code));
    // With the u flag such a character takes two places.
    const isWide = codes.some(code => code >= 0xd800 && (code < 0xe000 || code > 0xffff));
    return isOpen || isWide ? anything : ofSigns(signs);
  }

  #skipClass(): void {
    for (; !this.isAtEnd; this.#at++) {
      if (this.#sees('\\')) this.#at++;
      else if (this.#takes(']')) return;
    }
    throw new Unreadable();
  }

  #skipBraces(): void {
    const end = this.#source.indexOf('}', this.#at);
    if (!this.#sees('{') || end < 0) throw new Unreadable();
    this.#at = end + 1;
  }

  /** The code of an escaped character whose backslash and letter are read. */
  #code(c: string): number {
    if (c === 'n') return 10;
    if (c === 't' || c === 'r' || c === 'f' || c === 'v') return 9;
    if (c === 'u' || c === 'x') {
      const digits = /^(?:\{([\da-f]+)\}|([\da-f]{4}))/i.exec(this.#source.slice(this.#at, this.#at + 10));
      if (c === 'x' || !digits) throw new Unreadable();
      this.#at += digits[0].length;
      return Number.parseInt(digits[1] ?? digits[2] ?? '', 16);
    }
    // References back and whatever else letters and digits mean.
    if (/[a-z0-9]/i.test(c)) throw new Unreadable();
    return c.charCodeAt(0);
  }

  #sees(c: string): boolean {
    return this.#source[this.#at] === c;
  }

  #takes(c: string): boolean {
    if (!this.#sees(c)) return false;
    this.#at++;
    return true;
  }
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 32 || code === 39 || code === 44;
}

/** One of "?*+{". */
function isRepeat(code: number): boolean {
  return code === 63 || code === 42 || code === 43 || code === 123;
}

/** What `\d`, `\w`, `\s` and their opposites stand for. */
function escapedSet(c: string): Extract<Piece, { is: 'signs' }> | null {
  if (c === 'd') return { is: 'signs', signs: [digit], isWhole: true };
  if (c === 's') return { is: 'signs', signs: [edge] };
  return /[wWDS]/.test(c) ? { is: 'signs', signs: null } : null;
}

function one(code: number): Piece {
  return { is: 'text', text: writtenSign(code) };
}

/** Marks of several sorts are one: a character that no word holds. */
function ofSigns(signs: ReadonlySet<string>): Piece {
  const wordSigns = [...signs].filter(isWordSign);
  const others = [...signs].filter(sign => !isWordSign(sign));
  const all = others.length > 2 ? [...wordSigns, edge] : [...signs];
  return { is: 'signs', signs: all.length > mostSigns || all.includes('_') ? null : all };
}
