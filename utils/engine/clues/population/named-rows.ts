/**
 * A table of rows "name|value" whose names are in order. Whoever writes the first age or place waits for it, so only the
 * rows of one first letter are taken apart at a time.
 */
export class NamedRows {
  readonly #rows: string;
  readonly #byLetter = new Map<string, ReadonlyMap<string, string>>();

  constructor(rows: string) {
    this.#rows = `\n${rows}\n`;
  }

  get(name: string): string | undefined {
    const letter = name[0] ?? '\n';
    let values = this.#byLetter.get(letter);
    if (!values) {
      values = this.#under(letter);
      this.#byLetter.set(letter, values);
    }
    return values.get(name);
  }

  #under(letter: string): ReadonlyMap<string, string> {
    const rows = this.#rows;
    const values = new Map<string, string>();
    let from = rows.indexOf(`\n${letter}`) + 1;
    while (from > 0 && rows[from] === letter) {
      const [middle, end] = [rows.indexOf('|', from), rows.indexOf('\n', from)];
      values.set(rows.slice(from, middle), rows.slice(middle + 1, end));
      from = end + 1;
    }
    return values;
  }
}
