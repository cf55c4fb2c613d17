import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinWords, makeT } from '@/utils/words/make-t';
import { inWords } from '@/utils/words/time';

const folder = 'utils/words/en';
const lists = readdirSync(folder).map(file => ({
  file,
  words: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, unknown>,
}));

describe('the words people see', () => {
  it.each(lists)('$file: plain sentences of 15 words or fewer, no scolding words', ({ words }) => {
    for (const [key, text] of forms(words)) {
      expect(text, key).not.toMatch(/\b(errors?|invalid|violations?|users?|compliance|prevents?)\b/i);
      for (const sentence of text.split(/(?<=[.!?:])\s+/)) {
        const count = sentence.split(/\s+/).filter(word => /[\p{L}\p{N}{]/u.test(word)).length;
        expect(count, `${key}: "${sentence}"`).toBeLessThanOrEqual(15);
      }
    }
  });
});

function* forms(words: Record<string, unknown>): Generator<[string, string]> {
  for (const [key, entry] of Object.entries(words)) {
    if (typeof entry === 'string') yield [key, entry];
    else for (const text of Object.values(entry as Record<string, string>)) yield [key, text];
  }
}

describe('t', () => {
  const t = makeT({ plain: 'Hello {who}', many: { one: '{count} stop', other: '{count} stops' } });

  it('fills places and chooses the plural', () => {
    expect(t('plain', { who: 'Eastvale' })).toBe('Hello Eastvale');
    expect([0, 1, 2].map(count => t('many', { count }))).toEqual(['0 stops', '1 stop', '2 stops']);
  });

  it('leaves a place without a value to be seen', () => {
    expect(t('plain')).toBe('Hello {who}');
  });
});

describe('lists and times', () => {
  it('joins as people write', () => {
    expect(joinWords(['age', 'place', 'time'])).toBe('age, place and time');
  });

  it('says times as distances', () => {
    const day = 86_400_000;
    expect([inWords(2 * day, 0), inWords(-day, 0), inWords(5, 0)]).toEqual(['in 2 days', 'yesterday', 'now']);
  });
});
