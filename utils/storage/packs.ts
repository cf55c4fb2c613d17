import { storage } from 'wxt/utils/storage';
import type { LoadedPack } from '@/utils/packs/in-force/active-packs';
import type { ReadyPack } from '@/utils/packs/proof/prepare-pack';
import {
  type InForce,
  inForceMigrations,
  inForceVersion,
  type PackInProgress,
  packsMigrations,
  packsVersion,
  type StoredPack,
} from './packs-versions';

export type { PackInProgress, PackWork, StoredPack, Subscription } from './packs-versions';

const packsItem = storage.defineItem<StoredPack[]>('local:packs', {
  fallback: [],
  version: packsVersion,
  migrations: packsMigrations,
});

/** Kept apart so that a composer reads no more than it needs. */
const inForceItem = storage.defineItem<InForce[]>('local:packs-in-force', {
  fallback: [],
  version: inForceVersion,
  migrations: inForceMigrations,
});

const inProgressItem = storage.defineItem<PackInProgress | null>('local:pack-in-progress', {
  fallback: null,
  version: 1,
});

/** Every pack here, however it came. Empty when storage refuses: checks then run with our own rules. */
export async function listPacks(): Promise<StoredPack[]> {
  return whole(await packsItem.getValue().catch(() => null));
}

export function watchPacks(changed: (packs: StoredPack[]) => void): () => void {
  return packsItem.watch(value => changed(whole(value)));
}

/** Packs that checks should use. */
export async function listInForce(): Promise<LoadedPack[]> {
  return whole(await inForceItem.getValue().catch(() => null));
}

export function watchInForce(changed: (packs: LoadedPack[]) => void): () => void {
  return inForceItem.watch(value => changed(whole(value)));
}

/**
 * Stores a pack, in place of the one with the same id, and puts its ready form in force; `ready` null keeps what is in
 * force. Answers 'write' when storage refuses; then nothing has changed.
 */
export async function putPack(pack: StoredPack, ready: ReadyPack | null): Promise<'write' | null> {
  return change(
    packs => replaced(packs, pack),
    inForce => (ready ? replaced(inForce, { id: pack.id, origin: pack.origin, ...ready }) : inForce),
  );
}

export async function removePacks(ids: readonly string[]): Promise<'write' | null> {
  const stays = ({ id }: { id: string }) => !ids.includes(id);
  return change(
    packs => packs.filter(stays),
    inForce => inForce.filter(stays),
  );
}

export async function readInProgress(): Promise<PackInProgress | null> {
  return inProgressItem.getValue().catch(() => null);
}

export function watchInProgress(changed: (value: PackInProgress | null) => void): () => void {
  return inProgressItem.watch(changed);
}

export async function keepInProgress(value: PackInProgress | null): Promise<'write' | null> {
  return inProgressItem.setValue(value).then(
    () => null,
    () => 'write' as const,
  );
}

/** One change at a time, across the pages and the background; both items are written together. */
async function change(
  packs: (list: StoredPack[]) => StoredPack[],
  inForce: (list: InForce[]) => InForce[],
): Promise<'write' | null> {
  return alone(async () => {
    try {
      const nextPacks = packs(whole(await packsItem.getValue()));
      const nextInForce = inForce(whole(await inForceItem.getValue()));
      await storage.setItems([
        { item: packsItem, value: nextPacks },
        { item: inForceItem, value: nextInForce },
      ]);
      return null;
    } catch {
      return 'write';
    }
  });
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request('packs', work) : work();
}

function replaced<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.some(e => e.id === entry.id) ? list.map(e => (e.id === entry.id ? entry : e)) : [...list, entry];
}

function whole<T>(value: T[] | null | undefined): T[] {
  return Array.isArray(value) ? value : [];
}
