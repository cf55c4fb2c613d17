import { linesOf } from '@/components/fields/lines';
import type { PlatformId } from '@/utils/packs/pack';
import type { FeedReply, Level, Scenario, Theme } from '@/utils/practice/scenario';
import { t } from '@/utils/words/lead';

/** What a facilitator typed; lists are one entry a line. */
export interface Form {
  /** The scenario of the set that these words stand in for; '' for a new one. */
  from: string;
  title: string;
  theme: Theme;
  level: Level;
  platform: PlatformId;
  situation: string;
  aim: string;
  warning: string;
  parent: string;
  draft: string;
  /** One reply a line, as “Name: what they say”. */
  feed: string;
  beyond: string;
  answer: string;
  why: string;
  prompts: string;
  notes: string;
}

export const noForm: Form = {
  from: '',
  title: '',
  theme: 'identifiers',
  level: 'middle',
  platform: 'x',
  situation: '',
  aim: '',
  warning: '',
  parent: '',
  draft: '',
  feed: '',
  beyond: '',
  answer: '',
  why: '',
  prompts: '',
  notes: '',
};

const needed = ['title', 'situation', 'aim', 'answer', 'why'] as const;

/** The boxes that are still empty and should not be. */
export function missingIn(form: Form): (typeof needed)[number][] {
  return needed.filter(name => form[name].trim() === '');
}

/** The scenario that a filled form makes; what the check finds is added by whoever has the check. */
export function scenarioFrom(form: Form): Scenario {
  const { theme, level, platform } = form;
  const parent = form.parent.trim();
  const slug = form.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  return {
    format: 1,
    id: `own-${slug || 'scenario'}`,
    title: form.title.trim(),
    theme,
    level,
    platform,
    kind: parent === '' ? 'post' : 'reply',
    audience: 'public',
    warning: form.warning.trim(),
    situation: form.situation.trim(),
    ...(parent === '' ? {} : { parent: { name: 'Sam', text: parent } }),
    draft: form.draft,
    aim: form.aim.trim(),
    expects: [],
    beyond: linesOf(form.beyond),
    answers: [{ text: form.answer.trim(), why: form.why.trim() }],
    feed: linesOf(form.feed).map(replyFrom),
    links: [],
    prompts: linesOf(form.prompts),
    notes: form.notes.trim(),
  };
}

/** A line without a name is said by somebody. */
function replyFrom(line: string): FeedReply {
  const said = /^([^:]{1,60}):\s+(.+)$/.exec(line);
  return said?.[1] && said[2] ? { name: said[1], text: said[2] } : { name: t('write.feed.somebody'), text: line };
}

/** The form that a scenario was made from; null where it holds more than the form has boxes for. */
export function formFrom(scenario: Scenario): Form | null {
  const { id, title, theme, level, platform, situation, aim, warning, draft, beyond, prompts, notes } = scenario;
  const [answer] = scenario.answers;
  const form: Form = {
    ...{ from: id, title, theme, level, platform, situation, aim, warning, draft, notes },
    parent: scenario.parent?.text ?? '',
    feed: scenario.feed.map(({ name, text }) => `${name}: ${text}`).join('\n'),
    beyond: beyond.join('\n'),
    answer: answer?.text ?? '',
    why: answer?.why ?? '',
    prompts: prompts.join('\n'),
  };
  const made = { ...scenarioFrom(form), expects: scenario.expects };
  return written(made) === written(scenario) ? form : null;
}

/** What a scenario holds, whatever the order of its parts. */
function written(scenario: Scenario): string {
  return JSON.stringify(Object.entries(scenario).sort(([a], [b]) => (a < b ? -1 : 1)));
}
