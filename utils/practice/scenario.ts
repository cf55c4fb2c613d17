import { asDraft } from '@/utils/engine/draft';
import type { Audience, Draft, PostKind, Verdict } from '@/utils/engine/types';

export const themes = ['identifiers', 'tone', 'access'] as const;
export type Theme = (typeof themes)[number];
export const levels = ['easy', 'middle', 'hard'] as const;
export type Level = (typeof levels)[number];
export const platforms = ['x', 'linkedin', 'facebook'] as const;
export type PracticePlatform = (typeof platforms)[number];

/** One situation to practise on, as its JSON file holds it. */
export interface Scenario {
  format: 1;
  /** Small letters and hyphens; its file has the same name. */
  id: string;
  title: string;
  theme: Theme;
  level: Level;
  platform: PracticePlatform;
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

export interface PracticeMedia {
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

/** The replies that this post gets. Capitals count only where a condition is written with some. */
export function repliesTo(scenario: Scenario, post: string): FeedReply[] {
  const holds = (words: string) =>
    words === words.toLowerCase() ? post.toLowerCase().includes(words) : post.includes(words);
  return scenario.feed.filter(({ ifHolds, ifLacks }) => (!ifHolds || ifHolds.some(holds)) && !ifLacks?.some(holds));
}
