import { edge, writtenSign } from './signs';
import { groupAt, groupEnd, isNoLetter, repeatAt, signsAt, Unreadable } from './source';

/** A pattern taken apart, as far as it matters for what a text must hold. */
export type Piece =
  /** One character out of these signs; null: too many to tell. `isWhole`: every character that has the sign will do. */
  | { is: 'signs'; signs: readonly string[] | null; isWhole: boolean }
  /** Characters in a row, one way each. */
  | { is: 'text'; text: string }
  | { is: 'row'; pieces: Piece[] }
  | { is: 'choice'; branches: Piece[] }
  | { is: 'repeat'; piece: Piece; least: number; most: number }
  /** A word begins or ends here. */
  | { is: 'boundary' }
  /** No word goes on before this place. */
  | { is: 'clear' }
  /** The text begins or ends here. */
  | { is: 'start' }
  | { is: 'end' }
  /** Something that takes no room must stand here, or must not. */
  | { is: 'look' }
  | { is: 'nothing' };

const nothing: Piece = { is: 'nothing' };
const look: Piece = { is: 'look' };
const anything: Piece = { is: 'signs', signs: null, isWhole: false };

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

/** "(?<![\w@#]|…)", "(?<=\b(?:at|in) )": whatever stands before, it is no letter. */
function isClear(group: string): boolean {
  return group.startsWith('(?<!') ? isNoLetter(group, 0) : /^\(\?<=(?:[\w ]|\\b|\(\?:[\w |?']+\))+ \)$/.test(group);
}

const stretch = /[a-zA-Z ',]+(?![?*+{])/y;

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
    while (this.#sees('|')) {
      this.#at++;
      branches.push(this.#row());
    }
    return branches.length === 1 ? (branches[0] ?? nothing) : { is: 'choice', branches };
  }

  #row(): Piece {
    const pieces: Piece[] = [];
    while (!this.isAtEnd && !this.#sees('|') && !this.#sees(')')) {
      const piece = this.#repeated(this.#letters() ?? this.#atom());
      if (piece.is !== 'nothing') pieces.push(piece);
    }
    return pieces.length === 1 ? (pieces[0] ?? nothing) : { is: 'row', pieces };
  }

  /** Letters and spaces that nothing is said about, taken together. */
  #letters(): Piece | null {
    stretch.lastIndex = this.#at;
    const read = stretch.exec(this.#source)?.[0];
    if (read === undefined) return null;
    this.#at += read.length;
    let text = '';
    for (let i = 0; i < read.length; i++) text += writtenSign(read.charCodeAt(i));
    return { is: 'text', text };
  }

  #repeated(piece: Piece): Piece {
    const repeat = repeatAt(this.#source, this.#at);
    if (!repeat) return piece;
    const { least, most, end } = repeat;
    this.#at = end;
    return { is: 'repeat', piece, least, most };
  }

  #atom(): Piece {
    const c = this.#source[this.#at];
    if (c === '(') return this.#group();
    if (c === '[' || c === '\\') return this.#escape();
    const code = this.#source.codePointAt(this.#at) ?? 0;
    this.#at += code > 0xffff ? 2 : 1;
    if (c === '.') return anything;
    if (c === '^') return { is: 'start' };
    if (c === '$') return { is: 'end' };
    return { is: 'text', text: code > 0xffff ? edge + edge : writtenSign(code) };
  }

  #group(): Piece {
    const from = this.#at;
    const { is, inside } = groupAt(this.#source, from);
    if (is !== 'group') {
      this.#at = groupEnd(this.#source, from);
      if (isClear(this.#source.slice(from, this.#at))) return { is: 'clear' };
      // At "(?=)" nothing is asked (see `once.ts`).
      return is === 'look' && this.#at === inside + 1 ? nothing : look;
    }
    this.#at = inside;
    const within = this.choice();
    if (!this.#sees(')')) throw new Unreadable();
    this.#at++;
    return within;
  }

  #escape(): Piece {
    const letter = this.#source[this.#at + 1];
    if (this.#sees('\\') && (letter === 'b' || letter === 'B')) {
      this.#at += 2;
      return letter === 'b' ? { is: 'boundary' } : look;
    }
    const { signs, isWhole, end } = signsAt(this.#source, this.#at);
    this.#at = end;
    return { is: 'signs', signs, isWhole };
  }

  #sees(c: string): boolean {
    return this.#source[this.#at] === c;
  }
}
