import { clueTerms, type TermKind } from '../../tables/clue-terms';
import type { Part } from '../part';
import type { Token } from '../tokens';
import type { Span } from '../types';

/** A listed word or phrase in a text. `first`/`last` are indexes into `part.words`; `from`/`to` are folded offsets. */
export interface Term extends Span {
  kinds: readonly TermKind[];
  text: string;
  plural: boolean;
  from: number;
  to: number;
  first: number;
  last: number;
}

/** Every listed word in a text, in order, found in one pass over its words; the longest phrase of a kind wins. */
export function termsOf(part: Part): readonly Term[] {
  return part.memo(termsOf, () => scan(part));
}

export function termsOfKind(part: Part, kind: TermKind): readonly Term[] {
  return part.memo(`terms:${kind}`, () => termsOf(part).filter(t => t.kinds.includes(kind)));
}

interface Entry {
  kinds: TermKind[];
  plural: boolean;
}

let dictionary: { entries: Map<string, Entry>; longest: Map<string, number> } | undefined;

function scan(part: Part): Term[] {
  dictionary ??= compile();
  const { entries, longest } = dictionary;
  const { words } = part;
  const terms: Term[] = [];
  /** Last word already covered, by kind: a shorter phrase inside a longer one of its kind says nothing new. */
  const covered = new Map<TermKind, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Token;
    const reach = longest.get(bare(word.lower));
    if (reach === undefined) continue;
    /** For each kind, the longest phrase that begins here. */
    const found = new Map<Entry, number>();
    let phrase = word.lower;
    for (let j = i; ; ) {
      const entry = lookUp(entries, phrase);
      if (entry) found.set(entry, j);
      if (++j >= Math.min(i + reach, words.length)) break;
      const gap = part.folded.slice(words[j - 1]?.to, words[j]?.from);
      if (gap !== ' ' && gap !== '-' && gap !== '&' && gap !== ' & ') break;
      phrase += (gap.includes('&') ? '&' : ' ') + words[j]?.lower;
    }
    for (const [entry, last] of [...found].reverse()) {
      const kinds = entry.kinds.filter(kind => (covered.get(kind) ?? -1) < last);
      if (kinds.length === 0) continue;
      for (const kind of kinds) covered.set(kind, last);
      const to = words[last]?.to ?? word.to;
      terms.push({ ...part.at(word.from, to), kinds, plural: entry.plural, first: i, last });
    }
  }
  return terms;
}

function lookUp(entries: Map<string, Entry>, phrase: string): Entry | undefined {
  return entries.get(phrase) ?? (phrase.endsWith("'s") ? entries.get(phrase.slice(0, -2)) : undefined);
}

function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Kinds whose plural matters: two patients are not one person. */
const people: readonly TermKind[] = ['patient', 'person', 'relative', 'role'];

function compile() {
  const entries = new Map<string, Entry>();
  const longest = new Map<string, number>();
  const add = (phrase: string, kind: TermKind, plural: boolean) => {
    const entry = entries.get(phrase);
    if (!entry) entries.set(phrase, { kinds: [kind], plural });
    else if (entry.plural === plural && !entry.kinds.includes(kind)) entry.kinds.push(kind);
    const words = phrase.split(/[ &]/);
    const first = bare(words[0] ?? '');
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  for (const kind of Object.keys(clueTerms) as TermKind[]) {
    for (const phrase of clueTerms[kind].trim().replace(/\s+/g, ' ').split(', ')) {
      const isPlural = people.includes(kind) && /(?:[^s]s|children|siblings|grandchildren)$/.test(phrase);
      add(phrase, kind, isPlural);
      if (!isPlural) for (const form of pluralsOf(phrase, kind)) add(form, kind, people.includes(kind));
    }
  }
  return { entries, longest };
}

function pluralsOf(phrase: string, kind: TermKind): string[] {
  if (kind === 'care' || kind === 'outcome' || kind === 'event') return [];
  if (/[^aeiou]y$/.test(phrase)) return [`${phrase.slice(0, -1)}ies`];
  if (/(?:^|wo|\b\w+)man$/.test(phrase)) return [`${phrase.slice(0, -2)}en`];
  if (/child$/.test(phrase)) return [`${phrase}ren`];
  if (/(?:s|x|ch|sh)$/.test(phrase)) return [`${phrase}es`];
  return [`${phrase}s`];
}
