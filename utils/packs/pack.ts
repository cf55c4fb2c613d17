import type { PackRule } from '@/utils/engine/kind';
import type { Allow, Organisation } from '@/utils/engine/settings';
import type { Concern, Severity } from '@/utils/engine/types';

/** The version of the pack format that this program writes. */
export const packFormat = 1;

/** Platforms that packs and scenarios can name, by id. A test holds this list to the files of `utils/platforms`. */
export const platformIds = ['x', 'linkedin', 'facebook'] as const;
export type PlatformId = (typeof platformIds)[number];

/** What a pack may hold at most. They keep a hostile file from costing anyone time. */
export const packLimits = {
  /** Characters of the whole file. */
  size: 2_000_000,
  depth: 12,
  rules: 2_500,
  examplesPerRule: 100,
  exampleLength: 3_000,
  /** Entries of one allow-list. */
  list: 5_000,
  textLength: 400,
  helpLength: 20_000,
  replies: 50,
};

/** Wording to start from when someone complains in public; offered, never written in. */
export interface ReplyWording {
  /** What it answers: "complaint", "praise" or any word of the owner's. */
  for: string;
  title: string;
  text: string;
}

/** Where people can raise a concern in private. */
export interface Pals {
  name: string;
  phone: string;
  email: string;
  link: string;
  hours: string;
}

/** A guidance pack after reading: known keys only, each of the right type. */
export interface Pack {
  format: number;
  name: string;
  version: string;
  owner: string;
  contact: string;
  /** Date by which the owner looks at it again. */
  review: string;
  language: string;
  licence: string;
  about: string;
  /** Markdown. */
  help: string;
  allow: Allow;
  organisation: Organisation;
  /** Shapes of numbers that only this organisation uses. */
  patterns: { hospitalNumbers: string[] };
  /** Per platform ('*' for all) and concern. */
  settings: Record<string, Partial<Record<Concern, 'on' | 'off'>>>;
  /** Levels of rules by id; 'off' switches one off. */
  levels: Record<string, Severity | 'off'>;
  replies: ReplyWording[];
  pals: Pals | null;
  /** Public half of the key that signs this pack, as base64. */
  key: string;
  rules: PackRule[];
  /** Everything as its owner wrote it, unknown keys and kinds included: what is exported again. */
  raw: Record<string, unknown>;
}

export type Path = (string | number)[];

/** The lists of texts among what a pack lets be published. */
export const allowLists = [
  'phones',
  'postcodes',
  'places',
  'names',
  'hashtags',
  'numbers',
  'sites',
  'wards',
] as const satisfies readonly (keyof Allow)[];

/** Something the pack's owner should know, at the place in their own file. */
export interface Problem {
  /** `refused`: nothing of the pack is used; `rule-off`: this rule is not; `note`: for information. */
  level: 'refused' | 'rule-off' | 'note';
  sentence: string;
  path: Path;
  /** Id of the rule it is about. */
  rule?: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** The line, cut to what fits, for showing with a mark below the column. */
  excerpt: string;
}

/** A problem before its place in the file is looked up. */
export type Unplaced = Pick<Problem, 'level' | 'sentence' | 'path' | 'rule'>;

/** Something to know that takes nothing away. */
export function note(path: Path, sentence: string): Unplaced {
  return { level: 'note', sentence, path };
}

/** One line for a terminal or a list. */
export function problemLine(problem: Problem): string {
  return `line ${problem.line}, column ${problem.column}: ${problem.sentence}`;
}
