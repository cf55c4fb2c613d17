import type { PracticePlatform, Scenario, Theme } from '@/utils/practice/scenario';

/** What a facilitator typed; lists are one entry a line. */
export interface Form {
  title: string;
  theme: Theme;
  platform: PracticePlatform;
  situation: string;
  aim: string;
  warning: string;
  parent: string;
  draft: string;
  beyond: string;
  answer: string;
  why: string;
  prompts: string;
  notes: string;
}

export const noForm: Form = {
  title: '',
  theme: 'identifiers',
  platform: 'x',
  situation: '',
  aim: '',
  warning: '',
  parent: '',
  draft: '',
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
  const { theme, platform } = form;
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
    level: 'middle',
    platform,
    kind: parent === '' ? 'post' : 'reply',
    audience: 'public',
    warning: form.warning.trim(),
    situation: form.situation.trim(),
    ...(parent === '' ? {} : { parent: { name: 'Sam', text: parent } }),
    draft: form.draft,
    aim: form.aim.trim(),
    expects: [],
    beyond: lines(form.beyond),
    answers: [{ text: form.answer.trim(), why: form.why.trim() }],
    feed: [],
    links: [],
    prompts: lines(form.prompts),
    notes: form.notes.trim(),
  };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}
