import type { PackExample, PackRule } from '@/utils/engine/kind';
import { read } from '@/utils/engine/reading';
import { type CheckSettings, defaultSettings } from '@/utils/engine/settings';
import { type Marked, unmark } from '@/utils/engine/text/unmark';
import type { Draft } from '@/utils/engine/types';
import { momentOf } from '@/utils/engine/window';
import type { CompiledRule } from '../compile-rule';
import type { Path } from '../pack';

/** What one example of a rule gave. */
export interface Tried {
  draft: Draft;
  /** What its author marked. */
  marks: Marked[];
  found: Marked[];
}

/** A rule that held, with its place in the list. */
export interface ProvenRule extends CompiledRule {
  index: number;
  fixes: { text: string; label: string }[];
}

/** The first example that does not hold, in words for its author; null when all do. */
export function exampleProblem(given: PackRule, compiled: CompiledRule): { path: Path; sentence: string } | null {
  for (const example of given.examples.flags) {
    const sentence = missed(tryExample(given, compiled, example));
    if (sentence) return { path: ['examples', 'flags', example.index], sentence };
  }
  for (const example of given.examples.allows) {
    const { found, draft } = tryExample(given, compiled, example);
    const first = found[0];
    if (first)
      return {
        path: ['examples', 'allows', example.index],
        sentence: `This example should stay silent, but ${quote(draft, first)} is noticed.`,
      };
  }
  return null;
}

/** Runs one rule on one of its examples. */
export function tryExample(given: PackRule, compiled: CompiledRule, example: PackExample): Tried {
  const { draft, marks } = unmark({
    ...example,
    draft: { platform: given.platforms[0], kind: given.kinds[0], ...example.draft },
  });
  if (!concerns(given, draft)) return { draft, marks, found: [] };
  const reading = read(draft, settingsOn(example, given, compiled));
  const find = example.on === undefined ? compiled.find : compiled.rule.find;
  const found: Marked[] = [];
  for (const match of find(reading))
    if (!('unsure' in match)) found.push({ where: match.where ?? 'text', start: match.start, end: match.end });
  return { draft, marks, found: found.sort(byPlace) };
}

function concerns(given: PackRule, draft: Draft): boolean {
  if (given.platforms.length > 0 && !given.platforms.includes(draft.platform)) return false;
  return given.kinds.length === 0 || given.kinds.includes(draft.kind);
}

const base = defaultSettings();

function settingsOn(example: PackExample, given: PackRule, { window }: CompiledRule): CheckSettings {
  if (example.on !== undefined) return { ...base, now: momentOf(example.on, given.zone) ?? 0 };
  return { ...base, now: window && Number.isFinite(window.from) ? window.from : 0 };
}

function missed({ draft, marks, found }: Tried): string | null {
  const first = found[0];
  if (!first) return 'This example should be noticed, but is not.';
  if (marks.length === 0) return null;
  const wanted = [...marks].sort(byPlace);
  const differs = (a: Marked, b: Marked | undefined) => a.where !== b?.where || a.start !== b.start || a.end !== b.end;
  const i = wanted.length === found.length ? wanted.findIndex((m, k) => differs(m, found[k])) : 0;
  if (i < 0) return null;
  const other = found[i] ?? first;
  const marked = wanted[i];
  if (!marked || !differs(other, marked)) {
    const extra = found.find(f => wanted.every(w => differs(f, w)));
    return extra
      ? `${quote(draft, extra)} is noticed too, but not marked.`
      : `Not everything that is marked is noticed.`;
  }
  return `Here ${quote(draft, marked)} is marked, but ${quote(draft, other)} is noticed.`;
}

function quote(draft: Draft, { where, start, end }: Marked): string {
  if (where !== 'text') return `something in ${where}`;
  if (start === end) return 'something missing';
  const text = draft.text.slice(start, end);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function byPlace(a: Marked, b: Marked): number {
  return a.where.localeCompare(b.where) || a.start - b.start || a.end - b.end;
}
