import { clueTerms, type TermKind } from '../../../tables/clue-terms';
import type { Part } from '../../part';
import type { Token } from '../../text/tokens';
import type { Span } from '../../types';

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

/** Where a listed phrase has got to: what it is if it ends here, and the words it may go on with ("&e" behind "&"). */
interface Node {
  entry: Entry | null;
  next: Map<string, Node>;
}

let dictionary: Node | undefined;

function scan(part: Part): Term[] {
  dictionary ??= compile();
  const { words } = part;
  const terms: Term[] = [];
  /** Last word already covered, by kind: a shorter phrase inside a longer one of its kind says nothing new. */
  const covered = new Map<TermKind, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Token;
    const found = phrasesFrom(dictionary, part, i);
    for (let k = found.length - 1; k >= 0; k--) {
      const { entry, last } = found[k] as Ending;
      const kinds = entry.kinds.filter(kind => (covered.get(kind) ?? -1) < last);
      if (kinds.length === 0) continue;
      for (const kind of kinds) covered.set(kind, last);
      const to = words[last]?.to ?? word.to;
      const { start, end, text, from } = part.at(word.from, to);
      terms.push({ start, end, text, from, to, kinds, plural: entry.plural, first: i, last });
    }
  }
  return terms;
}

interface Ending {
  entry: Entry;
  last: number;
}

const none: readonly Ending[] = [];

/** Listed phrases that begin at a word, the shortest first; the last word may be possessive. */
function phrasesFrom(root: Node, part: Part, first: number): readonly Ending[] {
  const { words } = part;
  let found: Ending[] | null = null;
  let node: Node | undefined = root;
  let sign = '';
  for (let last = first; last < words.length; last++) {
    const key: string = sign + (words[last]?.lower ?? '');
    const exact: Node | undefined = node.next.get(key);
    const entry = exact?.entry ?? (key.endsWith("'s") ? node.next.get(key.slice(0, -2))?.entry : null);
    if (entry) {
      found ??= [];
      found.push({ entry, last });
    }
    if (exact === undefined || exact.next.size === 0) break;
    node = exact;
    const gap = part.folded.slice(words[last]?.to, words[last + 1]?.from);
    if (gap !== ' ' && gap !== '-' && gap !== '&' && gap !== ' & ') break;
    sign = gap.includes('&') ? '&' : '';
  }
  return found ?? none;
}

/** Kinds whose plural matters: two patients are not one person. */
const people: readonly TermKind[] = ['patient', 'person', 'relative', 'role'];

function compile(): Node {
  const root: Node = { entry: null, next: new Map() };
  const add = (phrase: string, kind: TermKind, plural: boolean) => {
    let node = root;
    for (const word of phrase.replaceAll('&', ' &').split(' ')) {
      const known: Node = node.next.get(word) ?? { entry: null, next: new Map() };
      node.next.set(word, known);
      node = known;
    }
    if (!node.entry) node.entry = { kinds: [kind], plural };
    else if (node.entry.plural === plural && !node.entry.kinds.includes(kind)) node.entry.kinds.push(kind);
  };
  for (const kind of Object.keys(clueTerms) as TermKind[]) {
    for (const phrase of clueTerms[kind].trim().replace(/\s+/g, ' ').split(', ')) {
      const isPlural = people.includes(kind) && /(?:[^s]s|children|siblings|grandchildren)$/.test(phrase);
      add(phrase, kind, isPlural);
      if (!isPlural) for (const form of pluralsOf(phrase, kind)) add(form, kind, people.includes(kind));
    }
  }
  return root;
}

function pluralsOf(phrase: string, kind: TermKind): string[] {
  if (kind === 'care' || kind === 'outcome' || kind === 'event') return [];
  if (/[^aeiou]y$/.test(phrase)) return [`${phrase.slice(0, -1)}ies`];
  if (/(?:^|wo|\b\w+)man$/.test(phrase)) return [`${phrase.slice(0, -2)}en`];
  if (/child$/.test(phrase)) return [`${phrase}ren`];
  if (/(?:s|x|ch|sh)$/.test(phrase)) return [`${phrase}es`];
  return [`${phrase}s`];
}
