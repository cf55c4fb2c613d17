import type { Draft, Report } from '../engine/types';
import type { Composer } from '../platforms/shared/platform';

/** One box of a composer with what was last read and found there. */
export interface Box {
  composer: Composer;
  draft: Draft;
  report: Report;
}

/** Why a composer is not checked; the panel has a sentence for each. */
export type NotChecked = 'updated' | 'unreadable' | 'too-long';
