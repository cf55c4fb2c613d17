import type { Lexicon } from './kinds/support/lexicon';
import type { Reading } from './reading';
import type { CannotTell, Example, Match } from './rule';
import type { Concern, Severity } from './types';

/** One rule of a guidance pack after reading: plain data, known keys only; what a kind adds stands in `own`. */
export interface PackRule {
  id: string;
  /** Where it stands in its pack's list, counted from 0. */
  index: number;
  kind: string;
  concern: Concern;
  severity: Severity;
  title: string;
  why: string;
  advice: string;
  source: string;
  /** Empty: everywhere. */
  platforms: string[];
  /** Kinds of post. Empty: all. */
  kinds: string[];
  /** First and last moment, as written. `null`: no bound; `''`: a date that its owner still has to fill in. */
  from: string | null;
  until: string | null;
  zone: string;
  /** False: waits until a person, a pack or a policy gives it a level. */
  on: boolean;
  /** Which published strings are looked at; empty: those written as sentences. */
  in: string[];
  fixes: { text: string; label: string }[];
  /** Silent when the post also holds one of these. */
  unless: unknown;
  examples: { flags: PackExample[]; allows: PackExample[] };
  /** The rule as its author wrote it: what a kind adds is read from here. */
  own: Record<string, unknown>;
}

export interface PackExample extends Example {
  /** The date it is tried on, for rules with dates; inside their dates when left out. */
  on?: string;
  /** Where it stands in its author's list. */
  index: number;
}

/** What a kind gets to build with; shared by all rules of all packs, so that a post is scanned once for all. */
export interface KindTools {
  lexicon: Lexicon;
  /** Adds what a pattern costs each post, in steps per character. @throws KindProblem when the pack costs too much. */
  spend(steps: number, path: (string | number)[]): void;
  /** True while a pack is proven: patterns are compiled at once. In force they wait until a post needs them. */
  proving: boolean;
}

export type Find = (reading: Reading) => Iterable<Match | CannotTell>;

/** A family of rules that are data. */
export interface Kind {
  /** The word in a rule's "kind". */
  name: string;
  /** For people: when to use it. */
  about: string;
  /** JSON Schema of the keys this kind adds: `properties` and `required`. */
  schema: KindSchema;
  /** Words that are found at a place, so that the advice of other rules can be tried on it. False for what is missing. */
  findsWords: boolean;
  /** Turns data into the search. @throws KindProblem with a sentence for the author. */
  compile(rule: PackRule, tools: KindTools): Find;
}

export interface KindSchema {
  properties: Record<string, unknown>;
  required: string[];
}

/** Something in a rule that its author has to mend. */
export class KindProblem extends Error {
  override name = 'KindProblem';
  /** The key it is about, as a path below the rule. */
  readonly path: (string | number)[];
  constructor(path: (string | number)[], sentence: string) {
    super(sentence);
    this.path = path;
  }
}

/** Declares a kind. The identity function: the type is the point. */
export function defineKind(kind: Kind): Kind {
  return kind;
}
