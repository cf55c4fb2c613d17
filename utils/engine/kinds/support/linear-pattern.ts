import { RE2JS } from 're2js';
import { KindProblem, type KindTools } from '../../kind';
import type { Found, Part } from '../../part';
import { requiredLiterals } from './required-literals';

/** Longest pattern and longest text a pattern looks at, in characters; with a linear-time engine they bound the time. */
export const patternLimit = 500;
const textLimit = 10_000;
const matchLimit = 200;
/** Steps per character that one pattern may take at worst: about the size of what it compiles to. */
const sizeLimit = 1_000;

/**
 * An author's pattern on an engine whose time grows with the length of the text only, so no pattern can hang a page.
 * It is compiled when first needed: most posts do not even hold the letters it must have.
 */
export class LinearPattern {
  readonly #source: string;
  readonly #flags: number;
  readonly #literals: readonly string[] | null;
  #compiled: RE2JS | undefined;

  constructor(source: string, matchCase: boolean, tools?: KindTools) {
    this.#source = source;
    this.#flags = matchCase ? 0 : RE2JS.CASE_INSENSITIVE;
    this.#literals = requiredLiterals(source);
    tools?.lexicon.expect(this.#literals);
  }

  /**
   * Compiles now, and gives the steps per character that it costs each post: none when the letters it must have are
   * looked for first. @throws KindProblem with a sentence for the author.
   */
  prove(path: (string | number)[]): number {
    try {
      const pattern = this.#pattern();
      const size = pattern.programSize();
      if (size > sizeLimit) throw new KindProblem(path, 'This pattern is too large. Split it, or repeat less.');
      if (pattern.matcher('').find())
        throw new KindProblem(path, 'This pattern also matches nothing at all, so it would match everywhere.');
      return this.#literals ? 0 : size;
    } catch (problem) {
      if (problem instanceof KindProblem) throw problem;
      throw new KindProblem(path, sentenceFor(problem));
    }
  }

  find(part: Part): Found[] {
    if (this.#literals && !this.#literals.some(l => part.lower.includes(l))) return [];
    const text = part.folded.length > textLimit ? part.folded.slice(0, textLimit) : part.folded;
    const pattern = this.#pattern();
    if (!pattern.test(text)) return [];
    const matcher = pattern.matcher(text);
    const found: Found[] = [];
    while (found.length < matchLimit && matcher.find()) {
      const from = matcher.start();
      const to = matcher.end();
      if (to > from) found.push(part.at(from, to, groupsOf(matcher)));
    }
    return found;
  }

  #pattern(): RE2JS {
    this.#compiled ??= RE2JS.compile(this.#source, this.#flags);
    return this.#compiled;
  }
}

function groupsOf(matcher: {
  groupCount(): number;
  group(n: number): string | null;
}): Record<string, string | undefined> {
  const groups: Record<string, string | undefined> = {};
  for (let i = 1; i <= matcher.groupCount(); i++) groups[i] = matcher.group(i) ?? undefined;
  return groups;
}

/** What the engine said, for someone who writes patterns now and then. */
function sentenceFor(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : '';
  if (/\(\?<?[=!]|named capture|Perl syntax/.test(message))
    return 'This pattern looks ahead or behind, which patterns here cannot do. Say it without (?= (?! (?<= or (?<!.';
  if (/invalid escape/.test(message))
    return 'This pattern has a backslash that means nothing here; \\1 is not possible.';
  if (/repeat/.test(message)) return 'This pattern repeats too often. Use at most 1,000 repeats.';
  if (/missing|unexpected/.test(message)) return 'A bracket in this pattern has no partner.';
  if (/character class/.test(message)) return 'A [group of characters] in this pattern cannot be read.';
  return 'This pattern cannot be read.';
}
