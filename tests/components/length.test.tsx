// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Length } from '@/components/shared/Length';
import { lengthOnX } from '@/components/shared/length-on-x';

afterEach(cleanup);

it.each<[string, string, number]>([
  ['letters, marks and breaks', 'We’re “here” – café\n\nok', 23],
  ['an accent of its own', 'cafe\u0301', 4],
  ['a link, however long', `See https://eastvale.example/${'a'.repeat(90)} now`, 31],
  ['a link without its beginning', 'nhs.uk/conditions', 23],
  ['emoji, however they are made', '💙👍🏽👨‍👩‍👧‍👦🇬🇧❤️', 10],
  ['letters of the Far East', '日本', 4],
])('X counts %s', (_, text, length) => expect(lengthOnX(text)).toBe(length));

it.each<[string, string, string]>([
  ['x', 'Hello', '5 of 280 characters'],
  ['x', 'a'.repeat(281), '281 of 280 characters. X takes longer posts from paid accounts only.'],
  ['linkedin', 'H', '1 character'],
])('on %s it is said as %#', (platform, text, said) => {
  render(<Length platform={platform} text={text} />);
  screen.getByText(said);
});
