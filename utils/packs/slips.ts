import { concerns } from '@/utils/engine/types';
import type { Path, Unplaced } from './pack';
import { headerProperties, ruleSchema } from './schema';
import { isRecord, own } from './texts';

/** Sites that a pack may name, and what people call them. One that is like none of them may be for a later version. */
const sites = ['x', 'linkedin', 'facebook', '*'];
const otherNames: Record<string, string> = { twitter: 'x', tweet: 'x', fb: 'facebook', meta: 'facebook' };

/**
 * Names in a pack that nobody knows and that look like a slip of the pen, as notes. A name that is like nothing known is
 * left alone: it may be for a later version.
 *
 * @param checks Ids of our own checks; without them levels are not looked at.
 */
export function slipsIn(raw: Record<string, unknown>, checks: readonly string[] = []): Unplaced[] {
  const rules = listIn(raw.rules).filter(isRecord);
  return [
    ...keySlips(raw, { properties: { ...headerProperties, rules: {}, $schema: {} } }, []),
    ...siteSlips(Object.keys(groupIn(raw.settings)), i => ['settings', Object.keys(groupIn(raw.settings))[i] ?? '']),
    ...concernSlips(groupIn(raw.settings)),
    ...levelSlips(Object.keys(groupIn(raw.levels)), checks, rules),
    ...listIn(raw.rules).flatMap((rule, i) => (isRecord(rule) ? ruleSlips(rule, i) : [])),
  ];
}

function ruleSlips(rule: Record<string, unknown>, index: number): Unplaced[] {
  const path: Path = ['rules', index];
  const id = own(rule, 'id');
  const found = [
    ...keySlips(rule, ruleSchema(String(own(rule, 'kind'))), path),
    ...siteSlips(listIn(rule.platforms).map(String), i => [...path, 'platforms', i]),
  ];
  return found.map(slip => ({ ...slip, ...(typeof id === 'string' ? { rule: id } : {}) }));
}

type Schema = Record<string, unknown>;

/** Keys of a group that its schema does not have, and of the groups in it. */
function keySlips(group: Record<string, unknown>, schema: Schema, path: Path): Unplaced[] {
  const properties = propertiesOf(schema);
  if (!properties) return [];
  return Object.keys(group).flatMap((key): Unplaced[] => {
    const known = own(properties, key);
    const value = group[key];
    if (isRecord(known)) return isRecord(value) ? keySlips(value, known, [...path, key]) : [];
    const meant = nearest(key, Object.keys(properties));
    if (meant === null) return [];
    return [note([...path, key], `“${key}” is not known here and is ignored. ${didYouMean(meant)}`)];
  });
}

/** Of a group, or of the form of a value that is a group. */
function propertiesOf({ properties, anyOf }: Schema): Record<string, unknown> | null {
  if (isRecord(properties)) return properties;
  const form = listIn(anyOf).find(f => isRecord(f) && isRecord(f.properties)) as Schema | undefined;
  return form ? propertiesOf(form) : null;
}

function siteSlips(names: readonly string[], pathOf: (index: number) => Path): Unplaced[] {
  return names.flatMap((name, i): Unplaced[] => {
    if (sites.includes(name.toLowerCase())) return [];
    const meant = own(otherNames, name.toLowerCase()) ?? nearest(name, sites);
    if (typeof meant !== 'string') return [];
    return [note(pathOf(i), `No site is called “${name}” here. ${didYouMean(meant)}`)];
  });
}

function concernSlips(settings: Record<string, unknown>): Unplaced[] {
  const properties = Object.fromEntries(concerns.map(c => [c, {}]));
  return Object.entries(settings).flatMap(([site, set]) =>
    isRecord(set) ? keySlips(set, { properties }, ['settings', site]) : [],
  );
}

function levelSlips(ids: readonly string[], checks: readonly string[], rules: readonly Record<string, unknown>[]) {
  if (checks.length === 0) return [];
  const known = [...checks, ...rules.map(rule => String(own(rule, 'id')))];
  return ids.flatMap((id): Unplaced[] => {
    if (known.includes(id)) return [];
    const meant = nearest(id, known);
    return [note(['levels', id], `No check is called “${id}” here.${meant === null ? '' : ` ${didYouMean(meant)}`}`)];
  });
}

export function didYouMean(meant: string): string {
  return `Did you mean “${meant}”?`;
}

/** The one known name that a name is a slip of: a letter too many, too few, wrong or swapped, two in longer names. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = plain(name);
  const most = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  let best: { name: string; steps: number } | null = null;
  for (const one of known) {
    const steps = stepsBetween(wanted, plain(one), best ? best.steps - 1 : most);
    if (steps !== null) best = { name: one, steps };
  }
  return best?.name ?? null;
}

const plain = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

/** Letters to add, drop, change or swap with their neighbour to get from one name to the other; null above `most`. */
function stepsBetween(a: string, b: string, most: number): number | null {
  if (most < 0 || Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    before = row;
    row = next;
  }
  const steps = row[b.length] ?? 0;
  return steps <= most ? steps : null;
}

function groupIn(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function note(path: Path, sentence: string): Unplaced {
  return { level: 'note', sentence, path };
}
