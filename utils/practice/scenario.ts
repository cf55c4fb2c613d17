import { asDraft } from '@/utils/engine/draft';
import type { Audience, Draft, PostKind, Report, Verdict } from '@/utils/engine/types';
import type { PlatformId } from '@/utils/packs/pack';

export const themes = ['identifiers', 'tone', 'access'] as const;
export type Theme = (typeof themes)[number];
export const levels = ['easy', 'middle', 'hard'] as const;
export type Level = (typeof levels)[number];

/** One situation to practise on, as its JSON file holds it. */
export interface Scenario {
  format: 1;
  /** Small letters and hyphens; its file has the same name. */
  id: string;
  title: string;
  theme: Theme;
  level: Level;
  platform: PlatformId;
  kind: PostKind;
  audience: Audience;
  /** Said before the scenario opens: death, suicide, children. '' where there is nothing to say. */
  warning: string;
  situation: string;
  /** The post that is answered. */
  parent?: { name: string; text: string };
  /** '' for an empty box. */
  draft: string;
  media?: PracticeMedia[];
  /** What a person should be able to do afterwards. */
  aim: string;
  /** Ids of all rules that report something in the given draft. */
  expects: string[];
  /** What the tone check says of the given draft, where the scenario is about it. */
  verdict?: Verdict;
  /** What a person should notice that the check does not. */
  beyond: string[];
  answers: ModelAnswer[];
  feed: FeedReply[];
  links: { label: string; url: string }[];
  /** Questions for a group. */
  prompts: string[];
  /** For whoever leads the workshop. */
  notes: string;
}

interface PracticeMedia {
  type?: 'image' | 'video' | 'gif';
  alt: string | null;
  captions?: boolean;
}

export interface ModelAnswer {
  text: string;
  why: string;
  /** The description of its picture. */
  alt?: string;
}

/** A hand-written reply. Without conditions it always comes. */
export interface FeedReply {
  name: string;
  text: string;
  /** Comes only when the post holds one of these, in any case. */
  ifHolds?: string[];
  /** Comes only when the post holds none of these, in any case. */
  ifLacks?: string[];
  /** Comes only when the check reports one of these: ids of rules, or concerns. */
  ifFinds?: string[];
  /** Comes only when the check reports none of these. */
  ifClear?: string[];
  /** Comes only when the tone is one of these. */
  ifTone?: Verdict[];
}

/** The draft that the engine checks: the scenario's post with these words and this picture description. */
export function draftFor(scenario: Scenario, text: string, alt?: string): Draft {
  return asDraft({
    id: scenario.id,
    platform: scenario.platform,
    kind: scenario.kind,
    audience: scenario.audience,
    text,
    parent: scenario.parent?.text ?? null,
    media: (scenario.media ?? []).map((one, index) => ({
      ...one,
      ...(index === 0 && alt !== undefined ? { alt } : {}),
    })),
  });
}

/** A model answer as a draft. A film of a model answer has captions: its words say so. */
export function answerDraft(scenario: Scenario, answer: ModelAnswer): Draft {
  const draft = draftFor(scenario, answer.text, answer.alt);
  return { ...draft, media: draft.media.map(one => (one.type === 'video' ? { ...one, captions: true } : one)) };
}

/**
 * The replies that this post gets: to its words, and to what the check says of it. Capitals count only where a condition
 * is written with some.
 */
export function repliesTo(scenario: Scenario, { draft, report }: { draft: Draft; report: Report }): FeedReply[] {
  const post = [draft.text, ...draft.media.map(one => one.alt ?? '')].join('\n');
  const holds = (words: string) =>
    words === words.toLowerCase() ? post.toLowerCase().includes(words) : post.includes(words);
  const finds = (what: string) => report.findings.some(f => f.rule === what || f.concern === what);
  return scenario.feed.filter(
    ({ ifHolds, ifLacks, ifFinds, ifClear, ifTone }) =>
      (!ifHolds || ifHolds.some(holds)) &&
      !ifLacks?.some(holds) &&
      (!ifFinds || ifFinds.some(finds)) &&
      !ifClear?.some(finds) &&
      (!ifTone || ifTone.includes(report.tone.verdict)),
  );
}

/** The same scenario for a wall: what people say stays, who they are goes. */
export function withoutNames(scenario: Scenario, somebody: string): Scenario {
  return {
    ...scenario,
    ...(scenario.parent ? { parent: { ...scenario.parent, name: somebody } } : {}),
    feed: scenario.feed.map(reply => ({ ...reply, name: somebody })),
  };
}
