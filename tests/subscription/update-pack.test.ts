import { beforeAll, describe, expect, it } from 'vitest';
import type { StoredPack } from '@/utils/storage/packs';
import { newSubscription, rollBack, updatePack } from '@/utils/subscription/update-pack';
import { fileOf } from '../packs/pack-for-tests';
import { never, Server } from './server-for-tests';

const address = 'https://packs.eastvale.example/guidance.json';
const rule = {
  id: 'a',
  kind: 'phrases',
  phrases: ['bed blocker'],
  examples: { flags: ['a [bed blocker]'], allows: ['a bed'] },
};
const version = (number: string, rules: unknown[] = [rule], more = {}) => fileOf(rules, { version: number, ...more });
const first = () => newSubscription(address, { id: `address:${address}`, isRequired: false, key: null });

/** A subscription whose version 2.0.0 is in force. */
async function inForce(server = new Server()): Promise<{ server: Server; stored: StoredPack }> {
  server.serve(address, version('2.0.0'), { headers: { etag: '"two"' } });
  const { stored, ready } = await updatePack(first(), { get: server.get, now: 1, hasLeave: true });
  expect(ready?.pack.version).toBe('2.0.0');
  return { server, stored };
}

describe('a pack from an address', () => {
  it('is asked for without cookies, referrer or anything of ours', async () => {
    const { server } = await inForce();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      headers: {},
    });
    expect(server.requests[0]?.init.body).toBeUndefined();
  });

  it('comes into force, and a newer one after it', async () => {
    const { server, stored } = await inForce();
    server.serve(address, version('2.1.0'));
    const next = await updatePack(stored, { get: server.get, now: 2, hasLeave: true });
    expect(next.ready?.pack.version).toBe('2.1.0');
    expect(next.stored).toMatchObject({ origin: { since: 2 }, previous: { version: '2.0.0', since: 1 } });
  });

  it('is not fetched again when the server says it is the same', async () => {
    const { server, stored } = await inForce();
    server.answers.set(address, () => new Response(null, { status: 304 }));
    const { stored: after, ready } = await updatePack(stored, { get: server.get, now: 5, hasLeave: true });
    expect(server.requests.at(-1)?.init.headers).toEqual({ 'If-None-Match': '"two"' });
    expect(ready).toBeNull();
    expect(after.subscription).toMatchObject({ lastGood: 5, trouble: null });
  });

  it('sends no etag where that would need to be asked for first', async () => {
    const { server, stored } = await inForce();
    await updatePack(stored, { get: server.get, now: 5, hasLeave: false });
    expect(server.requests.at(-1)?.init.headers).toEqual({});
  });
});

describe('the last good version stays in force', () => {
  const broken = version('3.0.0', [{ ...rule, examples: { flags: ['nothing of the kind'] } }]);
  const redirected = () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

  it.each<[string, string, () => Response | Promise<Response>]>([
    ['is gone', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['answers 500', 'status', () => new Response('oops', { status: 500 })],
    ['answers 404', 'status', () => new Response('', { status: 404 })],
    ['sends garbage', 'refused', () => new Response('<html>Welcome</html>')],
    ['sends half a pack', 'refused', () => new Response(version('3.0.0').slice(0, 200))],
    ['sends no text', 'not-text', () => new Response(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))],
    ['sends ten megabytes', 'too-large', () => new Response('a'.repeat(10_000_000))],
    ['sends an older version', 'older', () => new Response(version('1.9.9'))],
    ['sends a version that does not prove', 'not-proven', () => new Response(broken)],
    ['sends people on to another origin', 'redirected', redirected],
    [
      'answers 302',
      'redirected',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }),
    ],
  ])('when the server %s', async (_, trouble, answer) => {
    const { server, stored } = await inForce();
    server.answers.set(address, answer);
    const { stored: after, ready } = await updatePack(stored, { get: server.get, now: 9, hasLeave: true });
    expect(ready).toBeNull();
    expect(after).toMatchObject({ text: stored.text, summary: stored.summary, origin: stored.origin });
    expect(after.subscription).toMatchObject({ trouble, lastTried: 9, lastGood: 1 });
    expect(server.requests.every(r => r.address === address)).toBe(true);
  });

  it('when the server is slow', async () => {
    const { stored } = await inForce();
    const get: typeof fetch = (_, init) => never(init?.signal);
    const { stored: after } = await updatePack(stored, { get, patience: 20, now: 9, hasLeave: true });
    expect(after.subscription?.trouble).toBe('slow');
    expect(after.text).toBe(stored.text);
  });

  it('when the address is not https', async () => {
    const { server, stored } = await inForce();
    const plain = { ...stored, origin: { ...stored.origin, address: 'http://packs.eastvale.example/guidance.json' } };
    const { stored: after } = await updatePack(plain, { get: server.get, now: 9, hasLeave: true });
    expect(after.subscription?.trouble).toBe('not-https');
    expect(server.requests).toHaveLength(1);
  });
});

