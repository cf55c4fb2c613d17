import { isRecord } from '../texts';

/**
 * The form used before the format was published: "author" for the owner, "message" for the advice, "words" for phrases.
 * Old keys stay beside the new ones, so that a pack also works where it came from.
 */
export function fromDraftFormat(raw: Record<string, unknown>): Record<string, unknown> {
  const rules = Array.isArray(raw.rules)
    ? raw.rules.map(rule => (isRecord(rule) ? renamed(rule, ruleNames) : rule))
    : raw.rules;
  return { ...renamed(raw, packNames), format: 1, ...(rules === undefined ? {} : { rules }) };
}

const packNames: Record<string, string> = { author: 'owner', description: 'about', license: 'licence' };
const ruleNames: Record<string, string> = { message: 'advice', words: 'phrases', start: 'from', end: 'until' };

function renamed(record: Record<string, unknown>, names: Record<string, string>): Record<string, unknown> {
  const made = { ...record };
  for (const [old, name] of Object.entries(names))
    if (Object.hasOwn(record, old) && !Object.hasOwn(record, name)) made[name] = record[old];
  return made;
}
