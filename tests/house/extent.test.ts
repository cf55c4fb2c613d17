/** What the default run of the browsers may not leave to the whole, however it is cut: see tests/e2e/extent.ts. */
import { beforeAll, describe, expect, it } from 'vitest';
import { elsewhere, surfaces } from '../e2e/surfaces';
import { capture } from '../tools/processes';

/** Titles of the shared tests that each browser is asked, "surface › test". */
type Asked = Record<string, readonly string[]>;

async function askedWith(whole: string): Promise<Asked> {
  const list = ['test', '-c', 'tests/playwright.config.ts', 'surfaces.spec', '--list', '--reporter=list'];
  const { text } = await capture('playwright', list, { WHOLE: whole });
  const asked: Record<string, string[]> = {};
  for (const [, browser = '', title = ''] of text.matchAll(/^ *\[(\w+)\] › \S+ › (.+)$/gm)) {
    asked[browser] ??= [];
    asked[browser].push(title);
  }
  return asked;
}

interface Row {
  name: string;
  platform: string;
  editor: string;
}

/** A sentence for each surface that no browser is asked, and each editor or platform that one of them is not asked. */
function left(rows: readonly Row[], asked: Asked): string[] {
  const isAsked = (titles: readonly string[], { name }: Row) => titles.some(t => t.startsWith(`${name} › `));
  const sentences = rows
    .filter(row => !Object.values(asked).some(titles => isAsked(titles, row)))
    .map(({ name }) => `No browser is asked of ${name}: take a tag away in tests/e2e/surfaces.spec.ts.`);
  for (const [browser, titles] of Object.entries(asked))
    for (const key of ['editor', 'platform'] as const)
      for (const value of new Set(rows.map(row => row[key])))
        if (!rows.some(row => row[key] === value && isAsked(titles, row)))
          sentences.push(`${browser} is asked of no surface with the ${key} ${value}: take a tag away.`);
  return sentences;
}

describe('the default run', () => {
  let asked: Asked;
  let all: Asked;
  beforeAll(async () => {
    [asked, all] = await Promise.all([askedWith(''), askedWith('1')]);
  }, 60_000);

  it('asks of each surface in a browser, and of each editor and platform in both', () => {
    expect(Object.keys(asked).sort()).toEqual(['chromium', 'firefox']);
    expect(left(surfaces, asked)).toEqual([]);
  });

  it('leaves nothing of the shared tests out of the whole', () => {
    for (const browser of ['chromium', 'firefox']) {
      for (const surface of surfaces)
        for (const test of [
          'reads every line',
          'mends one word',
          'holds the press',
          'lets a harmless',
          'marks the words',
        ])
          expect(
            all[browser]?.some(t => t.startsWith(`${surface.name} › ${test}`)),
            `${surface.name}, ${test}`,
          ).toBe(true);
      for (const { name } of elsewhere) expect(all[browser]?.some(t => t.startsWith(`${name}: `))).toBe(true);
    }
  });

  it('is missed where it leaves too much', () =>
    expect(
      left(
        [
          { name: 'X home', platform: 'x', editor: 'draft-js' },
          { name: 'My post', platform: 'my-site', editor: 'my-editor' },
          { name: 'My comment', platform: 'my-site', editor: 'my-editor' },
        ],
        { chromium: ['X home › reads', 'My post › reads'], firefox: ['X home › reads'] },
      ),
    ).toEqual([
      'No browser is asked of My comment: take a tag away in tests/e2e/surfaces.spec.ts.',
      'firefox is asked of no surface with the editor my-editor: take a tag away.',
      'firefox is asked of no surface with the platform my-site: take a tag away.',
    ]));
});
