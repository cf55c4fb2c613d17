import { KindProblem, type KindTools, type PackRule } from '../../kind';
import type { Part } from '../../part';
import type { Reading } from '../../reading';
import { featureNames, features, type Spot } from './features';
import type { PhraseOptions } from './lexicon';
import { LinearPattern, patternLimit } from './linear-pattern';

/** Limits on what one rule may hold. */
export const phraseLimits = { count: 500, length: 120 };

/** "Words" in a pack: a phrase, a list of phrases, or an object that joins phrases, a pattern and things by name. */
export const wordsSchema = {
  description:
    'A phrase, a list of phrases, or an object with "phrases", "pattern" and "has" (any one of them is enough).',
  anyOf: [
    { type: 'string', minLength: 1, maxLength: phraseLimits.length },
    {
      type: 'array',
      minItems: 1,
      maxItems: phraseLimits.count,
      items: { type: 'string', minLength: 1, maxLength: phraseLimits.length },
    },
    {
      type: 'object',
      properties: {
        phrases: {
          type: 'array',
          maxItems: phraseLimits.count,
          items: { type: 'string', minLength: 1, maxLength: phraseLimits.length },
        },
        pattern: { type: 'string', minLength: 1, maxLength: patternLimit },
        has: {
          type: 'array',
          description: `Things by name: ${featureNames.join(', ')}.`,
          items: { enum: featureNames },
        },
        in: { enum: ['post', 'parent'], description: 'Where to look: the post (default), or what it replies to.' },
        matchCase: { type: 'boolean' },
      },
    },
  ],
};

/** Looks for words and gives every place. */
export type Words = (reading: Reading) => Spot[];

/** Builds the search for one "words" value. @throws KindProblem */
export function compileWords(value: unknown, path: (string | number)[], tools: KindTools): Words {
  const wanted = asWords(value, path);
  const matchCase = typeof wanted.matchCase === 'boolean' ? wanted.matchCase : undefined;
  const phrases = wanted.phrases.length ? tools.lexicon.add(wanted.phrases, { matchCase }) : null;
  const pattern = wanted.pattern === null ? null : new LinearPattern(wanted.pattern, matchCase ?? false, tools);
  if (tools.proving && pattern) tools.spend(pattern.prove([...path, 'pattern']), path);
  if (wanted.has.length > 0) tools.lexicon.keepAwake();
  const named = wanted.has.map(name => features[name]!);
  if (!phrases && !pattern && named.length === 0) throw new KindProblem(path, 'Say which words or things to look for.');
  return reading => {
    const spots: Spot[] = wanted.inParent ? [] : named.flatMap(feature => feature.spots(reading));
    const parts: readonly Part[] = wanted.inParent ? (reading.parent ? [reading.parent] : []) : reading.prose;
    for (const part of parts) {
      if (phrases) spots.push(...phrases.in(part));
      if (pattern) spots.push(...pattern.find(part));
    }
    return spots;
  };
}

interface Wanted {
  phrases: string[];
  pattern: string | null;
  has: string[];
  inParent: boolean;
  matchCase: unknown;
}

function asWords(value: unknown, path: (string | number)[]): Wanted {
  const wanted: Wanted = { phrases: [], pattern: null, has: [], inParent: false, matchCase: undefined };
  if (typeof value === 'string') return { ...wanted, phrases: [value] };
  if (Array.isArray(value)) return { ...wanted, phrases: strings(value) };
  if (typeof value !== 'object' || value === null)
    throw new KindProblem(path, 'Say which words or things to look for.');
  const given = value as Record<string, unknown>;
  const has = strings(given.has);
  const unknown = has.find(name => !featureNames.includes(name));
  if (unknown !== undefined)
    throw new KindProblem([...path, 'has'], `“${unknown}” is not known. Choose from ${featureNames.join(', ')}.`);
  return {
    phrases: strings(given.phrases),
    pattern: typeof given.pattern === 'string' ? given.pattern : null,
    has,
    inParent: given.in === 'parent',
    matchCase: given.matchCase,
  };
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
}

/** How a rule's own phrases are compared. */
export function phraseOptions(rule: PackRule): PhraseOptions {
  const { exact, matchCase } = rule.own;
  return { exact: exact === true, ...(typeof matchCase === 'boolean' ? { matchCase } : {}) };
}
