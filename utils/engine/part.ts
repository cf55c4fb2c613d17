import { type Awake, isAwake, matches, matchesText, startsIn, wake } from './patterns/awake';
import { type Places, placesIn } from './patterns/starts';
import { type Folded, fold } from './text/fold';
import { type Sentence, sentencesOf } from './text/sentences';
import { type Token, tokenise } from './text/tokens';
import type { Span, Where } from './types';

/** A place where a pattern matched: offsets into the text as typed, words as folded. */
export interface Found extends Span {
  where: Where;
  text: string;
  groups: Record<string, string | undefined>;
  /** Offsets into the folded text, for looking around. */
  from: number;
  to: number;
}

/**
 * One published string of a draft, read once. Every feature is computed when first asked and kept.
 * Rules look at `folded` and get back offsets into what was typed.
 */
export class Part {
  readonly where: Where;
  /** As typed. */
  readonly original: string;
  #fold: Folded | undefined;
  #lower: string | undefined;
  #awake: Awake | undefined;
  readonly #held = new Map<RegExp, boolean>();
  #places: Places | undefined;
  #tokens: Token[] | undefined;
  #words: Token[] | undefined;
  #sentences: Sentence[] | undefined;
  #memo = new Map<unknown, unknown>();

  constructor(where: Where, original: string) {
    this.where = where;
    this.original = original;
  }

  get fold(): Folded {
    this.#fold ??= fold(this.original);
    return this.#fold;
  }

  /** Folded text: see `fold`. */
  get folded(): string {
    return this.fold.text;
  }

  /** Folded and lower case, with the same offsets as `folded`. */
  get lower(): string {
    this.#lower ??= lowerSameLength(this.folded);
    return this.#lower;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.fold);
    return this.#tokens;
  }

  /** Words and numbers only. */
  get words(): readonly Token[] {
    this.#words ??= this.tokens.filter(t => t.kind === 'word' || t.kind === 'number');
    return this.#words;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.tokens);
    return this.#sentences;
  }

  get hashtags(): readonly Token[] {
    return this.ofKind('hashtag');
  }
  get mentions(): readonly Token[] {
    return this.ofKind('mention');
  }
  get links(): readonly Token[] {
    return this.ofKind('link');
  }
  get emails(): readonly Token[] {
    return this.ofKind('email');
  }
  get emoji(): readonly Token[] {
    return this.ofKind('emoji');
  }

  private ofKind(kind: Token['kind']): readonly Token[] {
    return this.memo(kind, () => this.tokens.filter(t => t.kind === kind));
  }

  /** Computes something about this part once; `key` must be unique to the caller. */
  memo<T>(key: unknown, compute: () => T): T {
    const known = this.#memo.get(key);
    if (known !== undefined || this.#memo.has(key)) return known as T;
    const made = compute();
    this.#memo.set(key, made);
    return made;
  }

  /** False when the text lacks letters without which `pattern` cannot match: a quick look before a slow one. */
  may(pattern: RegExp): boolean {
    return isAwake(this.#awakened(), pattern);
  }

  #awakened(): Awake {
    this.#awake ??= wake(this.folded);
    return this.#awake;
  }

  /** True when `pattern` (without the g flag) matches somewhere in the folded, lower-case text. */
  has(pattern: RegExp): boolean {
    // Asked again for each person of a text, and a text may be endless.
    let isHeld = this.#held.get(pattern);
    if (isHeld === undefined) {
      // It would go on from where the last match ended, in another text.
      if (pattern.global) throw new TypeError(`has takes a pattern without the g flag: ${pattern}`);
      isHeld = matchesText(this.#awakened(), pattern, this.lower);
      this.#held.set(pattern, isHeld);
    }
    return isHeld;
  }

  /** As `has`, for a stretch of the folded, lower-case text. */
  hasIn(stretch: string, pattern: RegExp): boolean {
    return matches(this.#awakened(), pattern, stretch);
  }

  /** All places where `pattern` (with the g flag) matches the folded text. */
  find(pattern: RegExp): Found[] {
    return this.may(pattern) ? this.#collect(pattern, this.folded) : [];
  }

  /** As `find`, over the lower-case text: quicker than the i flag. */
  findLower(pattern: RegExp): Found[] {
    return this.may(pattern) ? this.#collect(pattern, this.lower) : [];
  }

  #collect(pattern: RegExp, text: string): Found[] {
    const found: Found[] = [];
    // Without it the first match would be found for ever.
    if (!pattern.global) throw new TypeError(`find and findLower need the g flag: ${pattern}`);
    const starts = startsIn(pattern);
    if (starts) {
      this.#places ??= placesIn(this.folded);
      const { at, bits } = this.#places;
      let end = 0;
      for (let i = 0; i < at.length; i++) {
        const place = at[i] ?? 0;
        if (((bits[i] ?? 0) & starts.bits) === 0 || place < end) continue;
        starts.sticky.lastIndex = place;
        const match = starts.sticky.exec(text);
        if (match) end = this.#take(match, found);
      }
      return found;
    }
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex++;
      else this.#take(match, found);
    }
    return found;
  }

  /** Where the match ends. */
  #take(match: RegExpExecArray, found: Found[]): number {
    const end = match.index + match[0].length;
    found.push(this.at(match.index, end, match.groups ?? {}));
    return end;
  }

  /** A span of the folded text as a `Found`. */
  at(from: number, to: number, groups: Record<string, string | undefined> = {}): Found {
    return {
      where: this.where,
      start: this.fold.start(from),
      end: this.fold.end(to),
      text: this.folded.slice(from, to),
      groups,
      from,
      to,
    };
  }

  /** Folded, lower-case text around a folded span, `reach` characters each way; for context words. */
  around(span: { from: number; to: number }, reach: number): { before: string; after: string } {
    return {
      before: this.lower.slice(Math.max(0, span.from - reach), span.from),
      after: this.lower.slice(span.to, span.to + reach),
    };
  }

  /** The sentence that holds the typed offset, if any. */
  sentenceAt(offset: number): Sentence | undefined {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle];
      if (!sentence || offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else return sentence;
    }
    return undefined;
  }
}

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few capitals (İ) grow when lowered; keep those as they are so that offsets stay true.
  return Array.from(text, c => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
