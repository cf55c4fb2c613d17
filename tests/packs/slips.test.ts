/** What people really get wrong in a pack, and the sentence they get. */
import { describe, expect, it } from 'vitest';
import { provePack } from '@/utils/packs/proof/prove-pack';
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

describe('files of another sort', () => {
  it.each([
    ['a web page', '<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>', /web page/],
    ['a page without a head', '  <html>Welcome</html>', /web page/],
    ['a picture', '\ufffdPNG\r\n\u001a\n\0\0', /picture/],
    ['a photo', '\ufffd\ufffd\ufffd\ufffd\0\u0010JFIF\0', /picture/],
    ['a PDF', '%PDF-1.7\n%', /PDF/],
    ['a document of Word', 'PK\u0003\u0004\u0014', /Word or Excel/],
    ['plain words', 'Dear all, please use this pack.', /begins with \{.*“Dear all,/],
    ['a pack without its first bracket', '"format": 1, "name": "A"', /begins with \{/],
    ['scenarios for practice', '{"format": 1, "title": "My workshop", "scenarios": []}', /Practice/],
    ['one scenario', '{"format": 1, "id": "a", "title": "A", "situation": "…", "answers": []}', /Practice/],
    ['a policy file', '{"policies": {"3rdparty": {"Extensions": {}}}}', /policy file/],
  ])('%s is called that', (_, given, sentence) => {
    expect(first(given)).toMatchObject({ level: 'refused' });
    expect(first(given)?.sentence).toMatch(sentence);
  });
});

describe('names that nobody knows', () => {
  const told = (more: Record<string, unknown>, rules: unknown[] = [rule]) =>
    provePack(fileOf(rules, more), { checks: ['access/missing-alt', 'tone/o1-lists'] }).problems;

  it.each<[string, Record<string, unknown>, RegExp, (string | number)[]]>([
    ['a key of the pack', { rulez: [] }, /“rulez”.*Did you mean “rules”\?/, ['rulez']],
    ['capitals', { Review: '2027-01-01' }, /Did you mean “review”\?/, ['Review']],
    ['a list of what is fine', { allow: { phone: ['0300 000 0000'] } }, /Did you mean “phones”\?/, ['allow', 'phone']],
    ['a detail of PALS', { pals: { emial: 'a@b.example' } }, /Did you mean “email”\?/, ['pals', 'emial']],
    [
      'a check',
      { levels: { 'access/mising-alt': 'warn' } },
      /“access\/mising-alt”.*Did you mean “access\/missing-alt”\?/,
      ['levels', 'access/mising-alt'],
    ],
    ['a site', { settings: { twitter: { tone: 'off' } } }, /“twitter”.*Did you mean “x”\?/, ['settings', 'twitter']],
    [
      'a concern',
      { settings: { x: { identifers: 'off' } } },
      /Did you mean “identifiers”\?/,
      ['settings', 'x', 'identifers'],
    ],
  ])('%s: did you mean', (_, more, sentence, path) => {
    const [problem, ...others] = told(more);
    expect([problem?.level, problem?.path, others]).toEqual(['note', path, []]);
    expect(problem?.sentence).toMatch(sentence);
  });

  it.each<[string, Record<string, unknown>, RegExp, (string | number)[]]>([
    ['a key of a rule', { tittle: 'A' }, /Did you mean “title”\?/, ['rules', 0, 'tittle']],
    ['a key of its kind', { exept: ['b'] }, /Did you mean “except”\?/, ['rules', 0, 'exept']],
    [
      'a list of examples',
      { examples: { flags: ['A [bed blocker]'], allow: ['b'] } },
      /Did you mean “allows”\?/,
      ['rules', 0, 'examples', 'allow'],
    ],
    [
      'a site of a rule',
      { platforms: ['x', 'Linkdin'] },
      /“Linkdin”.*Did you mean “linkedin”\?/,
      ['rules', 0, 'platforms', 1],
    ],
  ])('%s: did you mean', (_, change, sentence, path) => {
    const [problem, ...others] = told({}, [{ ...rule, ...change }]);
    expect([problem?.level, problem?.path, problem?.rule, others]).toEqual(['note', path, 'p', []]);
    expect(problem?.sentence).toMatch(sentence);
  });

  it('a kind: did you mean, and it stays as it is', () => {
    const [problem] = told({}, [{ ...rule, kind: 'phrase' }]);
    expect(problem?.level).toBe('note');
    expect(problem?.sentence).toMatch(/“phrase” are not known here\. Did you mean “phrases”\?/);
  });

  it('a level of a check that nobody knows, and that is like none', () => {
    expect(told({ levels: { 'conduct/new-thing': 'off' } })[0]?.sentence).toMatch(
      /No check is called “conduct\/new-thing”/,
    );
  });

  it('are left alone where they are like nothing, or right', () => {
    expect(
      told({
        $schema: 'pack.schema.json',
        colour: 'green',
        team: { lead: 'A' },
        settings: { x: { tone: 'off' }, '*': { access: 'off' }, 'forum.eastvale.example': { tone: 'off' } },
        levels: { p: 'warn', 'tone/o1-lists': 'off' },
      }),
    ).toEqual([]);
  });
});

describe('what is shown to readers', () => {
  const told = (more: Record<string, unknown>, change: Record<string, unknown> = {}) =>
    provePack(fileOf([{ ...rule, ...change }], more)).problems;

  it.each(['2027-13-01', '2027-02-30', 'next spring'])('a review date that is none: %s', review => {
    const [problem] = told({ review });
    expect([problem?.level, problem?.path]).toEqual(['note', ['review']]);
    expect(problem?.sentence).toMatch(/no date.*2027-03-31/);
  });

  it.each(['', '2027-01-31', '2020-01-31'])('a review date: "%s"', review => expect(told({ review })).toEqual([]));

  it.each<[string, Record<string, unknown>, Record<string, unknown>, (string | number)[]]>([
    ['a source', {}, { source: 'www.eastvale.example/voice' }, ['rules', 0, 'source']],
    ['a source', {}, { source: 'Our style guide' }, ['rules', 0, 'source']],
    ['where to talk', { pals: { link: 'http://eastvale.example' } }, {}, ['pals', 'link']],
  ])('%s that is no address is told', (_, more, change, path) => {
    const [problem] = told(more, change);
    expect([problem?.level, problem?.path]).toEqual(['note', path]);
    expect(problem?.sentence).toMatch(/begins with https:\/\//);
  });

  it('a name that is too long is cut, and that is what is said', () => {
    const { pack, problems } = provePack(fileOf([], { name: 'L'.repeat(100) }));
    expect(pack?.name).toHaveLength(80);
    expect(problems[0]?.sentence).toMatch(/at most 80 characters\. The rest is left out\./);
  });

  it('a rule without a title is called by what it says, or looks for, and never by its short name', () => {
    const title = (change: Record<string, unknown>) =>
      provePack(fileOf([{ ...rule, id: 'rule-5', ...change }])).pack?.rules[0]?.title;
    expect(title({ why: 'People are not beds. They wait.' })).toBe('People are not beds');
    expect(title({ advice: 'Speak of people.' })).toBe('Speak of people');
    expect(title({})).toBe('“bed blocker”');
    expect(title({ kind: 'swap', phrases: undefined, swap: { utilise: 'use' } })).toBe('“utilise”');
    expect(title({ kind: 'count', phrases: undefined, count: 'hashtags', max: 3 })).toBe('A house rule');
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
