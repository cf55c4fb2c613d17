import { platformIds } from '@/utils/packs/pack';
import { levels, themes } from './scenario';

const verdicts = ['conversational', 'mixed', 'broadcast', 'one-way', 'short'];

const words = (maxLength: number, description: string) => ({ type: 'string', maxLength, description });
const needed = (maxLength: number, description: string) => ({ ...words(maxLength, description), minLength: 1 });
const list = (items: object, maxItems: number, description: string) => ({
  type: 'array',
  items,
  maxItems,
  description,
});

/** The published form of one scenario; `public/schema/scenario.schema.json` is made from it. */
export const scenarioSchema = {
  $schema: 'https://json-schema.org/draft/2019-09/schema',
  title: 'A practice scenario of Listening Post',
  type: 'object',
  required: ['format', 'id', 'title', 'theme', 'level', 'platform', 'situation', 'draft', 'aim', 'expects', 'answers'],
  properties: {
    format: { enum: [1], description: 'Always 1.' },
    id: { ...needed(60, 'Small letters, digits and hyphens.'), pattern: '^[a-z0-9-]+$' },
    title: needed(80, 'Shown in the list of scenarios.'),
    theme: { enum: [...themes], description: 'What it is about.' },
    level: { enum: [...levels], description: 'How hard it is.' },
    platform: { enum: [...platformIds], description: 'Which composer stands there.' },
    kind: { enum: ['post', 'reply', 'comment', 'quote', 'article'], description: 'Left out: a post of its own.' },
    audience: { enum: ['public', 'limited', 'unknown'], description: 'Left out: everybody can read it.' },
    warning: words(200, 'Said first where it is about death, suicide or children.'),
    situation: needed(600, 'Where the person is, and what they want.'),
    parent: {
      type: 'object',
      required: ['name', 'text'],
      properties: { name: needed(60, 'Who wrote it.'), text: needed(2_000, 'What they wrote.') },
      description: 'The post that is answered.',
    },
    draft: words(5_000, 'The given words; empty text for an empty box.'),
    media: list(
      {
        type: 'object',
        properties: {
          type: { enum: ['image', 'video', 'gif'] },
          alt: { type: ['string', 'null'], maxLength: 2_000 },
          captions: { type: 'boolean' },
        },
      },
      4,
      'Pictures and films that the post holds.',
    ),
    aim: needed(300, 'What a person can do afterwards.'),
    expects: list(words(80, 'The id of a check.'), 40, 'The checks that report something in the draft.'),
    verdict: { enum: verdicts, description: 'The tone of it.' },
    beyond: list(needed(400, 'One thing.'), 12, 'What a person should notice that the check does not.'),
    answers: {
      ...list(
        {
          type: 'object',
          required: ['text', 'why'],
          properties: {
            text: needed(5_000, 'The post.'),
            why: needed(400, 'Why it works.'),
            alt: words(2_000, 'The description of its picture.'),
          },
        },
        6,
        'Model answers with reasons.',
      ),
      minItems: 1,
    },
    feed: list(
      {
        type: 'object',
        required: ['name', 'text'],
        properties: {
          name: needed(60, 'Who replies.'),
          text: needed(400, 'What they say.'),
          ifHolds: list(needed(80, 'Words.'), 20, 'Comes only when the post holds one of these.'),
          ifLacks: list(needed(80, 'Words.'), 20, 'Comes only when the post holds none of these.'),
          ifFinds: list(
            needed(80, 'Id of a check, or a concern.'),
            20,
            'Comes only when the check reports one of these.',
          ),
          ifClear: list(
            needed(80, 'Id of a check, or a concern.'),
            20,
            'Comes only when the check reports none of these.',
          ),
          ifTone: list({ enum: verdicts }, 5, 'Comes only when the tone is one of these.'),
        },
      },
      12,
      'Replies to the practice post.',
    ),
    links: list(
      {
        type: 'object',
        required: ['label', 'url'],
        properties: { label: needed(120, 'Its name.'), url: { ...needed(400, 'Its address.'), pattern: '^https://' } },
      },
      8,
      'Guidance to read.',
    ),
    prompts: list(needed(300, 'A question.'), 12, 'Questions for a group.'),
    notes: words(2_000, 'For whoever leads the workshop.'),
  },
};
