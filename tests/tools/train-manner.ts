/**
 * Learns how posts sound as a whole and writes `utils/tables/manner.data.ts`: a log-linear model over the features of
 * `utils/engine/tone/manner.ts`; a few seconds.
 *
 *   node tests/tools/run.mjs train-manner         figures over ten folds, then the model of all posts
 *   node tests/tools/run.mjs train-manner folds   the figures only
 *
 * It learns from invented posts only: those of `tests/engine/tone`, and those of the corpora where they lie there.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { featuresOf, type Manner, manners } from '@/utils/engine/tone/manner';
import { invented } from '../engine/tone/invented-posts';
import { ownPosts } from '../engine/tone/own-posts';
import { corpusRows } from './corpora';
import { bias, type Example, learn, oddsInFolds, packed } from './log-linear';

const learning = { classes: manners.length, restraint: 0.5, rounds: 150, fewest: 3 };
const folds = 10;
/** Weights are kept as whole multiples of this. */
const step = 0.08;

const letters: Record<string, string> = { C: 'conversational', M: 'mixed', B: 'broadcast', O: 'one-way' };
const posts = [
  ...ownPosts,
  ...invented.map(post => ({ ...post, label: letters[post.label] ?? '' })),
  ...corpusRows<{ text: string; tone: { label: string } }>('leader-posts.jsonl').map(row => ({
    text: row.text,
    label: row.tone.label,
  })),
];
const examples = posts.flatMap<Example>(({ text, label }) => {
  const wanted = manners.indexOf(label as Manner);
  const features = featuresOf(read(asDraft({ text }), defaultSettings()).text);
  return wanted < 0 ? [] : [{ features: features.set(bias, 1), wanted }];
});

if (process.argv[2] !== 'ship') {
  const odds = oddsInFolds(examples, learning, folds);
  const right = examples.filter((e, i) => best(odds[i] ?? []) === e.wanted).length;
  console.log(`right in ${folds} folds: ${(right / examples.length).toFixed(3)}, n ${examples.length}`);
}
if (process.argv[2] !== 'folds') {
  const learned = learn(examples, learning);
  const weights = packed(learned, step);
  const given = learned.get(bias) ?? [];
  const source = `/**
 * How posts sound: what each sign, word and pair of words adds to broadcast, mixed and conversational, in log odds times
 * \`step\`. Made by tests/tools/train-manner.ts from invented posts, ours.
 */
export const manner = {
  bias: { ${manners.map((name, i) => `${name}: ${(given[i] ?? 0).toFixed(2)}`).join(', ')} },
  step: ${step},
  weights: ${JSON.stringify(weights)},
};
`;
  writeFileSync('utils/tables/manner.data.ts', source);
  console.log(`${weights.split('\n').length} features, ${gzipSync(source, { level: 9 }).length} bytes compressed`);
}

function best(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
