import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPacks } from '@/entrypoints/background/packs';
import { deleteEverything } from '@/utils/storage/kept';
import { listInForce } from '@/utils/storage/packs';
import { readPolicy } from '@/utils/storage/policy';
import { fileOf } from '../packs/pack-for-tests';
import { until } from '../until';

const rule = {
  id: 'a',
  kind: 'phrases',
  phrases: ['bed blocker'],
  examples: { flags: ['a [bed blocker]'], allows: ['a bed'] },
};

const inForce = async () => (await listInForce()).map(p => p.pack.name);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ packs: [{ pack: fileOf([rule]) }] }));
});

it('what an organisation set is in force again as soon as a person deletes everything', async () => {
  keepPacks();
  await until(async () => expect(await inForce()).toHaveLength(1));
  await deleteEverything();
  await until(async () => expect(await inForce()).toHaveLength(1));
  expect(await readPolicy()).toMatchObject({ isThere: true });
  expect(await fakeBrowser.alarms.get('packs-daily')).toBeDefined();
});
