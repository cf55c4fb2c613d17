import type { Reading } from './reading';
import type { Examples } from './rule';
import type { Evidence, Span } from './types';

/** Which way a cue points. Weak cues can only make a post mixed. */
export type Side = 'strong' | 'weak' | 'broadcast';

/** A sign that a post opens a conversation, or that it only broadcasts. Codes as in the guidance catalogue. */
export interface Cue {
  /** Equals the path below `utils/rules`: 'tone/s1-open-question'. */
  id: string;
  code: string;
  side: Side;
  /** The plain reason shown beside the marked words. */
  reason: string;
  source: string;
  find(reading: Reading): Iterable<Span & { reason?: string }>;
  examples: Examples;
}

export function defineCue(cue: Cue): Cue {
  return cue;
}

export interface CueHit extends Evidence {
  side: Side;
}
