import type { Concern, Severity } from './types';

/** What a person, a pack or a policy may set about a check. Plain data, safe to store. */
export interface CheckSettings {
  concerns: Record<Concern, boolean>;
  /** Ids of rules that are switched off. */
  off: string[];
  /** Levels that replace a rule's own, by rule id. */
  levels: Record<string, Severity>;
  organisation: Organisation;
  allow: Allow;
  /** Shapes of numbers that only this organisation uses, as RE2 expressions. */
  patterns?: { hospitalNumbers: string[] };
  /** What guidance packs bring for answers in public. */
  wording?: Wording;
  /** Milliseconds since 1970, for rules with dates. The engine never reads the clock itself. */
  now: number;
  /** Judge tone also where only friends, a group or connections will read. Off: see `isToneOff`. */
  toneForLimited: boolean;
  /** True when whoever calls knows that this very reply was used within the last 24 hours (see `utils/history`). */
  reusedReply: boolean;
}

export interface Wording {
  /** To start from when somebody complains; each ready to be written, with the name of its pack. */
  complaint: { pack: string; title: string; text: string }[];
  /** Where people can talk in private, as it stands in a sentence: "PALS on 0300 000 0000"; '' when no pack says. */
  pals: string;
}

export interface Organisation {
  name: string;
  /** Towns, sites and other places that are known to be the author's own. */
  places: string[];
  postcodes: string[];
  phones: string[];
  mailboxes: string[];
}

/** Names, numbers and words that are fine to publish. Compared without case and spacing. */
export interface Allow {
  phones: string[];
  postcodes: string[];
  places: string[];
  names: string[];
  hashtags: string[];
  numbers: string[];
  sites: string[];
  /** Ward and unit names that are fine to mention. */
  wards: string[];
  /** Acronym to its plain meaning, or '' when simply known to readers. */
  acronyms: Record<string, string>;
}

export function defaultSettings(): CheckSettings {
  return {
    concerns: { identifiers: true, tone: true, access: true, conduct: true },
    off: [],
    levels: {},
    organisation: { name: '', places: [], postcodes: [], phones: [], mailboxes: [] },
    allow: {
      phones: [],
      postcodes: [],
      places: [],
      names: [],
      hashtags: [],
      numbers: [],
      sites: [],
      wards: [],
      acronyms: {},
    },
    now: 0,
    toneForLimited: false,
    reusedReply: false,
  };
}

/** The form in which allow-list entries and typed words are compared: no case, no spaces, dashes or dots. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[\s\-–.()'’]/g, '');
}

/** True when `text` stands in the list, in any spacing or case. */
export function isAllowed(list: readonly string[], text: string): boolean {
  if (list.length === 0) return false;
  const wanted = comparable(text);
  return list.some(entry => comparable(entry) === wanted);
}
