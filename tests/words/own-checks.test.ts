import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';
import { altFieldOf } from '@/utils/tables/alt-fields';

const folder = 'utils/words/en';

describe('our own words pass our own checks', () => {
  it.each(readdirSync(folder))('%s', file => {
    const words = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string | object>;
    const flagged = Object.entries(words).flatMap(([key, entry]) =>
      (typeof entry === 'string' ? [entry] : Object.values(entry as Record<string, string>)).flatMap(text =>
        check(asDraft({ text: text.replace(/\{\w+\}/g, '3') }), { rules, cues, settings: defaultSettings() })
          .findings.filter(f => f.severity !== 'tip' || f.concern === 'access')
          .map(f => `${key}: “${text.slice(f.start, f.end)}” ${f.rule}`),
      ),
    );
    expect(flagged).toEqual([]);
  });
});

/** People who work with it know this number by its letters alone. */
const namesThem = new Set(['identifiers/chi-number']);

describe('the words of rules pass our accessibility checks', () => {
  it.each(rules.filter(rule => !namesThem.has(rule.id)))('$id', rule => {
    const texts = [rule.title, rule.why, rule.advice];
    const flagged = texts.flatMap(text =>
      check(asDraft({ text }), { rules, cues: [], settings: defaultSettings() })
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
