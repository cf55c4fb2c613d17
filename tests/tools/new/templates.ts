/** What `npm run new` writes: small files that work as they stand, so that the next change is the author's own. */

export function rule(name: string): string {
  return `import { defineRule } from '../../engine/rule';

/** Why this rule is here, and where its words come from. */
export default defineRule({
  id: '${name}',
  severity: 'tip',
  title: 'A few words that say what it is',
  why: 'One sentence that says why it matters to the people who read.',
  advice: 'One sentence that says what to do.',
  source: 'https://www.example.org/the-guidance-it-rests-on',
  *find({ text }) {
    for (const found of text.findLower(/\\blorem ipsum\\b/g)) yield { start: found.start, end: found.end };
  },
  examples: {
    flags: [{ text: 'Some text with [lorem ipsum] in it.' }],
    allows: [{ text: 'A look-alike that must stay silent: the Lorem Hotel.' }],
  },
});
`;
}

const sides: Record<string, string> = { s: 'strong', w: 'weak', b: 'broadcast' };

export function cue(name: string): string {
  const code = /\/(\w\d+)/.exec(name)?.[1] ?? '';
  return `import { defineCue } from '../../engine/cue';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

/** Lower-case words and patterns, one a line. */
const said = phrases(String.raw\`
  lorem ipsum\\b
\`);

/** Why this is a sign, and where that is known from. */
export default defineCue({
  id: '${name}',
  code: '${code.toUpperCase()}',
  side: '${sides[code.charAt(0)]}',
  reason: 'One sentence that says what the marked words do.',
  source: 'https://www.example.org/the-guidance-it-rests-on',
  find: reading => findSpoken(reading, said),
  examples: {
    flags: [{ text: 'Some text with [lorem ipsum] in it.' }],
    allows: [{ text: 'A look-alike that must stay silent: the Lorem Hotel.' }],
  },
});
`;
}

export function pack(name: string): string {
  const guidance = {
    format: 1,
    name,
    version: '0.1.0',
    owner: 'Who answers for it',
    licence: 'MIT',
    about: 'One sentence that says what it is for.',
    review: inAYear(),
    rules: [
      {
        id: 'plain-words',
        kind: 'swap',
        concern: 'access',
        severity: 'tip',
        title: 'A simpler word is there',
        why: 'Short words reach more people.',
        advice: 'Use the simpler word.',
        source: 'https://service-manual.nhs.uk/content/how-we-write',
        swap: { utilise: 'use' },
        examples: { flags: ['We [utilise] a new pathway.'], allows: ['We use a new pathway.'] },
      },
    ],
  };
  return `${JSON.stringify(guidance, null, 2)}\n`;
}

export function scenario(name: string): string {
  const given = {
    format: 1,
    id: name,
    title: 'A few words that say what is going on',
    theme: 'tone',
    level: 'middle',
    platform: 'x',
    kind: 'post',
    audience: 'public',
    warning: '',
    situation: 'Where the person is, and what they want. Everybody in it is invented.',
    draft: 'The new clinic at Eastvale opens on Monday.',
    aim: 'What somebody can do after it.',
    expects: [],
    beyond: ['Something that a person notices and no check does.'],
    answers: [
      {
        text: 'The new clinic at Eastvale opens on Monday. What would help you to find it?',
        why: 'It asks something that people can answer.',
      },
    ],
    feed: [{ name: 'Dev', text: 'Is there a bus?' }],
    links: [
      { label: 'NHS digital service manual: how to write content', url: 'https://service-manual.nhs.uk/content' },
    ],
    prompts: ['What would you ask people here?'],
    notes: '',
  };
  return `${JSON.stringify(given, null, 2)}\n`;
}

export function platform(name: string): string {
  return `import { closestComposed, dialogs } from './shared/landmarks';
import type { Platform, Spotting } from './shared/platform';

export const spotting: Spotting = {
  id: '${name}',
  name: '${named(name)}',
  // Each host here is one more that people are asked for when they install or update.
  matches: ['https://${name}.example/*'],
  editables: '[contenteditable="true"], textarea',
  ignore: '[role="search"], [role="searchbox"], [role="combobox"], input',
};

export default {
  ...spotting,
  surfaces: [
    {
      id: 'new-post',
      name: 'New post',
      holds: box => closestComposed(box, dialogs) !== null,
      kind: 'post',
      // Most stable hook first; where none matches, the control is guessed by its shape and by how it behaves.
      publish: ['button[type="submit"]'],
      keys: ['Mod+Enter'],
      seen: '${new Date().toISOString().slice(0, 7)}',
    },
  ],
  media: () => [],
  parent: () => null,
  audience: () => 'unknown',
} satisfies Platform;
`;
}

export function editor(name: string): string {
  return `import { richTextEditor } from './shared/rich-text-editor';

/** Which sites use it, and by what its root is known. What keeps its text in another way is written as \`plain.ts\` is. */
export const ${camel(name)} = richTextEditor({
  id: '${name}',
  isRoot: element => element.classList.contains('${name}'),
});
`;
}

function inAYear(): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

const named = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
