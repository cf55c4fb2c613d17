import { browser } from 'wxt/browser';
import { listOwnSites, removeOwnSite } from './own-sites';

/** One stored item, without its value. */
export interface Kept {
  key: string;
  area: 'local' | 'session';
  /** Length of its JSON, in bytes. */
  bytes: number;
  /** Milliseconds since 1970; null for what was stored before times were noted. */
  changed: number | null;
}

const times = 'changes';
/** The name under which pages of ours tell each other that everything was deleted. */
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
    Object.entries(stored)
      .filter(([key]) => !isMeta(key))
      .map(([key, value]) => ({
        key,
        area,
        bytes: new TextEncoder().encode(JSON.stringify(value)).length,
        changed: area === 'local' ? (changed[key] ?? null) : null,
      }));
  return [...list(local, 'local'), ...list(session, 'session')].sort((a, b) => (b.changed ?? 0) - (a.changed ?? 0));
}

/** Takes away all that is stored, alarms and the sites that a person added included. */
export async function deleteEverything(): Promise<void> {
  for (const { host } of await listOwnSites().catch(() => [])) await removeOwnSite(host).catch(() => {});
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms?.clearAll()]);
  const channel = new BroadcastChannel(deletions);
  channel.postMessage(null);
  channel.close();
}

/** Calls back once everything was deleted, here or on another page of ours. Returns the way to stop. */
export function watchDeletions(deleted: () => void): () => void {
  const channel = new BroadcastChannel(deletions);
  channel.onmessage = deleted;
  return () => channel.close();
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
