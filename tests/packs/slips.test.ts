/** What people really get wrong in a pack, and the sentence they get. */
import { describe, expect, it } from 'vitest';
import { provePack } from '@/utils/packs/prove-pack';
import { fileOf } from './pack-for-tests';

const rule = { id: 'p', kind: 'phrases', phrases: ['bed blocker'], examples: { flags: ['A [bed blocker]'] } };
const first = (given: string) => provePack(given).problems[0];

describe('files', () => {
  it.each<[string, string, RegExp, number, number]>([
    ['curly quotation marks', '{"format": 1,\n “name”: "A"}', /straight quotation marks/, 2, 2],
    ['single quotation marks', "{'name': 'A'}", /straight quotation marks/, 1, 2],
    ['UTF-16', '\ufffd\ufffd{\0"\0n\0', /UTF-8/, 1, 1],
    ['a file cut off', '{"name": "A', /quotation mark that closes/, 1, 10],
    ['a name that is a number', '{"format": 1, "name": 3, "rules": []}', /"name" of its own/, 1, 23],
    ['one of our own names', '{"name": "Built-in", "rules": []}', /"name" of its own/, 1, 10],
  ])('%s', (_, given, sentence, line, column) => {
    expect(first(given)).toMatchObject({ level: 'refused', line, column });
    expect(first(given)?.sentence).toMatch(sentence);
  });

  it.each([
    ['a byte order mark', `\ufeff${fileOf([rule])}`],
    ['the line ends of Windows', fileOf([rule]).replace(/\n/g, '\r\n')],
    [
      'comments and a spare comma',
      fileOf([rule])
        .replace('"rules": [', '// ours\n"rules": [')
        .replace(/\]\s*\}\s*$/, '],}'),
    ],
  ])('with %s are read', (_, given) => {
    expect(provePack(given)).toMatchObject({ pack: { name: 'Eastvale guidance' }, off: [] });
  });
});

describe('rules', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['no kind', { kind: undefined }, /which "kind" of rule.*phrases/],
    ['a thing that cannot be counted', { kind: 'count', count: 'cats', max: 1 }, /“count” should be one of: hashtags/],
    ['a thing nobody knows', { kind: 'condition', if: { has: ['cats'] } }, /entry 1 of “has” should be one of/i],
    ['a pattern that is too long', { kind: 'pattern', pattern: 'x'.repeat(600) }, /at most 500 characters/],
    [
      'a number where words should be',
      { kind: 'presence', needs: 5 },
      /“needs” should be text .* or a list .* or a group/,
    ],
    ['a day that is none', { from: '2026-02-30' }, /no date/],
    ['a date as a number', { from: 20260501 }, /“from” should be text/],
    ['an end before the start', { from: '2026-05-09', until: '2026-05-01' }, /before the first/],
    ['a time zone that is none', { from: '2026-05-01', zone: 'Mars/Base' }, /no time zone/],
  ])('with %s are off, the rest works', (_, change, sentence) => {
    const { pack, off, problems } = provePack(fileOf([rule, { ...rule, id: 'bad', ...change }]));
    expect(pack).not.toBeNull();
    const told = problems.filter(p => p.level === 'rule-off');
    expect(told).toHaveLength(1);
    expect(told[0]?.sentence).toMatch(sentence);
    expect(off.concat(pack?.rules.map(r => r.id) ?? [])).toContain('p');
  });
});
