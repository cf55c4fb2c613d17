import { expect, test } from 'vitest';
import { findingAt, spansToMark, stillIn } from '@/entrypoints/composer/marked-spans';
import type { Finding } from '@/utils/engine/types';

const text = 'Thank you. The 82 year old lady fell last night.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const made = (rule: string, words: string, clues?: string[]): Finding => ({
  rule,
  concern: 'identifiers',
  severity: 'stop',
  where: 'text',
  ...spanOf(words),
  title: rule,
  why: '',
  advice: '',
  source: '',
  pack: 'built-in',
  fixes: [],
  ...(clues && { clues: clues.map(c => ({ type: 'age', where: 'text', label: c, ...spanOf(c) })) }),
});
const joined = made('joined', 'lady', ['82 year old', 'last night']);
const long = made('long', 'The 82 year old lady fell last night.');

test('what stands under a mark is told by the words marked, the worst first', () => {
  expect(spansToMark([joined], text)).toMatchObject([spanOf('82 year old'), spanOf('last night')]);
  expect(findingAt([joined, long], spanOf('last night'), text)?.rule).toBe('joined');
  expect(findingAt([joined, long], spanOf('fell'), text)?.rule).toBe('long');
  expect(findingAt([joined], spanOf('Thank'), text)).toBe(null);
});

test('a finding of an older report stands only while a newer one has it', () => {
  expect(stillIn([made('joined', 'lady')], joined)?.rule).toBe('joined');
  expect(stillIn([long], joined)).toBe(null);
});
