import type { Paper } from './paper';

/** What the paper was before a word was typed. */
type Begin = Pick<Paper, 'text' | 'caret'>;

/**
 * What a text area of Firefox may take back at once, with the extension and without it. It joins what is typed to what
 * was typed before, however long the rest was, where the caret stands in the very node in which that ended; nobody sees in
 * which node a caret stands. So one press leads to where one of these words began, and never to before anything but typing.
 */
export class TypedStep {
  #begins: readonly Begin[];
  /** Where the last word ended, as an offset into the text. */
  #to: number | null;

  constructor(begins: readonly Begin[] = [], to: number | null = null) {
    this.#begins = begins;
    this.#to = to;
  }

  /** The texts before each word that may be joined. */
  get begins(): string[] {
    return this.#begins.map(b => b.text);
  }

  /** With one more word, which joins nothing where it replaced others. */
  with(before: Begin, after: Begin, isOver: boolean): TypedStep {
    const isJoined = !isOver && before.caret === this.#to;
    return new TypedStep([...(isJoined ? this.#begins : []), { ...before }], after.caret);
  }

  /** What may still be joined once undo has led to this text. */
  before(text: string): TypedStep {
    const at = this.begins.lastIndexOf(text);
    return new TypedStep(this.#begins.slice(0, at), this.#begins[at]?.caret ?? null);
  }
}
