import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, deleteKept, listKept, noteChanges } from '@/utils/storage/kept';
import { listInForce, listPacks, putPack } from '@/utils/storage/packs';
import { keepPolicy, readPolicy } from '@/utils/storage/policy';
import { noPolicy } from '@/utils/storage/policy-values';
import { changeSettings } from '@/utils/storage/settings';
import { newSubscription } from '@/utils/subscription/update-pack';
import { until } from '../until';

beforeEach(() => fakeBrowser.reset());

describe('what is kept here', () => {
  it('is nothing at first', async () => {
    expect(await listKept()).toEqual([]);
  });

  it('names each item with its age, and shows no value', async () => {
    noteChanges();
    await changeSettings(s => ({ ...s, marks: false }));
    await fakeBrowser.storage.session.set({ templates: ['x'] });
    await until(async () => expect((await listKept()).some(k => k.changed !== null)).toBe(true));
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
    await until(async () => expect((await listKept()).some(k => k.changed !== null)).toBe(true));
    await deleteEverything();
    await new Promise(done => setTimeout(done));
    expect(await listKept()).toEqual([]);
  });

  it('goes one by one, with its age, and leaves the others', async () => {
    noteChanges();
    await changeSettings(s => ({ ...s, marks: false }));
    await fakeBrowser.storage.local.set({ practice: { done: {} } });
    const find = async (key: string) => (await listKept()).find(k => k.key === key);
    await until(async () => {
      expect((await find('practice'))?.changed).toBeGreaterThan(0);
      expect((await find('settings'))?.changed).toBeGreaterThan(0);
    });
    await deleteKept({ key: 'settings', area: 'local' });
    expect((await listKept()).map(k => k.key).sort()).toEqual(['changes', 'practice']);
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual(['changes', 'practice']);
    const { changes } = await fakeBrowser.storage.local.get('changes');
    expect(Object.keys(changes as object)).toEqual(['practice']);
  });

  it('is one item for guidance and what the checks use of it; what an organisation requires stays', async () => {
    const own = 'https://packs.eastvale.example/a.json';
    const required = 'https://packs.eastvale.example/b.json';
    const put = (address: string, isRequired: boolean) =>
      putPack(newSubscription(address, { id: `address:${address}`, isRequired, key: null }), null);
    await put(own, false);
    await put(required, true);
    expect((await listKept()).map(k => [k.key, k.isFixed])).toEqual([['packs', false]]);
    await deleteKept({ key: 'packs', area: 'local' });
    expect((await listPacks()).map(p => p.id)).toEqual([`address:${required}`]);
    expect(await listInForce()).toEqual([]);
    expect((await listKept()).map(k => [k.key, k.isFixed])).toEqual([['packs', true]]);
  });
});
