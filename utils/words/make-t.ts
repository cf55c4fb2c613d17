/** A word list: flat keys to sentences with {places}; a pair of forms where the words change with `count`. */
export type Words = Record<string, string | { one: string; other: string }>;

export type Values = Record<string, string | number>;

const plurals = new Intl.PluralRules('en-GB');

/**
 * Gives the sayer of one word list. Each part of the product has its own list in `en/` and its own sayer, so that what
 * loads into a page carries only the words it needs. A place without a value stays visible: a test finds it.
 */
export function makeT<W extends Words>(words: W): (key: keyof W & string, values?: Values) => string {
  return (key, values = {}) => {
    const entry = words[key];
    const form =
      typeof entry === 'string'
        ? entry
        : plurals.select(Number(values.count)) === 'one'
          ? (entry?.one ?? key)
          : (entry?.other ?? key);
    return form.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  };
}

const choices = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "X, LinkedIn or Facebook". */
export function joinChoices(items: readonly string[]): string {
  return choices.format(items);
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "age, place and time". */
export function joinWords(items: readonly string[]): string {
  return lists.format(items);
}
