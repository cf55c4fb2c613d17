import { fold } from '../../text/fold';
import { type Token, tokenise } from '../../text/tokens';

/*
 * Words are compared whole, without case; a hyphen counts as a space; the last word may be plural or possessive;
 * "block*" stands for any word that starts so.
 */

export interface PhraseOptions {
  /** Only as written. Left out: as written for short words in capitals (IT, WHO), any case otherwise. */
  matchCase?: boolean;
  /** No plural or possessive of the last word. */
  exact?: boolean;
}

/** A phrase that is complete here. */
export interface Ending {
  list: number;
  phrase: number;
  silent: boolean;
  exact: boolean;
  /** The words with their case, when case matters. */
  cased: string[] | null;
}

/** Thousands of these are made when packs come into force: what most do not need is made late. */
export interface Node {
  next: Map<string, Node> | null;
  /** Words that may go on ("block*"), by their first letter. */
  prefixes: Map<string, { prefix: string; node: Node }[]> | null;
  endings: Ending[] | null;
}

export function node(): Node {
  return { next: null, prefixes: null, endings: null };
}

/** Adds a phrase below the root. */
export function insert(
  root: Node,
  text: string,
  { list, phrase, silent }: Pick<Ending, 'list' | 'phrase' | 'silent'>,
  options: PhraseOptions,
): void {
  const tokens: readonly Word[] = plainWords(text) ?? wordsOf(tokenise(fold(text)));
  if (tokens.length === 0) return;
  let at = root;
  for (const [i, token] of tokens.entries()) {
    const isStar = i > 0 && token.text === '*' && tokens[i - 1]?.to === token.from;
    if (isStar) continue;
    const goesOn = tokens[i + 1]?.text === '*' && tokens[i + 1]?.from === token.to;
    at = goesOn ? prefixChild(at, token.lower) : child(at, token.lower);
  }
  const matchCase = options.matchCase ?? (!silent && isAcronym(tokens));
  const exact = options.exact === true || tokens.at(-1)?.kind !== 'word';
  at.endings ??= [];
  at.endings.push({ list, phrase, silent, exact, cased: matchCase ? tokens.map(t => t.text) : null });
}

function child(at: Node, word: string): Node {
  at.next ??= new Map();
  const known = at.next.get(word);
  if (known) return known;
  const made = node();
  at.next.set(word, made);
  return made;
}

function prefixChild(at: Node, prefix: string): Node {
  at.prefixes ??= new Map();
  const first = prefix[0] ?? '';
  const bucket = at.prefixes.get(first) ?? [];
  at.prefixes.set(first, bucket);
  const known = bucket.find(b => b.prefix === prefix);
  if (known) return known.node;
  const made = node();
  bucket.push({ prefix, node: made });
  return made;
}

/** The tokens of a phrase of plain English letters and digits, without the whole tokeniser; null for any other. */
function plainWords(text: string): Word[] | null {
  if (!/^[a-z0-9]+(?: [a-z0-9]+)*$/i.test(text)) return null;
  const lower = text.toLowerCase();
  if (!text.includes(' ')) return [{ kind: kindOf(text), text, lower, from: 0, to: text.length }];
  const words = lower.split(' ');
  let from = 0;
  return words.map(word => {
    const to = from + word.length;
    const made: Word = { kind: kindOf(word), text: text.slice(from, to), lower: word, from, to };
    from = to + 1;
    return made;
  });
}

type Word = Pick<Token, 'kind' | 'text' | 'lower' | 'from' | 'to'>;

function kindOf(word: string): Token['kind'] {
  return /\D/.test(word) ? 'word' : 'number';
}

/** Hyphens inside a phrase count as spaces. */
export function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(t => t.kind !== 'mark' || (t.text !== '-' && t.text !== '‐'));
}

function isAcronym(tokens: readonly Word[]): boolean {
  const only = tokens.length === 1 ? tokens[0] : undefined;
  return only?.kind === 'word' && /^[A-Z]{2,5}$/.test(only.text);
}

/** A word of a text, or what it may be the plural or possessive of. */
export interface Form {
  text: string;
  typed: string;
  inflected: boolean;
}

/** The word itself first. */
export function formsOf({ lower, text: typed, kind }: Token): Form[] {
  const forms: Form[] = [{ text: lower, typed, inflected: false }];
  const without = (letters: number) => forms.push({ text: lower.slice(0, -letters), typed, inflected: true });
  if (kind !== 'word' || lower.length < 3) return forms;
  if (lower.endsWith("'s")) without(2);
  else if (lower.endsWith('s')) {
    without(1);
    if (/(?:s|x|ch|sh)es$/.test(lower)) without(2);
  }
  return forms;
}
