import { browser } from 'wxt/browser';
import { preparePack } from '@/utils/packs/proof/prepare-pack';
import { oneAfterAnother } from '@/utils/storage/in-turn';
import { listPacks, putPack, removePacks, type StoredPack } from '@/utils/storage/packs';
import { keepPolicy, type Policy, type PolicyPack, readManaged } from '@/utils/storage/policy';
import { newSubscription, rollBack, type UpdateOptions, updatePack } from './update-pack';

type Get = UpdateOptions['get'];

/** What the background does for packs. One thing at a time: an alarm and a press may come together. */
const inTurn = oneAfterAnother();

/** Reads the policy again and brings its packs in line: new ones in, changed ones proven anew, gone ones out. */
export function syncPolicy(get?: Get): Promise<void> {
  return inTurn(async () => {
    const policy = await readManaged();
    await keepPolicy(policy);
    const stored = await listPacks();
    const wanted = new Map(policy.packs.map((pack, i) => [idOf(pack, i), pack]));
    const gone = stored.filter(p => p.origin.by === 'policy' && !wanted.has(p.id)).map(p => p.id);
    if (gone.length > 0) await removePacks(gone);
    for (const [id, pack] of wanted) {
      const here = stored.find(p => p.id === id);
      if (pack.pack !== '') await putInline(id, pack.pack, here);
      else if (!here || (pack.key !== '' && here.subscription?.key !== pack.key)) {
        const made = newSubscription(pack.address, { id, isRequired: true, key: pack.key || null });
        await putPack(made, null);
        await update(made, get);
      }
    }
  });
}

function idOf({ pack, address }: PolicyPack, index: number): string {
  return pack === '' ? `policy:${address}` : `policy:${index}`;
}

async function putInline(id: string, text: string, here: StoredPack | undefined): Promise<void> {
  if (here?.text === text) return;
  const { ready, summary, problems } = preparePack(text);
  const since = Date.now();
  const made: StoredPack = {
    id,
    origin: { by: 'policy', since, isRequired: true },
    text,
    summary,
    problems,
    previous: here?.summary ? { text: here.text, version: here.summary.version, since: here.origin.since } : null,
    subscription: null,
  };
  // A policy that cannot be used leaves the last good one in force, and says what is wrong with the new one.
  if (ready) await putPack(made, ready);
  else await putPack(here?.summary ? { ...here, problems } : made, null);
}

/** Asks every address for a newer version. The policy may have taken subscriptions of people's own away. */
export function updateAll(get?: Get): Promise<void> {
  return inTurn(async () => {
    const policy = await readManaged();
    for (const stored of await listPacks()) if (mayUpdate(stored, policy)) await update(stored, get);
  });
}

function mayUpdate({ subscription, origin }: StoredPack, policy: Policy): boolean {
  return subscription !== null && (origin.by === 'policy' || policy.subscriptions);
}

/** Subscribes to an address, or asks it again. False when the policy does not allow it. */
export function subscribe(address: string, get?: Get): Promise<boolean> {
  return inTurn(async () => {
    if (!(await readManaged()).subscriptions) return false;
    const id = `address:${address}`;
    const here = (await listPacks()).find(p => p.id === id);
    await update(here ?? newSubscription(address, { id, isRequired: false, key: null }), get);
    return true;
  });
}

/** Puts the version before back in force. */
export function goBack(id: string): Promise<boolean> {
  return inTurn(async () => {
    const stored = (await listPacks()).find(p => p.id === id);
    const { stored: changed, ready } = stored ? rollBack(stored, Date.now()) : { stored: null, ready: null };
    return changed !== null && ready !== null && (await putPack(changed, ready)) === null;
  });
}

/** Proves every pack again: after an update of the extension, which may know more kinds than before. */
export function proveAgain(): Promise<void> {
  return inTurn(async () => {
    for (const stored of await listPacks()) {
      if (stored.text === '') continue;
      const { ready, summary, problems } = preparePack(stored.text);
      if (ready) await putPack({ ...stored, summary, problems }, ready);
    }
  });
}

async function update(stored: StoredPack, get?: Get): Promise<void> {
  const hasLeave = await hasLeaveFor(stored.origin.address ?? '');
  const { stored: changed, ready } = await updatePack(stored, { get, now: Date.now(), hasLeave });
  await putPack(changed, ready);
}

async function hasLeaveFor(address: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
  } catch {
    return false;
  }
}
