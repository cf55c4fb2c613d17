import { browser } from 'wxt/browser';
import { listOwnSites, removeOwnSite } from './own-sites';
import { removePacks, type StoredPack } from './packs';

/** One stored item, without its value. */
export interface Kept {
  key: string;
  area: 'local' | 'session';
  /** Length of its JSON, in bytes. */
  bytes: number;
  /** Milliseconds since 1970; null for what was stored before times were noted. */
  changed: number | null;
  /** An organisation's policy set all of it: a person cannot delete it for good. */
  isFixed: boolean;
}

const times = 'changes';
/** What is made of another item to be read faster: it counts with that one, and goes with it. */
const madeOf: Readonly<Record<string, string>> = { 'packs-in-force': 'packs' };
/** The name under which pages of ours tell each other that something was deleted. */
const deletions = 'deletions';

/** Notes when each stored item last changed. Called once, by the background. */
export function noteChanges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    // What was taken away leaves no trace here either.
    const keys = Object.keys(changes).filter(k => k !== times && !isMeta(k) && changes[k]?.newValue != null);
    if (keys.length > 0) void note(keys);
  });
}

async function note(keys: readonly string[]): Promise<void> {
  const stored = (await browser.storage.local.get(times))[times] as Record<string, number> | undefined;
  const now = Date.now();
  await browser.storage.local.set({ [times]: { ...stored, ...Object.fromEntries(keys.map(key => [key, now])) } });
}

/** Everything that is stored in this browser profile, newest change first. */
export async function listKept(): Promise<Kept[]> {
  const [local, session] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  const changed = { ...(local[times] as Record<string, number> | undefined) };
  // The times stand in the list too: they are as old as the last of them.
  if (times in local) changed[times] = Math.max(...Object.values(changed));
  const list = (stored: Record<string, unknown>, area: Kept['area']): Kept[] =>
    Object.keys(stored)
      .filter(key => !isMeta(key) && !((madeOf[key] ?? '') in stored))
      .map(key => ({
        key,
        area,
        bytes: Object.keys(stored)
          .filter(other => other === key || madeOf[other] === key)
          .reduce((sum, part) => sum + new TextEncoder().encode(JSON.stringify(stored[part])).length, 0),
        changed: area === 'local' ? (changed[key] ?? null) : null,
        isFixed: isFixed(key, stored[key]),
      }));
  return [...list(local, 'local'), ...list(session, 'session')].sort((a, b) => (b.changed ?? 0) - (a.changed ?? 0));
}

/** Takes away all that is stored, alarms and the sites that a person added included. */
export async function deleteEverything(): Promise<void> {
  tellOfDeletion('begun');
  for (const { host } of await listOwnSites().catch(() => [])) await removeOwnSite(host).catch(() => {});
  // Alarms first: the background sets those of a policy anew as soon as what it keeps of the policy is gone.
  await browser.alarms?.clearAll();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  tellOfDeletion('done');
}

/** Takes away one item and the time of its last change. Of guidance, what a policy requires stays. */
export async function deleteKept({ key, area }: Pick<Kept, 'key' | 'area'>): Promise<void> {
  tellOfDeletion('begun');
  const stored = (await browser.storage[area].get(null)) as Record<string, unknown>;
  if (key === 'packs' && required(stored[key]).length > 0)
    await removePacks((stored[key] as StoredPack[]).filter(pack => !pack.origin.isRequired).map(pack => pack.id));
  else {
    const parts = [key, ...Object.keys(madeOf).filter(part => madeOf[part] === key)];
    await browser.storage[area].remove(parts.flatMap(part => [part, `${part}$`]));
    const noted = Object.entries((stored[times] as Record<string, number> | undefined) ?? {});
    const left = noted.filter(([name]) => !parts.includes(name));
    if (area === 'local' && left.length < noted.length && key !== times)
      await browser.storage.local.set({ [times]: Object.fromEntries(left) });
  }
  tellOfDeletion('done');
}

function isFixed(key: string, value: unknown): boolean {
  return (
    key === 'policy' ||
    (key === 'packs' && Array.isArray(value) && value.length > 0 && required(value).length === value.length)
  );
}

function required(packs: unknown): StoredPack[] {
  return Array.isArray(packs) ? packs.filter((pack: StoredPack) => pack.origin?.isRequired) : [];
}

/** Those on this page hear of a beginning at once: a message could come after what they wait to store. */
const watching = new Set<Deletion>();

function tellOfDeletion(phase: keyof Deletion): void {
  if (phase === 'begun') for (const deletion of watching) deletion.begun?.();
  const channel = new BroadcastChannel(deletions);
  channel.postMessage(phase);
  channel.close();
}

interface Deletion {
  /** Something is about to be deleted: what waits to be stored is not stored any more. */
  begun?(): void;
  /** It is gone. */
  done?(): void;
}

/** Calls back as something is deleted, here or on another page of ours. Returns the way to stop. */
export function watchDeletions(deletion: Deletion): () => void {
  const channel = new BroadcastChannel(deletions);
  channel.onmessage = ({ data }) => (data === 'begun' ? deletion.begun : deletion.done)?.();
  watching.add(deletion);
  return () => {
    watching.delete(deletion);
    channel.close();
  };
}

/** Calls back whenever anything stored changes. Returns the way to stop. */
export function watchKept(changed: () => void): () => void {
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Version marks that stand beside a versioned item. */
function isMeta(key: string): boolean {
  return key.endsWith('$');
}