describe('going back', () => {
  it('puts the version before in force and does not take the bad one again', async () => {
    const { server, stored } = await inForce();
    server.serve(address, version('3.0.0'));
    const three = await updatePack(stored, { get: server.get, now: 2, hasLeave: true });
    const back = rollBack(three.stored, 3);
    expect(back.ready?.pack.version).toBe('2.0.0');
    expect((await updatePack(back.stored, { get: server.get, now: 4, hasLeave: true })).ready).toBeNull();
    server.serve(address, version('3.0.1'));
    expect((await updatePack(back.stored, { get: server.get, now: 5, hasLeave: true })).ready?.pack.version).toBe(
      '3.0.1',
    );
  });
});

describe('a signed pack', () => {
  const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const makeKey = async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
    return { pair, key: base64(await crypto.subtle.exportKey('raw', pair.publicKey)) };
  };
  type Key = Awaited<ReturnType<typeof makeKey>>;
  let ours: Key;
  let other: Key;
  beforeAll(async () => {
    [ours, other] = await Promise.all([makeKey(), makeKey()]);
  });

  async function serveSigned(server: Server, text: string, { pair }: Key = ours): Promise<void> {
    server.serve(address, text);
    const signature = await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, new TextEncoder().encode(text));
    server.serve(`${address}.sig`, `${base64(signature)}\n`);
  }

  it('pins its key at first use, and later versions must have its signature', async () => {
    const server = new Server();
    await serveSigned(server, version('1.0.0', [rule], { key: ours.key }));
    const one = await updatePack(first(), { get: server.get, now: 1, hasLeave: true });
    expect(one.ready).not.toBeNull();
    expect(one.stored.subscription?.key).toBe(ours.key);

    await serveSigned(server, version('1.1.0', [rule], { key: ours.key }));
    expect((await updatePack(one.stored, { get: server.get, now: 2, hasLeave: true })).ready?.pack.version).toBe(
      '1.1.0',
    );

    for (const text of [
      version('1.2.0', [rule], { key: other.key }),
      version('1.2.0', [rule], { key: ours.key }),
      version('1.2.0'),
    ]) {
      await serveSigned(server, text, other);
      const wrong = await updatePack(one.stored, { get: server.get, now: 3, hasLeave: true });
      expect(wrong.ready).toBeNull();
      expect(wrong.stored.subscription).toMatchObject({ trouble: 'not-signed', key: ours.key });
    }
    server.answers.delete(`${address}.sig`);
    server.serve(address, version('1.3.0', [rule], { key: ours.key }));
    expect(
      (await updatePack(one.stored, { get: server.get, now: 4, hasLeave: true })).stored.subscription?.trouble,
    ).toBe('not-signed');
  });

  it('is not used at all when the first signature is wrong', async () => {
    const server = new Server();
    await serveSigned(server, version('1.0.0', [rule], { key: ours.key }), other);
    const { ready, stored } = await updatePack(first(), { get: server.get, now: 1, hasLeave: true });
    expect(ready).toBeNull();
    expect(stored).toMatchObject({ text: '', subscription: { trouble: 'not-signed', key: null } });
  });

  it('must have the signature that a policy asks for', async () => {
    const server = new Server();
    const required = newSubscription(address, { id: 'policy:x', isRequired: true, key: ours.key });
    server.serve(address, version('1.0.0'));
    expect((await updatePack(required, { get: server.get, now: 1, hasLeave: false })).ready).toBeNull();
    await serveSigned(server, version('1.0.0'));
    expect((await updatePack(required, { get: server.get, now: 1, hasLeave: false })).ready).not.toBeNull();
  });
});
