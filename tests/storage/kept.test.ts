import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, listKept, noteChanges } from '@/utils/storage/kept';
import { keepPolicy, readPolicy } from '@/utils/storage/policy';
import { noPolicy } from '@/utils/storage/policy-values';
import { changeSettings } from '@/utils/storage/settings';

beforeEach(() => fakeBrowser.reset());

describe('what is kept here', () => {
  it('is nothing at first', async () => {
    expect(await listKept()).toEqual([]);
  });

  it('names each item with its age, and shows no value', async () => {
    noteChanges();
    await changeSettings(s => ({ ...s, marks: false }));
    await fakeBrowser.storage.session.set({ templates: ['x'] });
    await vi.waitFor(async () => expect((await listKept()).some(k => k.changed !== null)).toBe(true));
    const kept = await listKept();
    expect(kept.map(k => `${k.area} ${k.key}`).sort()).toEqual([
      'local changes',
      'local settings',
      'session templates',
    ]);
    const { changed } = kept.find(k => k.key === 'settings') ?? {};
    expect(changed).toBeGreaterThan(Date.now() - 10_000);
    expect(kept.find(k => k.key === 'changes')?.changed, 'the times are as old as the last of them').toBe(changed);
  });

  it('tells of a policy only while there is one', async () => {
    const keys = async () => (await listKept()).map(k => k.key);
    await keepPolicy(noPolicy);
    expect(await keys()).toEqual([]);
    await keepPolicy({ ...noPolicy, isThere: true, subscriptions: false });
    expect(await keys()).toEqual(['policy']);
    await keepPolicy(noPolicy);
    expect(await keys(), 'it was taken away again').toEqual([]);
    expect(await readPolicy()).toEqual(noPolicy);
  });

  it('goes when everything is deleted', async () => {
    noteChanges();
    await changeSettings(s => s);
    await vi.waitFor(async () => expect((await listKept()).some(k => k.changed !== null)).toBe(true));
    await deleteEverything();
    await new Promise(done => setTimeout(done));
    expect(await listKept()).toEqual([]);
  });
});
