import { partNames } from '@/utils/engine/kinds/support/parts';
import { wordsSchema } from '@/utils/engine/kinds/support/words';
import { concerns, severities } from '@/utils/engine/types';
import { packLimits, platformIds } from '../pack';
import { type Schema, text } from './schema-parts';

const example: Schema = {
  anyOf: [
    { type: 'string', maxLength: packLimits.exampleLength },
    {
      type: 'object',
      required: ['text'],
      properties: {
        text: text(packLimits.exampleLength, 'The post. [Brackets] mark what should be found.'),
        draft: {
          type: 'object',
          description: 'What stands around the post: platform, kind, parent, media, links, poll, thread.',
        },
        on: text(40, 'The date it is tried on, for rules with dates.'),
        note: text(300, 'Why this example is here.'),
      },
    },
  ],
};

const fix: Schema = {
  anyOf: [
    { type: 'string', maxLength: 300 },
    {
      type: 'object',
      required: ['text'],
      properties: {
        text: text(300, 'What to write instead. $1 stands for the first (group) of a pattern.'),
        label: text(80, 'The name of the button; the text itself when left out.'),
      },
    },
  ],
};

/** The keys that every rule may have, whatever its kind. */
export const ruleProperties: Record<string, Schema> = {
  id: { type: 'string', minLength: 1, maxLength: 120, description: 'A short name, unlike any other in the pack.' },
  kind: { type: 'string', description: 'What sort of rule this is. Kinds that are not known are kept and ignored.' },
  concern: { enum: concerns, description: 'What it is about. "conduct" when left out.' },
  severity: { enum: severities, description: 'How loud it speaks. "tip" when left out.' },
  title: text(120, 'What: a few words.'),
  why: text(packLimits.textLength, 'Why, in one sentence.'),
  advice: text(packLimits.textLength, 'What to do, in one sentence.'),
  source: text(500, 'Web address (https) of the guidance it rests on.'),
  platforms: {
    type: 'array',
    maxItems: 50,
    items: { type: 'string', maxLength: 40 },
    description: `Only on these: ${platformIds.join(', ')}.`,
  },
  kinds: {
    type: 'array',
    maxItems: 20,
    items: { enum: ['post', 'reply', 'comment', 'quote', 'article'] },
    description: 'Only for these kinds of post.',
  },
  from: text(40, 'First day (2026-05-01) or moment (2026-05-01T18:00). "" = still to be filled in.'),
  until: text(40, 'Last day or moment. "" = still to be filled in.'),
  zone: text(60, 'Time zone of these dates. Europe/London when left out.'),
  on: { type: 'boolean', description: 'False: waits until somebody switches it on.' },
  in: {
    type: 'array',
    maxItems: 10,
    items: { enum: partNames },
    description: 'Which parts of the post to look at. The text, alt texts, poll and thread when left out.',
  },
  fixes: { type: 'array', maxItems: 5, items: fix, description: 'Wordings to offer as buttons.' },
  unless: { ...wordsSchema, description: 'Silent when the post also holds one of these.' },
  examples: {
    type: 'object',
    description: 'Texts that prove the rule each time the pack is loaded.',
    properties: {
      flags: { type: 'array', maxItems: packLimits.examplesPerRule, items: example, description: 'Must be noticed.' },
      allows: { type: 'array', maxItems: packLimits.examplesPerRule, items: example, description: 'Must stay silent.' },
    },
  },
};
