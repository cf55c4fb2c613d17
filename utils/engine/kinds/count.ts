import { defineKind, KindProblem } from '../kind';
import type { Match } from '../rule';
import { featureNames, features } from './support/features';
import { compileWords, type Words, wordsSchema } from './support/words';

export default defineKind({
  name: 'count',
  about: 'Too many or too few of something: more than three hashtags.',
  findsWords: false,
  schema: {
    required: ['count'],
    properties: {
      count: {
        description: 'What to count: one of the names, or words as in "presence".',
        anyOf: [{ enum: featureNames }, ...wordsSchema.anyOf.slice(1)],
      },
      max: { type: 'integer', minimum: 0, maximum: 100_000, description: 'Speaks when there are more.' },
      min: { type: 'integer', minimum: 1, maximum: 100_000, description: 'Speaks when there are fewer.' },
    },
  },
  compile(rule, tools) {
    const { count, max, min } = rule.own;
    const spotsOf = typeof count === 'string' ? named(count) : compileWords(count, ['count'], tools);
    const most = typeof max === 'number' ? max : Number.POSITIVE_INFINITY;
    const least = typeof min === 'number' ? min : 0;
    if (most === Number.POSITIVE_INFINITY && least === 0)
      throw new KindProblem([], 'A count needs "max", "min" or both.');
    if (least > most) throw new KindProblem(['min'], '"min" is larger than "max".');
    if (typeof count === 'string' || least > 0) tools.lexicon.keepAwake();
    return (reading): Match[] => {
      const spots = spotsOf(reading);
      const { length } = reading.draft.text;
      if (spots.length < least) return [{ where: 'text', start: length, end: length }];
      const first = spots[most];
      if (!first) return [];
      const last = spots.filter(s => s.where === first.where).at(-1) ?? first;
      return [{ where: first.where, start: first.start, end: last.end }];
    };
  },
});

function named(name: string): Words {
  const feature = features[name];
  if (!feature)
    throw new KindProblem(['count'], `“${name}” cannot be counted. Choose from ${featureNames.join(', ')}.`);
  return feature.spots;
}
