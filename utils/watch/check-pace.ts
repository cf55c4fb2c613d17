/** Keys closer than this, in milliseconds, are a person in full flow: about a hundred words a minute. */
export const flowMs = 120;
/** A word without an end is checked after this, however long it flows; in milliseconds. */
const longestWaitMs = 400;

/** What the pace asks of a key. */
export type PacedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'timeStamp'>;

/**
 * When a change of the text is checked: at once, but for letters in full flow. Half a word says nothing, so these wait
 * for the end of the word or for a short rest; so do a sign that opens a tag or a name, and a space behind what was just
 * checked. Digits, other marks, deleting, pasting and every press are checked at once.
 */
export class CheckPace {
  readonly #check: () => void;
  #isFlowing = false;
  #lastKey = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the change that waits longest came. */
  #since = 0;

  constructor(check: () => void) {
    this.#check = check;
  }

  /** A key went down in a box; its change comes after it. */
  key({ key, ctrlKey, metaKey, timeStamp }: PacedKey): void {
    // A space ends the word that waits; where none does it says nothing.
    const isPartOfWord = /^[\p{L}#@]$/u.test(key) || (key === ' ' && this.#timer === undefined);
    this.#isFlowing = isPartOfWord && !ctrlKey && !metaKey && timeStamp - this.#lastKey < flowMs;
    this.#lastKey = timeStamp;
  }

  /** The text changed. `canWait` is false where what is drawn no longer fits the text. */
  changed(canWait: boolean): void {
    const isWaiting = this.#timer !== undefined;
    const now = performance.now();
    if (!this.#isFlowing || !canWait || (isWaiting && now - this.#since > longestWaitMs)) {
      this.settle();
      this.#check();
      return;
    }
    if (!isWaiting) this.#since = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), flowMs);
  }

  /** What waits is checked now. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.settle();
    this.#check();
  }

  /** Nothing waits any more: all was checked some other way, or is over. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
