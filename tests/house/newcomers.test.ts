/** What a newcomer with a platform or an editor forgot, in a sentence each. Rules and packs have tests of their own. */
import { describe, expect, it } from 'vitest';
import { editors } from '@/utils/editors/shared/editors';
import { platformIds } from '@/utils/packs/pack';
import { platforms } from '@/utils/platforms/shared/platforms';
import { siteName } from '@/utils/words/mix';
import { surfaces } from '../e2e/surfaces';
import { files, shipped, textOf } from './files';

/** These take whatever the browser itself lets people write in, and are not code of a site. */
const ofTheBrowser = ['plain', 'rich-text'];

interface House {
  files: readonly string[];
  platforms: readonly { id: string; matches: readonly string[] }[];
  editors: readonly string[];
  surfaces: readonly { platform: string; editor: string }[];
  /** Platforms that reminders have a name for, and those that packs and scenarios can name. */
  named: readonly string[];
  inPacks: readonly string[];
}

function forgotten(house: House): string[] {
  const sentences: string[] = [];
  const has = (start: string) => house.files.some(file => file.startsWith(start));
  for (const { id, matches } of house.platforms) {
    const file = `utils/platforms/${id}.ts`;
    if (matches.some(m => m.includes('.example/')))
      sentences.push(`${file} still asks people for a made-up host: put the true ones into "matches".`);
    if (!has(`tests/pages/${id}/`))
      sentences.push(`${file} has no page to be tried on: rebuild what you saw under tests/pages/${id}/.`);
    if (!house.surfaces.some(s => s.platform === id))
      sentences.push(`${file} is tested nowhere: add a row for each of its composers to tests/e2e/surfaces.ts.`);
    if (!house.named.includes(id))
      sentences.push(`${file} has no name in reminders: add "site.${id}" to utils/words/en/mix.json.`);
    if (!house.inPacks.includes(id))
      sentences.push(`${file} can be named by no pack: add ${id} to "platformIds" in utils/packs/pack.ts.`);
  }
  for (const id of house.editors.filter(e => !ofTheBrowser.includes(e))) {
    const file = `utils/editors/${id}.ts`;
    if (!has(`tests/pages/editors/${id}.ts`))
      sentences.push(`${file} was never tried on the real editor: bring that in with tests/pages/editors/${id}.ts.`);
    if (!house.surfaces.some(s => s.editor === id))
      sentences.push(`${file} is tested nowhere: add a row with its composer to tests/e2e/surfaces.ts.`);
  }
  return sentences;
}

describe('platforms and editors', () => {
  it('have a page and a row of the table, so that every shared test runs over them', () =>
    expect(
      forgotten({
        files,
        platforms: platforms.filter(p => p.matches.length > 0),
        editors: editors.map(e => e.id),
        surfaces,
        named: platforms.map(p => p.id).filter(id => siteName(id) !== siteName('')),
        inPacks: platformIds,
      }),
    ).toEqual([]));

  it('are missed when they come without', () =>
    expect(
      forgotten({
        files: ['tests/pages/x/index.ts', 'tests/pages/editors/quill.ts'],
        platforms: [
          { id: 'x', matches: ['https://x.com/*'] },
          { id: 'my-site', matches: ['https://my-site.example/*'] },
        ],
        editors: ['quill', 'my-editor', 'plain'],
        surfaces: [{ platform: 'x', editor: 'quill' }],
        named: ['x'],
        inPacks: ['x'],
      }),
    ).toEqual([
      'utils/platforms/my-site.ts still asks people for a made-up host: put the true ones into "matches".',
      'utils/platforms/my-site.ts has no page to be tried on: rebuild what you saw under tests/pages/my-site/.',
      'utils/platforms/my-site.ts is tested nowhere: add a row for each of its composers to tests/e2e/surfaces.ts.',
      'utils/platforms/my-site.ts has no name in reminders: add "site.my-site" to utils/words/en/mix.json.',
      'utils/platforms/my-site.ts can be named by no pack: add my-site to "platformIds" in utils/packs/pack.ts.',
      'utils/editors/my-editor.ts was never tried on the real editor: bring that in with tests/pages/editors/my-editor.ts.',
      'utils/editors/my-editor.ts is tested nowhere: add a row with its composer to tests/e2e/surfaces.ts.',
    ]));
});

/** The build writes all else in ASCII, but what stands in `String.raw` it may not touch: see tests/tools/plugins/ascii-scripts.ts. */
function rawBeyondAscii(file: string, text: string): string[] {
  return [...text.matchAll(/\bString\.raw`[^`]*`/g)].flatMap(([template]) =>
    [...new Set(template.match(/[^\0-\x7f]/g) ?? [])].map(
      letter =>
        `${file} holds ${letter} in String.raw: write \\u${letter.charCodeAt(0).toString(16).padStart(4, '0')} there.`,
    ),
  );
}

describe('patterns in String.raw', () => {
  it('are written in ASCII', () => expect(shipped.flatMap(f => rawBeyondAscii(f, textOf(f)))).toEqual([]));

  it('are named where they are not', () =>
    expect(rawBeyondAscii('utils/rules/tone/mine.ts', 'const start = String.raw`[–.]`;')).toEqual([
      'utils/rules/tone/mine.ts holds – in String.raw: write \\u2013 there.',
    ]));
});

/** More files than this in one folder, and nobody finds anything; rules are one file each by design. */
const roomy = 25;

function crowded(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths.filter(p => /^(?:utils\/(?!rules\/)|components\/|entrypoints\/)/.test(p))) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n > roomy)
    .map(([folder, n]) => `${folder} holds ${n} files: give those that belong together a folder that says why.`);
}

describe('a folder of what ships', () => {
  it('explains itself', () => expect(crowded(files)).toEqual([]));

  it('is told of when it does not', () => {
    const many = Array.from({ length: roomy + 1 }, (_, n) => `utils/engine/clues/a${n}.ts`);
    expect(crowded(many)).toEqual([
      'utils/engine/clues/ holds 26 files: give those that belong together a folder that says why.',
    ]);
  });
});
