import type { BackTestedFile } from '@/components/packs/back-test/read-posts';
import type { PreparedPack } from '@/utils/packs/proof/prepare-pack';
import type { TriedPack } from '@/utils/packs/trial/try-pack';

export type Question =
  | { id: number; kind: 'prepare'; text: string }
  | { id: number; kind: 'try'; text: string; samples: readonly string[]; now: number }
  | { id: number; kind: 'back-test'; text: string; file: File };

export interface Progress {
  done: number;
  of: number;
}

export type Answer =
  | { id: number; result: unknown }
  | { id: number; progress: Progress }
  | { id: number; failed: true };

/** What the page can ask of its worker. The worker starts with the first question. */
export interface PackWork {
  prepare(text: string): Promise<PreparedPack>;
  /** Latest wins: an older question that is still waiting is given up and never answered. */
  try(text: string, samples: readonly string[], now: number): Promise<TriedPack>;
  backTest(text: string, file: File, progress: (p: Progress) => void, signal: AbortSignal): Promise<BackTestedFile>;
}
