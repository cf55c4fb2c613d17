import { concerns, severities } from '@/utils/engine/types';
import { packFormat, packLimits } from '../pack';
import { type Schema, text, texts } from './schema-parts';

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
