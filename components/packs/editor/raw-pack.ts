import { parseJson } from '@/utils/packs/file/parse-json';
import { isRecord, own } from '@/utils/packs/file/texts';

/** A pack as its author has it so far: any key may be missing or of the wrong type. */
export type Raw = Record<string, unknown>;

/** The pack in a text, or null while the text cannot be read. */
export function rawIn(text: string): Raw | null {
  const { value, refused } = parseJson(text);
  return !refused && isRecord(value) ? value : null;
}

export function textAt(raw: Raw, key: string): string {
  const value = own(raw, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function groupAt(raw: Raw, key: string): Raw {
  const value = own(raw, key);
  return isRecord(value) ? value : {};
}

export function listAt(raw: Raw, key: string): unknown[] {
  const value = own(raw, key);
  return Array.isArray(value) ? value : [];
}

/** The texts of a list. */
export function textsAt(raw: Raw, key: string): string[] {
  return listAt(raw, key).filter((v): v is string => typeof v === 'string');
}

/** The rules, each a group. */
export function rulesIn(raw: Raw): Raw[] {
  return listAt(raw, 'rules').map(rule => (isRecord(rule) ? rule : {}));
}

/** A new pack, with what every pack has. It holds from the start, so that nothing is wrong before anything is written. */
export function newPackText(today: string, organisation: string): string {
  const pack = {
    $schema: 'pack.schema.json',
    format: 1,
    name: organisation === '' ? 'Our guidance' : `${organisation.slice(0, 60)} guidance`,
    version: '1.0.0',
    owner: organisation,
    contact: '',
    review: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`,
    language: 'en',
    about: '',
    rules: [],
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** What a rule of each kind looks for before anybody wrote it. */
const startOf: Record<string, Raw> = {
  phrases: { phrases: [] },
  swap: { swap: {} },
  pattern: { pattern: '' },
  count: { count: 'hashtags', max: 3 },
  presence: { needs: [] },
  // biome-ignore lint/suspicious/noThenProperty: "then" is a key of packs.
  condition: { if: [], then: [] },
};

/** Whether it says nothing yet of what to look for. */
export function isBlank(rule: Raw): boolean {
  const start = Object.entries(startOf[textAt(rule, 'kind')] ?? {});
  return start.length > 0 && start.every(([key, empty]) => JSON.stringify(rule[key]) === JSON.stringify(empty));
}

/** A new rule of a kind, with the key its kind needs and an id that no other rule of the pack has. */
export function newRule(kind: string, others: readonly Raw[]): Raw {
  const taken = new Set(others.map(rule => textAt(rule, 'id')));
  let number = others.length + 1;
  while (taken.has(`rule-${number}`)) number++;
  return {
    id: `rule-${number}`,
    kind,
    concern: 'conduct',
    severity: 'tip',
    title: '',
    why: '',
    advice: '',
    source: '',
    ...startOf[kind],
    examples: { flags: [], allows: [] },
  };
}
