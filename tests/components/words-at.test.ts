import { expect, it } from 'vitest';
import { wordsAt } from '@/components/shared/words-at';
import { sampleDraft } from './sample';

const shown = (text: string, limit?: number) => wordsAt(sampleDraft(text), 'text', 0, text.length, limit);

it('cuts long words of a draft between words, never inside a tag', () => {
  expect(shown('#oneteam #proud #eastvale #nhs #partnership #leadership #listening')).toBe(
    '#oneteam #proud #eastvale #nhs … #listening',
  );
  expect(shown('short enough')).toBe('short enough');
});

it('cuts a word that is longer than what can be shown', () => {
  const long = 'a'.repeat(100);
  expect(shown(long)).toBe(`${'a'.repeat(40)} … ${'a'.repeat(16)}`);
  expect(shown(`${long} and then the end of it`).length).toBeLessThanOrEqual(64);
});
