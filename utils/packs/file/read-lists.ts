import { type Allow, defaultSettings, type Organisation } from '@/utils/engine/settings';
import { type Concern, concerns, type Severity, severities } from '@/utils/engine/types';
import { allowLists, type Pals, packLimits, type ReplyWording } from '../pack';
import { isRecord, line, lines, list, own, webAddress } from './texts';

export function readAllow(value: unknown): Allow {
  const { allow } = defaultSettings();
  if (!isRecord(value)) return allow;
  for (const name of allowLists) allow[name] = list(own(value, name), packLimits.list);
  allow.acronyms = readAcronyms(own(value, 'acronyms'));
  return allow;
}

/** `{"ICB": "integrated care board"}`, or a plain list of those that readers know. */
function readAcronyms(value: unknown): Record<string, string> {
  if (Array.isArray(value)) return recordOf(list(value, packLimits.list, 30).map(name => [name, '']));
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).slice(0, packLimits.list);
  return recordOf(entries.map(([name, meaning]) => [line(name, 30), line(meaning, 120)]));
}

export function readOrganisation(value: unknown): Organisation {
  const given = isRecord(value) ? value : {};
  return {
    name: line(own(given, 'name'), 120),
    places: list(own(given, 'places'), packLimits.list),
    postcodes: list(own(given, 'postcodes'), packLimits.list),
    phones: list(own(given, 'phones'), packLimits.list),
    mailboxes: list(own(given, 'mailboxes'), packLimits.list),
  };
}

/** Concerns per platform: `{"x": {"tone": "off"}, "*": {…}}`. */
export function readSettings(value: unknown): Record<string, Partial<Record<Concern, 'on' | 'off'>>> {
  if (!isRecord(value)) return {};
  const platforms = Object.entries(value).slice(0, 50);
  return recordOf(
    platforms.flatMap(([platform, given]) => {
      if (!isRecord(given)) return [];
      const set: Partial<Record<Concern, 'on' | 'off'>> = {};
      for (const concern of concerns) {
        const choice = own(given, concern);
        if (choice === 'on' || choice === 'off') set[concern] = choice;
      }
      return [[line(platform, 40).toLowerCase(), set] as const];
    }),
  );
}

export function readLevels(value: unknown): Record<string, Severity | 'off'> {
  if (!isRecord(value)) return {};
  const known: readonly unknown[] = [...severities, 'off'];
  const entries = Object.entries(value).slice(0, packLimits.list);
  return recordOf(
    entries.flatMap(([id, level]) =>
      known.includes(level) ? [[line(id, 120), level as Severity | 'off'] as const] : [],
    ),
  );
}

export function readReplies(value: unknown): ReplyWording[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, packLimits.replies).flatMap(entry => {
    if (!isRecord(entry)) return [];
    const text = lines(own(entry, 'text'), 3_000);
    const about = line(own(entry, 'for'), 40) || 'complaint';
    return text === '' ? [] : [{ for: about, title: line(own(entry, 'title'), 120) || about, text }];
  });
}

export function readPals(value: unknown): Pals | null {
  if (!isRecord(value)) return null;
  return {
    name: line(own(value, 'name'), 120) || 'PALS',
    phone: line(own(value, 'phone'), 40),
    email: line(own(value, 'email'), 120),
    link: webAddress(own(value, 'link')),
    hours: line(own(value, 'hours'), 120),
  };
}

/** Names that every object has already are left out, so that no key of a file can change how objects behave. */
function recordOf<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const record: Record<string, T> = {};
  for (const [key, value] of entries) if (key !== '' && !(key in record)) record[key] = value;
  return record;
}
