/** What one press of a button in the panel does to a text: words as they stand, and what they become. */
export interface Mend {
  /** The name of its button. */
  label: string;
  words: string;
  becomes: string;
}

export const mends: readonly Mend[] = [
  { label: 'for example', words: 'e.g.', becomes: 'for example' },
  { label: '#WorldSepsisDay', words: '#worldsepsisday', becomes: '#WorldSepsisDay' },
  { label: '#MentalHealthMatters', words: '#mentalhealthmatters', becomes: '#MentalHealthMatters' },
  { label: '#HelloMyNameIs', words: '#hellomynameis', becomes: '#HelloMyNameIs' },
];

/** A text with a caret as a person thinks of it, knowing nothing of editors: what each operation should leave. */
export class Paper {
  text: string;
  /** Null after an undo: where an editor then puts it is its own affair. */
  caret: number | null;

  constructor(text: string) {
    this.text = text;
    this.caret = text.length;
  }

  /** Where the caret is after so many presses of an arrow key, left when negative: an emoji is one step, not two. */
  stepped(steps: number): number {
    const caret = this.caret ?? this.text.length;
    return steps < 0
      ? [...this.text.slice(0, caret)].slice(0, steps).join('').length
      : caret + [...this.text.slice(caret)].slice(0, steps).join('').length;
  }

  /** Writes in place of the `before` characters left of the caret. */
  write(text: string, before = 0): void {
    const caret = this.caret ?? this.text.length;
    const from = this.stepped(-before);
    this.text = this.text.slice(0, from) + text + this.text.slice(caret);
    this.caret = from + text.length;
  }

  /** Replaces words elsewhere; the caret stays where it stood in the text. */
  replace(at: number, words: string, becomes: string): void {
    this.text = this.text.slice(0, at) + becomes + this.text.slice(at + words.length);
    if (this.caret === null || this.caret <= at) return;
    this.caret = this.caret < at + words.length ? at + becomes.length : this.caret + becomes.length - words.length;
  }

  /** Where the words of a mend stand whole: not grown together with others around them. */
  places({ words }: Mend): number[] {
    const found: number[] = [];
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      const before = this.text[at - 1] ?? ' ';
      const after = this.text[at + words.length] ?? ' ';
      if (/\s/.test(before) && /\s/.test(after)) found.push(at);
    }
    return found;
  }
}
