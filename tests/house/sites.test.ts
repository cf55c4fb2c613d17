// @vitest-environment happy-dom
/** What a newcomer wrote into the file of a platform or an editor and nothing else would tell, in a sentence each. */
import { describe, expect, it } from 'vitest';

interface Written {
  id?: string;
  matches?: readonly string[];
  editables?: string;
  ignore?: string;
  shadowHosts?: string;
  surfaces?: readonly { id: string; publish: readonly string[]; leadsOn?: string; seen: string }[];
}

/** Takes whatever the browser itself lets people write in, and so bears no library's name. */
const ofNoLibrary = 'any-rich-text';

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length);

function* slipsOfPlatform(file: string, { spotting, default: platform }: { spotting?: Written; default?: Written }) {
  if (!spotting) yield `${file} has no "export const spotting": without it nobody looks for its boxes.`;
  if (!platform) yield `${file} has no platform: begin it with "export default { ...spotting, surfaces: [".`;
  if (!spotting || !platform) return;
  if (spotting.id !== nameOf(file)) yield `${file} has the id ${spotting.id}: it must be the name of the file.`;
  for (const match of spotting.matches ?? [])
    if (!/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\S*$/.test(match))
      yield `${file} has ${match} among its "matches": write it as https://www.some-site.com/*`;
  const surfaces = platform.surfaces ?? [];
  if (surfaces.length === 0) yield `${file} has no "surfaces": add each kind of box that people write in.`;
  for (const { id, seen } of surfaces)
    if (!/^20\d\d-(?:0[1-9]|1[0-2])$/.test(seen)) yield `${file} was seen ${seen} (${id}): write the month as 2026-11.`;
  const { editables, ignore, shadowHosts } = spotting;
  const selectors = [editables, ignore, shadowHosts, ...surfaces.flatMap(s => [...s.publish, s.leadsOn])];
  for (const css of selectors) if (css !== undefined && !isSelector(css)) yield `${file} has no good CSS: ${css}`;
}

function* slipsOfEditor(file: string, module: Record<string, unknown>) {
  const names = Object.keys(module);
  const made = names.filter(name => typeof (module[name] as { isRoot?: unknown } | null)?.isRoot === 'function');
  if (made.length !== 1) yield `${file} must export one editor, and exports ${made.length}.`;
  for (const name of names.filter(n => !made.includes(n)))
    yield `${file} exports ${name}, which is no editor: leave "export" out there.`;
  for (const name of made) {
    const { id } = module[name] as Written;
    if (id !== nameOf(file) && nameOf(file) !== ofNoLibrary)
      yield `${file} has the id ${id}: it must be the name of the file.`;
  }
}

function isSelector(css: string): boolean {
  try {
    document.querySelector(css);
    return css.trim() !== '';
  } catch {
    return false;
  }
}

const platformFiles = import.meta.glob<{ spotting?: Written; default?: Written }>('/utils/platforms/*.ts', {
  eager: true,
});
const editorFiles = import.meta.glob<Record<string, unknown>>('/utils/editors/*.ts', { eager: true });

describe('platforms', () => {
  it('are written so that each is found', () =>
    expect(Object.entries(platformFiles).flatMap(([file, module]) => [...slipsOfPlatform(file, module)])).toEqual([]));

  it('are told what is missing', () => {
    const good: Written = { id: 'mine', matches: ['https://mine.test/*'], editables: 'textarea', ignore: 'input' };
    const surface = { id: 'post', publish: ['button'], seen: '2026-11' };
    const slips = (spotting?: Written, rest: Written = { surfaces: [surface] }) => [
      ...slipsOfPlatform('utils/platforms/mine.ts', { spotting, default: { ...spotting, ...rest } }),
    ];
    expect(slips(good)).toEqual([]);
    expect(slips()).toEqual([
      'utils/platforms/mine.ts has no "export const spotting": without it nobody looks for its boxes.',
    ]);
    expect([...slipsOfPlatform('utils/platforms/mine.ts', { spotting: good })]).toEqual([
      'utils/platforms/mine.ts has no platform: begin it with "export default { ...spotting, surfaces: [".',
    ]);
    expect(slips({ ...good, id: 'my', matches: ['mine.test'], ignore: '[role="search"' })).toEqual([
      'utils/platforms/mine.ts has the id my: it must be the name of the file.',
      'utils/platforms/mine.ts has mine.test among its "matches": write it as https://www.some-site.com/*',
      'utils/platforms/mine.ts has no good CSS: [role="search"',
    ]);
    expect(slips(good, { surfaces: [{ ...surface, seen: 'November' }] })).toEqual([
      'utils/platforms/mine.ts was seen November (post): write the month as 2026-11.',
    ]);
    expect(slips(good, { surfaces: [] })).toEqual([
      'utils/platforms/mine.ts has no "surfaces": add each kind of box that people write in.',
    ]);
  });
});

describe('editors', () => {
  it('are one a file, named as the file is', () =>
    expect(Object.entries(editorFiles).flatMap(([file, module]) => [...slipsOfEditor(file, module)])).toEqual([]));

  it('are told what is amiss', () => {
    const editor = { id: 'mine', isRoot: () => true };
    const slips = (module: Record<string, unknown>) => [...slipsOfEditor('utils/editors/mine.ts', module)];
    expect(slips({ mine: editor })).toEqual([]);
    expect(slips({ mine: { ...editor, id: 'my' } })).toEqual([
      'utils/editors/mine.ts has the id my: it must be the name of the file.',
    ]);
    expect(slips({ rootClass: 'mine', mine: editor })).toEqual([
      'utils/editors/mine.ts exports rootClass, which is no editor: leave "export" out there.',
    ]);
    expect(slips({})).toEqual(['utils/editors/mine.ts must export one editor, and exports 0.']);
  });
});
