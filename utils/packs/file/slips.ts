import { concerns } from '@/utils/engine/types';
import { note, type Path, platformIds, type Unplaced } from '../pack';
import { didYouMean, nearest } from './did-you-mean';
import { headerProperties } from './header-keys';
import { ruleSchema } from './schema';
import { isRecord, own } from './texts';

/** Platforms that a pack may name, and what people call them. One that is like none of them may be for a later version. */
const known: readonly string[] = [...platformIds, '*'];
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
    ...platformSlips(Object.keys(groupIn(raw.settings)), i => [
      'settings',
      Object.keys(groupIn(raw.settings))[i] ?? '',
    ]),
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
    ...platformSlips(listIn(rule.platforms).map(String), i => [...path, 'platforms', i]),
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

function platformSlips(names: readonly string[], pathOf: (index: number) => Path): Unplaced[] {
  return names.flatMap((name, i): Unplaced[] => {
    if (known.includes(name.toLowerCase())) return [];
    const meant = own(otherNames, name.toLowerCase()) ?? nearest(name, known);
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

function groupIn(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
