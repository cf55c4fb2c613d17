import { expect, test } from 'vitest';
import { atCaret, findingAt, spansToMark, stillIn } from '@/entrypoints/composer/marked-spans';
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

test('behind the last word the caret says nothing that would hide something graver', () => {
  const tip: Finding = { ...made('tip', 'last night'), severity: 'tip' };
  const placed: Finding = { ...made('placed', 'Thank you'), severity: 'tip' };
  expect(atCaret([joined, tip], tip, 'Thank you. The 82 year old lady fell last night')).toBe(null);
  expect(atCaret([joined, placed], placed, text)).toBe(placed);
  expect(atCaret([tip], tip, 'Thank you. The 82 year old lady fell last night')).toBe(tip);
});

test('a finding of an older report stands only while a newer one has it', () => {
  expect(stillIn([made('joined', 'lady')], joined)?.rule).toBe('joined');
  expect(stillIn([long], joined)).toBe(null);
});

test('of many long sentences the three that the panel shows are marked, and every word that can be mended', () => {
  const sentence = 'We went to see the team on the ward and they told us what they would change if they could. ';
  const story = `${sentence.repeat(9)}#one #two #three #four #five`;
  const at = (start: number, length: number, rule: string, severity: 'warn' | 'tip' = 'tip'): Finding => ({
    ...made(rule, 'fell'),
    severity,
    start,
    end: start + length,
  });
  const long = Array.from({ length: 9 }, (_, i) => at(i * sentence.length, sentence.length - 1, 'long'));
  const worst = { ...(long[7] as Finding), severity: 'warn' as const };
  const tags = [...story.matchAll(/#\w+/g)].map(m => at(m.index, m[0].length, 'tags'));
  const spans = spansToMark([worst, ...long.filter((_, i) => i !== 7), ...tags], story);
  expect(spans.map(s => s.start)).toEqual([worst.start, 0, sentence.length, ...tags.map(t => t.start)]);
  const stops = long.map(f => ({ ...f, severity: 'stop' as const }));
  expect(spansToMark(stops, story), 'what holds the post is marked wherever it stands').toHaveLength(9);
});
