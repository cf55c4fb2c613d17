import { browser } from 'wxt/browser';
import type { Added } from '@/components/packs/AddPack';
import { message } from '@/utils/messages';
import type { PreparedPack } from '@/utils/packs/proof/prepare-pack';
import { listPacks, putPack, type StoredPack } from '@/utils/storage/packs';
import type { PackWork } from './pack-questions';

/**
 * Proves a file in the worker and puts it in force, in place of an older file of the same name.
 *
 * @param isOurs True for one that comes with the extension.
 */
export async function addFile(
  text: string,
  stored: readonly StoredPack[],
  work: PackWork,
  isOurs = false,
): Promise<Added> {
  let prepared: PreparedPack;
  try {
    prepared = await work.prepare(text);
  } catch {
    return { state: 'trouble', trouble: 'worker' };
  }
  const { ready, summary, problems } = prepared;
  if (!ready || !summary) return { state: 'refused', problems };
  const id = fileId(summary.name);
  const here = stored.find(p => p.id === id);
  const since = Date.now();
  const previous = here?.summary ? { text: here.text, version: here.summary.version, since: here.origin.since } : null;
  const made: StoredPack = {
    id,
    origin: { by: 'file', since, ...(isOurs ? { isOurs } : {}) },
    text,
    summary,
    problems,
    previous,
    subscription: null,
  };
  if (await putPack(made, ready)) return { state: 'trouble', trouble: 'write' };
  return { state: 'done', summary, replaced: previous?.version ?? null, problems };
}

/** The stored id of a pack that came as a file. */
export function fileId(name: string): string {
  return `file:${name}`;
}

/**
 * Subscribes without asking for anything: a server that lets everyone read needs no permission. Gives the name of what
 * came, or why nothing did; a card with the address then offers to allow its origin.
 */
export async function subscribeTo(address: string): Promise<{ name: string | null; trouble: string | null }> {
  await tell(message('page-bg-subscribe', { address }));
  const stored = (await listPacks()).find(p => p.id === `address:${address}`);
  return { name: stored?.summary?.name ?? null, trouble: stored ? (stored.subscription?.trouble ?? null) : 'refused' };
}

/** Asks the browser for exactly this origin, straight from a press, then the address once more. */
export async function allowOrigin(address: string): Promise<void> {
  await browser.permissions.request({ origins: [`${new URL(address).origin}/*`] }).catch(() => false);
  await tell(message('page-bg-update-packs', null));
}

/** Sends a message to the background; a background that is gone answers nothing. */
export async function tell(given: ReturnType<typeof message>): Promise<void> {
  await browser.runtime.sendMessage(given).catch(() => undefined);
}

/** Gives back the leave for an origin when no subscription needs it any more. */
export async function giveBackLeave(address: string | undefined, others: readonly StoredPack[]): Promise<void> {
  if (!address) return;
  const { origin } = new URL(address);
  if (others.some(p => p.origin.address && new URL(p.origin.address).origin === origin)) return;
  await browser.permissions.remove({ origins: [`${origin}/*`] }).catch(() => false);
}
