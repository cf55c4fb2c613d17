import type { LoadedPack, Origin } from '@/utils/packs/in-force/active-packs';
import type { Problem } from '@/utils/packs/pack';
import type { PackSummary } from '@/utils/packs/proof/prepare-pack';

/** What is known of a pack that comes from an address. */
export interface Subscription {
  etag: string | null;
  /** Public key pinned at first use or set by policy, as base64; null: unsigned. */
  key: string | null;
  /** Milliseconds since 1970. */
  lastTried: number | null;
  lastGood: number | null;
  /** Why the last try brought nothing, as a key of the word list; null when it went well. */
  trouble: string | null;
  /** A version that a person rolled back from: not taken again. */
  skip: string | null;
}

/** A pack as it came, with the version before it. */
export interface StoredPack {
  /** 'policy:…', 'address:…' or 'file:…'. */
  id: string;
  origin: Origin;
  /** As its owner wrote it; '' until a subscription has brought it. */
  text: string;
  summary: PackSummary | null;
  problems: Problem[];
  /** The version in force before, for going back. */
  previous: { text: string; version: string; since: number } | null;
  subscription: Subscription | null;
}

/** What composers read: ready packs, by the id of the stored one. */
export interface InForce extends LoadedPack {
  id: string;
}

/** What the editor holds of work in progress, so that nothing is lost when the page closes. No sample post: it may be a draft. */
export interface PackInProgress extends PackWork {
  changed: number;
  /** What was in the editor before and was closed, so that it can be put back. */
  away?: PackWork | null;
}

export interface PackWork {
  /** '' when the editor is empty. */
  text: string;
  /** Stored pack it began from; null for a new one. */
  from: string | null;
  /** The version last saved as a file; left out: none yet. */
  saved?: string | null;
}

export const packsVersion = 1;
export const inForceVersion = 1;

/** From version n-1 to n, by n. */
export const packsMigrations: Record<number, (old: unknown) => unknown> = {};
export const inForceMigrations: Record<number, (old: unknown) => unknown> = {};
