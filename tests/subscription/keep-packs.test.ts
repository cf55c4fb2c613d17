import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listInForce, listPacks, putPack } from '@/utils/storage/packs';
import { readPolicy } from '@/utils/storage/policy';
import { goBack, proveAgain, subscribe, syncPolicy, updateAll } from '@/utils/subscription/keep-packs';
import { fileOf } from '../packs/pack-for-tests';
import { until } from '../until';
import { never, Server } from './server-for-tests';

const address = 'https://packs.eastvale.example/guidance.json';
const rule = {
  id: 'a',
  kind: 'phrases',
  phrases: ['bed blocker'],
  examples: { flags: ['a [bed blocker]'], allows: ['a bed'] },
};
const file = (version: string, name = 'Eastvale guidance') => fileOf([rule], { version, name });
let policy: Record<string, unknown> | null;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  policy = null;
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => {
    if (!policy) throw new Error('Managed storage manifest not found');
    return policy;
  });
});

const names = async () => (await listInForce()).map(p => `${p.pack.name} ${p.pack.version} by ${p.origin.by}`);

describe('policy', () => {
  it('none at all is no trouble', async () => {
    await syncPolicy();
    expect(await readPolicy()).toMatchObject({ isThere: false, subscriptions: true });
    expect(await names()).toEqual([]);
  });

  it('brings whole packs in, changes them and takes them out again, without any request', async () => {
    policy = { packs: [{ pack: file('1.0.0') }, { pack: JSON.parse(file('1.0.0', 'As a group')) }] };
    await syncPolicy();
    expect(await names()).toEqual(['Eastvale guidance 1.0.0 by policy', 'As a group 1.0.0 by policy']);
    policy = { packs: [{ pack: file('1.0.1') }] };
    await syncPolicy();
    expect(await names()).toEqual(['Eastvale guidance 1.0.1 by policy']);
    expect((await listPacks())[0]).toMatchObject({ previous: { version: '1.0.0' }, origin: { isRequired: true } });
    policy = null;
    await syncPolicy();
    expect(await names()).toEqual([]);
  });

  it('that cannot be used leaves the last good pack, with what is wrong', async () => {
    policy = { packs: [{ pack: file('1.0.0') }] };
    await syncPolicy();
    policy = { packs: [{ pack: '{"name": ' }] };
    await syncPolicy();
    expect(await names()).toEqual(['Eastvale guidance 1.0.0 by policy']);
    expect((await listPacks())[0]?.problems[0]?.level).toBe('refused');
  });

  it('may name an address, asked by the background', async () => {
    const server = new Server();
    server.serve(address, file('1.0.0'));
    policy = { packs: [{ address }], subscriptions: false };
    await syncPolicy(server.get);
    expect(await names()).toEqual(['Eastvale guidance 1.0.0 by policy']);
    server.serve(address, file('1.1.0'));
    await updateAll(server.get);
    expect(await names()).toEqual(['Eastvale guidance 1.1.0 by policy']);
  });

  it('may take subscriptions of people’s own away: nothing is asked any more', async () => {
    const server = new Server();
    server.serve(address, file('1.0.0'));
    expect(await subscribe(address, server.get)).toBe(true);
    policy = { subscriptions: false };
    await updateAll(server.get);
    expect(await subscribe('https://other.example/p.json', server.get)).toBe(false);
    expect(server.requests).toHaveLength(1);
    expect(await names()).toEqual(['Eastvale guidance 1.0.0 by address']);
  });

  it.each([
    [{ packs: 'no list' }, /should be a list/],
    [{ packs: [5] }, /Entry 1/],
    [{ packs: [{ address: 'http://plain.example' }] }, /https/],
    [{ subscriptions: 'no' }, /true or false/],
    [{ locked: [] }, /group of settings/],
    [{ locked: { keepsMix: 'x' } }, /keepsMix/],
    [{ subscription: false }, /“subscription” is not known.*Did you mean “subscriptions”\?/],
    [{ colour: 'blue' }, /“colour” is not known/],
    [{ packs: [{ adress: 'https://a.example/p.json' }] }, /Did you mean “address”\?/],
    [{ locked: { keepMix: false } }, /Did you mean “keepsMix”\?/],
    [{ locked: { off: ['identifer'] } }, /“identifer” is not known.*Did you mean “identifiers”\?/],
    [{ locked: { off: 'tone' } }, /“off” should be a list/],
    [{ locked: { organisation: 'Eastvale' } }, /“organisation” should be a group/],
  ])('with a slip (%j) says so and uses the rest', async (values, sentence) => {
    policy = values;
    await syncPolicy();
    const { problems, isThere } = await readPolicy();
    expect(isThere).toBe(true);
    expect(problems.join()).toMatch(sentence);
  });
});

describe('subscriptions', () => {
  it('come into force, are asked again, and go back', async () => {
    const server = new Server();
    server.serve(address, file('1.0.0'));
    await subscribe(address, server.get);
    server.serve(address, file('1.1.0'));
    await updateAll(server.get);
    expect(await names()).toEqual(['Eastvale guidance 1.1.0 by address']);
    expect(await goBack(`address:${address}`)).toBe(true);
    await updateAll(server.get);
    expect(await names()).toEqual(['Eastvale guidance 1.0.0 by address']);
  });

  it('that never brought anything say why and put nothing in force', async () => {
    await subscribe(address, new Server().get);
    expect(await names()).toEqual([]);
    expect((await listPacks())[0]?.subscription?.trouble).toBe('unreachable');
  });

  it('survive a background that is stopped in the middle: what was in force stays', async () => {
    const server = new Server();
    server.serve(address, file('1.0.0'));
    await subscribe(address, server.get);
    const stored = await listPacks();
    const asked = vi.fn();
    const stopped: typeof fetch = (_, init) => {
      asked();
      return never(init?.signal);
    };
    // A copy of its own, as the background of before: this one never gets an answer.
    vi.resetModules();
    const before = await import('@/utils/subscription/keep-packs');
    void before.updateAll(stopped);
    await until(() => expect(asked).toHaveBeenCalled());
    expect(await listPacks()).toEqual(stored);
    expect(await names()).toEqual(['Eastvale guidance 1.0.0 by address']);
  });

  it('keep the last good version when storage refuses the new one', async () => {
    const server = new Server();
    server.serve(address, file('1.0.0'));
    await subscribe(address, server.get);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    server.serve(address, file('1.1.0'));
    await updateAll(server.get);
    expect(await names()).toEqual(['Eastvale guidance 1.0.0 by address']);
  });
});

describe('an update of the extension', () => {
  it('proves packs again', async () => {
    policy = { packs: [{ pack: file('1.0.0') }] };
    await syncPolicy();
    const [stored] = await listPacks();
    if (stored) await putPack({ ...stored, summary: null }, null);
    await proveAgain();
    expect((await listPacks())[0]?.summary?.name).toBe('Eastvale guidance');
  });
});
