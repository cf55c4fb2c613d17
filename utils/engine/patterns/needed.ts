import { place } from './runs';
import { edge, writtenSign } from './signs';
import { groupAt, groupEnd, isNoLetter, repeatAt, signsAt, Unreadable } from './source';
import { also, cut, either, endsWord, goOn, repeated, type Study, settle, whole } from './study';

/**
 * What a text must hold for a pattern to match in it, found the way RE2 finds it (its "prefilter"): of the parts that
 * follow each other the rarest is taken, of alternatives all of them. The source is read once from left to right and
 * nothing is built up from it, for this comes before the first run of every pattern and must cost far less than that.
 */
export interface Needs {
  /** Runs of signs of which the text must hold at least one. */
  runs: readonly string[];
  /** Runs of another part, of which it must hold one as well; null where that says little. */
  besides: readonly string[] | null;
}

/** Null when nothing can be named, and when the pattern holds something that is not understood. */
export function neededBy(source: string): Needs | null {
  const reader = new Reader(source);
  try {
    const study = reader.choice('');
    if (!reader.isAtEnd) return null;
    settle(study);
    const { best, next } = study;
    if (!best || best.runs.length > mostRuns) return null;
    const isTelling = next && best.share > rareEnough && next.share < tooCommon && next.runs.length <= mostRuns / 4;
    return { runs: best.runs, besides: isTelling ? next.runs : null };
  } catch (cause) {
    if (cause instanceof Unreadable) return null;
    throw cause;
  }
}

/** Times in a post: what stands more seldom says enough alone, what stands more often says nothing. */
const rareEnough = 0.02;
const tooCommon = 6;
const mostRuns = 400;

const [bar, open, close, backslash, bracket, dot] = [124, 40, 41, 92, 91, 46];
const [start, end, space, letterB, capitalB] = [94, 36, 32, 98, 66];

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** Reads alternatives, each of which begins behind `lead`, up to the bracket that ends them. */
  choice(lead: string, isLook = false): Study {
    const first = this.#letters() ?? this.#row(lead);
    if (this.#code() !== bar) return typeof first === 'string' ? whole(lead + first) : first;
    const rows = [first];
    while (this.#code() === bar) {
      this.#at++;
      rows.push(this.#letters() ?? this.#row(lead));
    }
    // What is looked at stands where the rest does, not before it.
    return either(rows, lead, isLook ? '' : this.#tail());
  }

  /** An alternative that is nothing but letters and spaces, as most are; null for others. */
  #letters(): string | null {
    const from = this.#at;
    const to = this.#plainEnd();
    const code = this.#source.charCodeAt(to);
    if (code !== bar && code !== close) return null;
    this.#at = to;
    return this.#written(from, to);
  }

  #plainEnd(): number {
    plain.lastIndex = this.#at;
    return plain.test(this.#source) ? plain.lastIndex : this.#at;
  }

  #written(from: number, to: number): string {
    const stretch = this.#source.slice(from, to).replaceAll(' ', edge);
    if (!notSigns.test(stretch)) return stretch;
    let text = '';
    for (let i = 0; i < stretch.length; i++) text += writtenSign(stretch.charCodeAt(i));
    return text;
  }

  #row(lead: string): Study {
    const study = whole(lead);
    for (;;) {
      this.#plain(study);
      const code = this.#code();
      if (Number.isNaN(code) || code === bar || code === close) return study;
      if (code === open) this.#group(study);
      else if (!this.#place(study, code)) this.#sign(study, code);
    }
  }

  #code(): number {
    return this.#source.charCodeAt(this.#at);
  }

  /** Letters and spaces of which nothing is said, taken together. */
  #plain(study: Study): void {
    const from = this.#at;
    let to = this.#plainEnd();
    if (to > from && isRepeat(this.#source.charCodeAt(to))) to--;
    if (to === from) return;
    this.#at = to;
    goOn(study, this.#written(from, to));
  }

  /** The edge of a word or of the text. */
  #place(study: Study, code: number): boolean {
    if (code === start || code === end) {
      this.#at++;
      return true;
    }
    const letter = code === backslash ? this.#source.charCodeAt(this.#at + 1) : 0;
    if (letter !== letterB && letter !== capitalB) return false;
    this.#at += 2;
    if (letter === letterB) goOn(study, place);
    return true;
  }

  /** A character, and how often. */
  #sign(study: Study, code: number): void {
    let signs: readonly string[] | null = null;
    if (code === backslash || code === bracket) {
      const read = signsAt(this.#source, this.#at);
      signs = read.signs;
      this.#at = read.end;
    } else if (code === dot) this.#at++;
    else {
      // What is said of a character of two places is said of both.
      const isWide = code >= 0xd800 && code < 0xdc00;
      signs = [isWide ? edge + edge : writtenSign(code)];
      this.#at += isWide ? 2 : 1;
    }
    const { least, most } = this.#repeat();
    if (signs) repeated(study, signs, least, most);
    else cut(study, '');
  }

  #repeat(): { least: number; most: number } {
    const repeat = repeatAt(this.#source, this.#at);
    if (repeat) this.#at = repeat.end;
    return repeat ?? once;
  }

  #group(study: Study): void {
    const source = this.#source;
    const from = this.#at;
    const { is, inside } = groupAt(source, from);
    if (is === 'unless') {
      this.#at = groupEnd(source, from);
      if (isNoLetter(source, from)) goOn(study, place);
      return;
    }
    this.#at = inside;
    const isAtEdge = study.ways.every(endsWord);
    const within = this.choice(is === 'group' && isAtEdge ? place : '', is === 'look');
    if (this.#code() !== close) throw new Unreadable();
    this.#at++;
    if (is === 'look') {
      // It takes no room.
      settle(within);
      return also(study, within);
    }
    const { least, most } = this.#repeat();
    if (within.isWhole) return repeated(study, within.ways, least, most);
    const { ways } = within;
    if (least === 0 || most > 1) {
      settle(within);
      cut(study, ways.every(endsWord) && (least > 0 || isAtEdge) ? place : '');
    } else {
      cut(study, '');
      study.ways = ways;
    }
    if (least > 0) also(study, within);
  }

  /** What stands behind the bracket at the reader and so behind each of the ways before it. */
  #tail(): string {
    const source = this.#source;
    const after = this.#at + 1;
    const code = source.charCodeAt(after);
    if (code === backslash) return source.charCodeAt(after + 1) === letterB ? place : '';
    if (code === open) return isNoLetter(source, after) ? place : '';
    return code === space && !isRepeat(source.charCodeAt(after + 1)) ? edge : '';
  }
}

const once = { least: 1, most: 1 };
const plain = /[a-zA-Z ',]+/y;
const notSigns = /[^a-z~]/;

/** One of "?*+{". */
function isRepeat(code: number): boolean {
  return code === 63 || code === 42 || code === 43 || code === 123;
}
