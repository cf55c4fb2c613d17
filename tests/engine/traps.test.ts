/**
 * Both sides of every trap of the rule catalogue, sections A and D: what must be found, and its look-alikes. `want` is
 * "rule:severity"; "!rule" or "!rule:severity" for what must not be found; "silent" for no stop or warning about people.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';

const traps = readFileSync(new URL('./traps.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as { row: string; want: string; text: string });

describe('the traps of the rule catalogue', () => {
  it.each(traps)('$row $want: $text', trap => {
    const report = check(asDraft(trap), { rules, cues: [], settings: defaultSettings() });
    const found = report.findings
      .filter(f => f.concern === 'identifiers' || f.concern === 'conduct')
      .map(f => `${f.rule.slice(f.rule.indexOf('/') + 1)}:${f.severity}`);
    const { want } = trap;
    if (want === 'silent') expect(found.filter(f => !f.endsWith(':tip'))).toEqual([]);
    else if (want.startsWith('unsure')) expect(report.unsure.length).toBeGreaterThan(0);
    else if (want.startsWith('!')) {
      const [rule = '', severity = ''] = want.slice(1).split(':');
      expect(found.filter(f => (rule === '*' || f.startsWith(`${rule}:`)) && f.endsWith(severity))).toEqual([]);
    } else if (want.startsWith('*')) expect(found.some(f => f.endsWith(want.slice(1)))).toBe(true);
    else expect(found).toContain(want);
  });
});
