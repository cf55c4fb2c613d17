import { expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { alwaysFineList } from '@/utils/engine/rule';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';

/** The list that "Always fine" would add the worst finding of one rule to. */
function listFor(text: string, id: string) {
  const { findings } = check(asDraft({ text }), { rules, cues: [], settings: defaultSettings() });
  const finding = findings.find(f => f.rule === id);
  const rule = rules.find(r => r.id === id);
  return finding && rule ? alwaysFineList(rule, finding) : undefined;
}

it.each([
  ['Please chase NHS number 450 557 7104.', 'identifiers/nhs-number'],
  ['Our patient Joan went home today after six weeks with us.', 'identifiers/named-patient'],
])('never for what stops a post about a patient: %s', (text, id) => expect(listFor(text, id)).toBeNull());

it.each([
  ['4505577104 has come through blank again', 'identifiers/nhs-number', 'numbers'],
  ['Our porter Sam is recovering from a stroke and says hello.', 'identifiers/colleague-health', 'names'],
  ['I am an OT: #valueofot', 'access/hashtag-case', 'hashtags'],
])('where it may be a slip of ours: %s', (text, id, list) => expect(listFor(text, id)).toBe(list));
