/**
 * The data shapes that go in and come out of the engine. They are a published contract: whoever scripts the product
 * holds on to them, so a change here is a breaking change.
 *
 * All `start`/`end` are UTF-16 offsets, end exclusive, into the string that `where` names, as the person typed it.
 */

/** What a finding is about. */
export type Concern = 'identifiers' | 'tone' | 'access' | 'conduct';
export const concerns: readonly Concern[] = ['identifiers', 'tone', 'access', 'conduct'];

/** `stop` holds the publish press once; `warn` is counted; `tip` is quiet. */
export type Severity = 'stop' | 'warn' | 'tip';
export const severities: readonly Severity[] = ['stop', 'warn', 'tip'];

/** Which published string an offset points into. */
export type Where =
  | 'text'
  | `alt:${number}`
  | `link:${number}`
  | `name:${number}`
  | `poll:${number}`
  | `thread:${number}`;

export type PostKind = 'post' | 'reply' | 'comment' | 'quote' | 'article';
export type Audience = 'public' | 'limited' | 'unknown';

export interface Media {
  type: 'image' | 'video' | 'gif' | 'document';
  /** The description; `''` = known to be missing; `null` = cannot tell. */
  alt: string | null;
  /** Set, but its words cannot be read from the page; then `alt` is null. */
  altSet?: boolean;
  captions: boolean | null;
  /** True when the person says that words stand in the picture. */
  hasWords?: boolean;
  /** File name, where the composer shows one. */
  name: string;
}

/** One post before it is published. `parent` is the text replied to or quoted. */
export interface Draft {
  id: string;
  platform: string;
  kind: PostKind;
  text: string;
  parent: string | null;
  media: Media[];
  links: string[];
  poll: string[];
  /** Text of the earlier boxes of a thread. */
  thread: string[];
  audience: Audience;
  author: { organisation: string; places: string[] };
  /** Longest description of a picture that the site's own field takes, in characters, where the page showed the field. */
  longestAlt?: number;
  /** The way to the description, as one instruction, where the draft stands in boxes of our own. */
  altWay?: string;
}

export interface Span {
  start: number;
  end: number;
}

/** An exact replacement that a person may choose; never applied unasked. */
export interface Fix extends Span {
  text: string;
  /** The name of the button: a verb or the result itself. */
  label: string;
}

/** One of several small facts about one person that together could identify them. */
export interface Clue extends Span {
  type: string;
  /** Where the clue stands when it is not in the finding's own string. */
  where?: Where;
  /** Plain words for people: "age (82)". */
  label?: string;
}

export interface Finding extends Span {
  rule: string;
  concern: Concern;
  severity: Severity;
  where: Where;
  title: string;
  why: string;
  advice: string;
  source: string;
  /** 'built-in' or the name of the guidance pack. */
  pack: string;
  fixes: Fix[];
  clues?: Clue[];
  /** About how many people fit the description: 1, 10, 30 or 100. Combination findings only. */
  people?: number;
  /** What that count assumes, in plain words. */
  basis?: string;
}

/** Something a person must look at because the check cannot see it. */
export interface Unsure {
  rule: string;
  reason: string;
  message: string;
  where?: Where;
}

/** A rule that broke. Holds no word of the draft. */
export interface Fault {
  rule: string;
  message: string;
}

export type Verdict = 'conversational' | 'mixed' | 'broadcast' | 'one-way' | 'short';
export type OneWayKind = 'urgent' | 'condolence' | 'job' | 'notice' | 'repost' | 'other-language';
export type ReplyKind = 'generic' | 'appreciative' | 'offline' | 'conversational';

export interface Evidence extends Span {
  /** Cue code of the guidance catalogue: S1–S6, W1–W7, B1–B14, or U, K, J, L for one-way posts. */
  cue: string;
  reason: string;
}

export interface Tone {
  verdict: Verdict;
  kind: OneWayKind | null;
  /** At most two pieces each way. */
  evidence: Evidence[];
  /** One small step that would open the post, as a prompt to finish; '' when nothing is to be said. */
  next: string;
  reply: ReplyKind | null;
}

export type PersonRole = 'patient' | 'relative' | 'colleague' | 'public' | 'unknown';

/** Something whose shape was recognised in `text`, whatever its level. A finding needs more. */
export interface Entity extends Span {
  type: string;
  role?: PersonRole;
  confidence: number;
}

export interface Report {
  id: string;
  findings: Finding[];
  unsure: Unsure[];
  faults: Fault[];
  tone: Tone;
  entities?: Entity[];
}
