import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';

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
