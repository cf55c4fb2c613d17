import type { Reading } from './reading';
import { type Clue, type Concern, concerns, type Fix, type Severity, type Span, type Where } from './types';

/** What a rule found. Anything left out comes from the rule itself. */
export interface Match extends Span {
  where?: Where;
  severity?: Severity;
  title?: string;
  why?: string;
  advice?: string;
  source?: string;
  fixes?: Fix[];
  clues?: Clue[];
  people?: number;
  basis?: string;
}

/** "Cannot tell" is a proper answer: a reason key and a plain sentence. */
export interface CannotTell {
  unsure: string;
  message: string;
  where?: Where;
}

/**
 * A text with its expected verdict. In `flags`, [square brackets] mark exactly what should be found, in the text or in
 * any string of `draft` (alt, links, poll, thread, name); a backslash before a bracket keeps it. Where nothing can be
 * marked (a picture without a description), `at` lists the places instead; `unsure` expects "cannot tell".
 */
export interface Example {
  text: string;
  draft?: ExampleDraft;
  settings?: ExampleSettings;
  at?: Where[];
  unsure?: boolean;
  severity?: Severity;
  note?: string;
}

export interface ExampleDraft {
  platform?: string;
  kind?: string;
  parent?: string | null;
  media?: { type?: string; alt?: string | null; captions?: boolean | null; name?: string; hasWords?: boolean }[];
  links?: string[];
  poll?: string[];
  thread?: string[];
  audience?: string;
  author?: { organisation?: string; places?: string[] };
}

export interface ExampleSettings {
  organisation?: { name?: string; places?: string[]; postcodes?: string[]; phones?: string[]; mailboxes?: string[] };
  allow?: Record<string, string[] | Record<string, string>>;
  now?: number;
}

export interface Examples {
  flags: Example[];
  /** Look-alikes that must stay silent. */
  allows: Example[];
  /** Known gaps: printed, never failing; once found, the tester asks to promote them. */
  misses?: Example[];
}

/** What "Always fine" would add to, for findings about a name, number, place, hashtag or acronym. */
export type AllowList = 'names' | 'numbers' | 'phones' | 'postcodes' | 'places' | 'hashtags' | 'acronyms' | 'wards';

export interface Rule {
  /** Equals the path below `utils/rules`, for example 'access/hashtag-case'. */
  id: string;
  severity: Severity;
  /** What: a few words. */
  title: string;
  /** Why, in one sentence. */
  why: string;
  /** What to do, in one sentence. */
  advice: string;
  /** Address of the guidance this rests on. */
  source: string;
  find(reading: Reading): Iterable<Match | CannotTell>;
  examples: Examples;
  alwaysFine?: AllowList;
  /** Only on these platforms or kinds of post; everywhere when left out. */
  platforms?: string[];
  kinds?: string[];
  /** Judges no words, so it also runs on texts in other languages. */
  languageFree?: boolean;
  /** About style: silent on condolence posts. */
  isStyle?: boolean;
  /** Off until a person or pack switches it on. */
  offByDefault?: boolean;
  /** Name of the guidance pack, for rules that come from one. */
  pack?: string;
  /** For rules of packs, whose id has no concern in front. */
  concern?: Concern;
}

/** Declares a rule. The identity function: the type is the point. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

export function concernOf(rule: Rule): Concern {
  if (rule.concern) return rule.concern;
  // Asked of every rule at every key: nothing is cut.
  for (const concern of concerns) if (rule.id.startsWith(concern)) return concern;
  return rule.id.slice(0, rule.id.indexOf('/')) as Concern;
}
