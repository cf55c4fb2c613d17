/** Runs of letters that patterns need, found in a text in one pass whatever their number. */
export class LiteralIndex {
  /** By their first three letters. */
  readonly #byStart = new Map<string, { literal: string; owner: number }[]>();

  /** `literal` has at least three letters, in lower case. */
  add(literal: string, owner: number): void {
    const start = literal.slice(0, 3);
    const known = this.#byStart.get(start);
    if (known) known.push({ literal, owner });
    else this.#byStart.set(start, [{ literal, owner }]);
  }

  /** Adds the owners of all literals in the text, which is in lower case. */
  addOwners(text: string, owners: Set<number>): void {
    if (this.#byStart.size === 0) return;
    for (let i = 0; i + 3 <= text.length; i++) {
      const entries = this.#byStart.get(text.slice(i, i + 3));
      if (!entries) continue;
      for (const { literal, owner } of entries) if (text.startsWith(literal, i)) owners.add(owner);
    }
  }
}
