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

interface Example {
  features: Map<string, number>;
  wanted: number;
}
type Weights = Map<string, number[]>;

/** Kept small so that no word of few posts decides alone. */
const restraint = 0.5;
const rounds = 150;
const pace = 0.06;
/** A word seen in one post only says nothing of others. */
const fewestPosts = 3;
/** Weights are kept as whole multiples of this; what rounds to nothing is left out. */
const step = 0.08;
const bias = '(bias)';

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

const folds = 10;
if (process.argv[2] !== 'ship') {
  let right = 0;
  for (let fold = 0; fold < folds; fold++) {
    const learned = train(examples.filter((_, i) => i % folds !== fold));
    for (const e of examples.filter((_, i) => i % folds === fold)) if (best(odds(learned, e)) === e.wanted) right++;
  }
  console.log(`right in ${folds} folds: ${(right / examples.length).toFixed(3)}, n ${examples.length}`);
}
if (process.argv[2] !== 'folds') {
  const learned = train(examples);
  const lines = [...learned]
    .filter(([name]) => name !== bias)
    .map(([name, weights]) => [name, weights.map(w => Math.round(w / step)).join(' ')] as const)
    .filter(([, numbers]) => !/^-?0 -?0 -?0$/.test(numbers))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, numbers]) => `${name}\t${numbers.replaceAll('-0', '0')}`);
  const given = learned.get(bias) ?? [];
  const source = `/**
 * How posts sound: what each sign, word and pair of words adds to broadcast, mixed and conversational, in log odds times
 * \`step\`. Made by tests/tools/train-manner.ts from invented posts, ours.
 */
export const manner = {
  bias: { ${manners.map((name, i) => `${name}: ${(given[i] ?? 0).toFixed(2)}`).join(', ')} },
  step: ${step},
  weights: ${JSON.stringify(lines.join('\n'))},
};
`;
  writeFileSync('utils/tables/manner.data.ts', source);
  console.log(`${lines.length} features, ${gzipSync(source, { level: 9 }).length} bytes compressed`);
}

/** Adam over the log likelihood with a Gaussian prior. */
function train(from: readonly Example[]): Weights {
  const seen = new Map<string, number>();
  for (const { features } of from) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, posts]) => posts >= fewestPosts).map(([name]) => name);
  const place = new Map(names.map((name, i) => [name, i * manners.length]));
  const rows = from.map(({ features, wanted }) => ({
    wanted,
    cells: [...features].flatMap(([name, value]) => {
      const at = place.get(name);
      return at === undefined ? [] : [{ at, value }];
    }),
  }));
  const size = names.length * manners.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map(w => restraint * w);
    for (const { wanted, cells } of rows) {
      const sums = manners.map((_, m) => cells.reduce((s, c) => s + c.value * (weights[c.at + m] ?? 0), 0));
      for (const [m, share] of shares(sums).entries()) {
        const miss = share - (m === wanted ? 1 : 0);
        for (const c of cells) slope[c.at + m] = (slope[c.at + m] ?? 0) + miss * c.value;
      }
    }
    for (const [j, g] of slope.entries()) {
      mean[j] = 0.9 * (mean[j] ?? 0) + 0.1 * g;
      spread[j] = 0.999 * (spread[j] ?? 0) + 0.001 * g * g;
      const size = Math.sqrt((spread[j] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[j] = (weights[j] ?? 0) - (pace * (mean[j] ?? 0)) / (1 - 0.9 ** round) / size;
    }
  }
  return new Map(names.map((name, i) => [name, [...weights.slice(i * manners.length, (i + 1) * manners.length)]]));
}

function odds(weights: Weights, { features }: Example): number[] {
  return manners.map((_, m) => [...features].reduce((s, [name, v]) => s + v * (weights.get(name)?.[m] ?? 0), 0));
}

function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map(s => Math.exp(s - most));
  const total = powers.reduce((a, b) => a + b);
  return powers.map(p => p / total);
}

function best(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
