import type { Draft, Report, Where } from '../engine/types';
import type { Composer } from '../platforms/shared/platform';

/** One box of a composer with what was last read and found there. */
export interface Box {
  composer: Composer;
  draft: Draft;
  report: Report;
}

/** Why a composer is not checked; the panel has a sentence for each. */
export type NotChecked = 'updated' | 'unreadable' | 'too-long';

/** The box in whose words a finding of `box` stands: itself, or an earlier one of its thread; none for a picture or a link. */
export function boxAt(boxes: readonly Box[], box: Box | undefined, where: Where): Box | undefined {
  const [kind, index] = where.split(':');
  return kind === 'text' ? box : kind === 'thread' ? boxes[Number(index)] : undefined;
}
