import type { AllowList } from '@/utils/engine/rule';
import type { Organisation } from '@/utils/engine/settings';
import type { Concern, Severity } from '@/utils/engine/types';

/** On: button, marks and pause. Quiet: only stops show, and the pause. Off: nothing of ours in the page. */
export type PlatformMode = 'on' | 'quiet' | 'off';

export interface PlatformSettings {
  mode: PlatformMode;
  /** Only what differs from the global choice. */
  concerns: Partial<Record<Concern, boolean>>;
}

/** One "Always fine": a name, number, place, hashtag or acronym that a person vouched for. */
interface AlwaysFine {
  list: AllowList;
  text: string;
  /** Milliseconds since 1970. */
  since: number;
}

/** The stored shape, newest version. An example of every version stands in `tests/storage/settings`. */
export interface Settings {
  platforms: Record<string, PlatformSettings>;
  concerns: Record<Concern, boolean>;
  /** Ids of rules that are switched off. */
  off: string[];
  levels: Record<string, Severity>;
  organisation: Organisation;
  alwaysFine: AlwaysFine[];
  /** Marks under the words in the composer. */
  marks: boolean;
  /** The private mix: label, date and platform of posts that went out. */
  keepsMix: boolean;
  /** Judges tone also where only some people will read the post. */
  toneForLimited: boolean;
}

export const settingsVersion = 1;

/** From version n-1 to n, by n. Each takes what that version stored and loses nothing of it. */
export const migrations: Record<number, (old: unknown) => unknown> = {};
