/** What we say has to pass what we check. */
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { ruleFiles, rules } from '@/utils/rules';

const accessRules = rules.filter(r => r.id.startsWith('access/'));
const settings = defaultSettings();
// The name of a number has to be said to say that it is there.
settings.allow.acronyms = { CHI: '' };

/** Accessibility notes about one text of ours, as sentences. Words in quotation marks are examples, not ours. */
function notesOn(text: string): string[] {
  const report = check(asDraft({ text, platform: 'linkedin' }), { rules: accessRules, cues: [], settings });
  return report.findings.map(f => `${f.rule}: ${text.slice(f.start, f.end)} (in: ${text})`);
}

const lists = import.meta.glob<{ default: Record<string, string | Record<string, string>> }>('/utils/words/en/*.json', {
  eager: true,
});
const texts = Object.values(lists).flatMap(list =>
  Object.values(list.default).flatMap(entry => (typeof entry === 'string' ? [entry] : Object.values(entry))),
);

describe('our own words', () => {
  it('of every rule and cue pass the accessibility rules', () => {
    const said = Object.values(ruleFiles).flatMap(rule =>
      'reason' in rule ? [rule.reason] : [rule.why, rule.advice, rule.title],
    );
    expect(said.flatMap(notesOn)).toEqual([]);
  });

  it('on the pages and in the panel pass them too', () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap(notesOn)).toEqual([]);
  });
});
