import { partNames } from '@/utils/engine/kinds/support/parts';
import { wordsSchema } from '@/utils/engine/kinds/support/words';
import { concerns, severities } from '@/utils/engine/types';
import { kinds } from './kinds';
import { packFormat, packLimits, platformIds } from './pack';

type Schema = Record<string, unknown>;

/** Where the schema is published, so that editors can find it. */
const schemaAddress = 'https://listening-post.example/schema/pack.schema.json';

const text = (maxLength: number, description: string): Schema => ({ type: 'string', maxLength, description });
const texts = (description: string, maxLength = 200): Schema => ({
  type: 'array',
  maxItems: packLimits.list,
  items: { type: 'string', maxLength },
  description,
});

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

const levels: Schema = {
  type: 'object',
  additionalProperties: { enum: [...severities, 'off'] },
  description: 'Levels of rules by id. Leaders are told when a rule about patients is lowered or off.',
};

/** The keys of a pack, without its rules. */
export const headerProperties: Record<string, Schema> = {
  format: { type: 'integer', minimum: 0, description: `The version of this format: ${packFormat}.` },
  name: {
    type: 'string',
    minLength: 1,
    maxLength: 80,
    description: 'Every finding names it: “Eastvale guidance says”.',
  },
  version: text(40, 'Raise it with every change: 1.0.1 for words, 1.1.0 for rules.'),
  owner: text(120, 'Who looks after it.'),
  contact: text(200, 'How to reach them.'),
  review: text(40, 'The date by which the owner looks at it again.'),
  language: text(20, 'en, cy …'),
  licence: text(120, 'How others may use it.'),
  about: text(1_000, 'What it is for, in a sentence or two.'),
  zone: text(60, 'Time zone of all dates. Europe/London when left out.'),
  key: text(100, 'Public half (base64) of the Ed25519 key that signs this pack, where it is fetched from an address.'),
  help: text(packLimits.helpLength, 'Longer help for readers, in Markdown.'),
  allow: {
    type: 'object',
    description: 'Names, numbers and words that are fine to publish.',
    properties: {
      phones: texts('Public numbers.', 40),
      postcodes: texts('Postcodes of your sites.', 20),
      places: texts('Sites and towns.'),
      names: texts('Public names: campaigns and laws named after people, board members.'),
      hashtags: texts('Hashtags to leave as they are.'),
      numbers: texts('Reference numbers that are no patient’s.', 40),
      sites: texts('Web sites.'),
      wards: texts('Wards and units that may be named.'),
      acronyms: {
        description: 'Acronyms and what they mean.',
        anyOf: [
          { type: 'object', additionalProperties: { type: 'string', maxLength: 120 } },
          texts('Known to all readers.', 30),
        ],
      },
    },
  },
  organisation: {
    type: 'object',
    description: 'What is known of the organisation, so that it is not taken for a patient’s.',
    properties: {
      name: text(120, 'Its name.'),
      places: texts('Its sites and towns.'),
      postcodes: texts('Its postcodes.', 20),
      phones: texts('Its numbers.', 40),
      mailboxes: texts('Its shared mailboxes.'),
    },
  },
  patterns: {
    type: 'object',
    description: 'Shapes of numbers that only your organisation uses.',
    properties: {
      hospitalNumbers: {
        type: 'array',
        maxItems: 20,
        items: { type: 'string', minLength: 1, maxLength: 200 },
        description: 'Hospital numbers, as patterns: RXX\\d{6}.',
      },
    },
  },
  settings: {
    type: 'object',
    description: 'Which concerns run on which platform; "*" is every platform.',
    additionalProperties: {
      type: 'object',
      properties: Object.fromEntries(concerns.map(c => [c, { enum: ['on', 'off'] }])),
    },
  },
  levels,
  replies: {
    type: 'array',
    maxItems: packLimits.replies,
    description: 'Wordings to start from when answering in public.',
    items: {
      type: 'object',
      required: ['text'],
      properties: {
        for: text(40, '"complaint", "praise" or a word of your own.'),
        title: text(120, 'Its name in the list.'),
        text: text(3_000, 'The wording. {pals} stands for your PALS details.'),
      },
    },
  },
  pals: {
    type: 'object',
    description: 'Where people can talk in private.',
    properties: {
      name: text(120, 'PALS when left out.'),
      phone: text(40, 'Public number.'),
      email: text(120, 'Shared mailbox.'),
      link: text(500, 'Web address (https).'),
      hours: text(120, 'When someone answers.'),
    },
  },
};

/** The header alone: a pack whose rules are broken still tells its name. */
export const headerSchema: Schema = { type: 'object', required: ['name'], properties: headerProperties };

/** One rule of a known kind; a kind that is not known only has to be an object with an id. */
export function ruleSchema(kind: string): Schema {
  const known = kinds.get(kind);
  return {
    type: 'object',
    required: ['id', 'kind', ...(known?.schema.required ?? [])],
    properties: { ...ruleProperties, ...known?.schema.properties },
  };
}

/** The whole schema, as published in `public/schema`. */
export function packSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    $id: schemaAddress,
    title: 'Listening Post guidance pack',
    description: 'Shared guidance for posts. Keys and kinds that are not known are kept and ignored.',
    type: 'object',
    required: ['format', 'name', 'version', 'rules'],
    properties: {
      $schema: { type: 'string' },
      ...headerProperties,
      rules: { type: 'array', maxItems: packLimits.rules, items: { $ref: '#/$defs/rule' } },
    },
    $defs: {
      rule: {
        type: 'object',
        required: ['id', 'kind'],
        properties: ruleProperties,
        allOf: [...kinds.values()].map(kind => ({
          if: { properties: { kind: { const: kind.name } }, required: ['kind'] },
          // biome-ignore lint/suspicious/noThenProperty: "then" is a word of JSON Schema.
          then: { title: kind.name, description: kind.about, ...kind.schema },
        })),
      },
    },
  };
}
