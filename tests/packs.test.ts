/** Every starter pack is proven as if somebody had just imported it, and held to the laws of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemLine } from '@/utils/packs/pack';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { rules } from '@/utils/rules';

const packs = readdirSync('public/packs').map(file => ({ file, text: readFileSync(`public/packs/${file}`, 'utf8') }));

it('has the starter packs', () =>
  expect(packs.map(p => p.file)).toEqual(
    expect.arrayContaining([
      'charity-forums.json',
      'conduct.json',
      'curator-hand-over.json',
      'major-incident.json',
      'nhs-style-words.json',
      'pre-election-period.json',
      'values-prompt.json',
    ]),
  ));

describe.each(packs)('$file', ({ text }) => {
  const { pack, problems } = provePack(text, { builtIns: rules });

  it('holds: no rule off, nothing to note', () => expect(problems.map(problemLine)).toEqual([]));

  it('says who looks after it, until when, and under which licence', ({ skip }) => {
    // What cannot be read is told above, with its line.
    if (!pack) return skip();
    expect(pack.owner, '"owner" must say who looks after it').toMatch(/\S/);
    expect(pack.licence, '"licence" must say what others may do with it').toMatch(/\S/);
    expect(pack.about, '"about" must say in a sentence what it is for').toMatch(/\S/);
    expect(`${pack.owner} ${pack.about}`, 'words of "npm run new" are left: put your own there').not.toMatch(
      /Who answers for it|One sentence that says/,
    );
    expect(pack.review, '"review" must be a day such as 2027-03-31').toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(pack.version, '"version" must be three numbers such as 1.0.0').toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(pack?.rules ?? [])('$id: source, examples on both sides, at most 40 words', rule => {
    expect(rule.source, 'source must be a web address').toMatch(/^https:\/\//);
    expect(rule.examples.flags.length, 'add a text that it must notice to examples.flags').toBeGreaterThan(0);
    expect(rule.examples.allows.length, 'add a look-alike that must stay silent to examples.allows').toBeGreaterThan(0);
    const words = (text: string) => text.split(/\s+/).length;
    expect(words(`${rule.title} ${rule.why} ${rule.advice}`), 'more than 40 words').toBeLessThanOrEqual(40);
    for (const sentence of `${rule.why} ${rule.advice}`.split(/[.?!] /))
      expect(words(sentence), `more than 15 words: ${sentence}`).toBeLessThanOrEqual(15);
    expect(rule.severity, 'a starter pack holds nobody up: "warn" is the loudest').not.toBe('stop');
  });
});

it('the conduct pack waits to be switched on, but for news that is not public yet', () => {
  const { pack } = provePack(readFileSync('public/packs/conduct.json', 'utf8'));
  expect(pack?.rules.filter(r => r.on).map(r => r.id)).toEqual(['d9-not-public-yet']);
  expect(pack?.rules.map(r => r.id.split('-')[0])).toEqual([
    'd2',
    'd3',
    'd5',
    'd6',
    'd9',
    'd10',
    'd14',
    'd15',
    'd17',
    'd18',
  ]);
});
