import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, ruleFiles, rules } from '@/utils/rules';
import { altFieldOf } from '@/utils/tables/alt-fields';

const folder = 'utils/words/en';

describe('our own words pass our own checks', () => {
  it.each(readdirSync(folder))('%s', file => {
    const words = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string | object>;
    const flagged = Object.entries(words).flatMap(([key, entry]) =>
      (typeof entry === 'string' ? [entry] : Object.values(entry as Record<string, string>)).flatMap(text =>
        check(asDraft({ text: text.replace(/\{\w+\}/g, '3'), platform: 'linkedin' }), {
          rules,
          cues,
          settings: defaultSettings(),
        })
          .findings.filter(f => f.severity !== 'tip' || f.concern === 'access')
          .map(f => `${key}: “${text.slice(f.start, f.end)}” ${f.rule}`),
      ),
    );
    expect(flagged).toEqual([]);
  });
});

const settings = defaultSettings();
// The name of a number has to be said to say that it is there.
settings.allow.acronyms = { CHI: '' };

describe('the words of rules and cues pass our accessibility checks', () => {
  it.each(Object.entries(ruleFiles))('%s', (_, rule) => {
    const texts = 'reason' in rule ? [rule.reason] : [rule.title, rule.why, rule.advice];
    const flagged = texts.flatMap(text =>
      check(asDraft({ text, platform: 'linkedin' }), { rules, cues: [], settings })
        .findings.filter(f => f.concern === 'access')
        .map(f => `“${text.slice(f.start, f.end)}” ${f.rule}`),
    );
    expect(flagged).toEqual([]);
  });

  it.each(['x', 'linkedin', 'facebook', 'elsewhere'])('the way to a description on %s', platform => {
    const { way } = altFieldOf({ platform });
    expect(check(asDraft({ text: way }), { rules, cues, settings: defaultSettings() }).findings).toEqual([]);
  });
});
