/** A log-linear model of texts by features: learned with Adam over the log likelihood with a Gaussian prior. */
import type { Hear } from '@/utils/engine/learned/features';
import { keyBits, middleWeight, type PackedTable } from '@/utils/engine/learned/table';
import { digits, written } from './digits';

export interface Example {
  /** By feature, how much of it there is. */
  features: ReadonlyMap<number, number>;
  /** Index of the right class. */
  wanted: number;
  /** For how many examples it counts; one where it is not said. */
  weight?: number;
}

/** What each feature adds to each class, in log odds. */
export type Weights = Map<number, number[]>;

export interface Learning {
  classes: number;
  /** Strength of the prior: small enough weights that no word of few texts decides alone. */
  restraint: number;
  rounds: number;
  /** A feature of fewer texts than this says nothing of others. */
  fewest: number;
  /** The share of each label that is spread over all classes: as if so many were wrong, and not to be learned by heart. */
  doubt?: number;
}

/** The feature that every text has: no key of a table. */
export const bias = -1;

/** What is told of a text, as features of an example. Features that a table cannot tell apart are one. */
export function heard(tell: (hear: Hear) => void): Map<number, number> {
  const features = new Map<number, number>([[bias, 1]]);
  tell((feature, value) => {
    const key = feature >>> (32 - keyBits);
    if (!features.has(key)) features.set(key, value);
  });
  return features;
}
const pace = 0.06;

export function learn(from: readonly Example[], { classes, restraint, rounds, fewest, doubt = 0 }: Learning): Weights {
  const seen = new Map<number, number>();
  for (const { features } of from) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, texts]) => texts >= fewest).map(([name]) => name);
  const place = new Map(names.map((name, i) => [name, i * classes]));
  const rows = from.map(({ features, wanted, weight = 1 }) => ({
    wanted,
    weight,
    cells: [...features].flatMap(([name, value]) => {
      const at = place.get(name);
      return at === undefined ? [] : [{ at, value }];
    }),
  }));
  const weights = new Float64Array(names.length * classes);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  const each = Array.from({ length: classes }, (_, c) => c);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map(w => restraint * w);
    for (const { wanted, weight, cells } of rows) {
      const sums = each.map(c => cells.reduce((sum, cell) => sum + cell.value * (weights[cell.at + c] ?? 0), 0));
      for (const [c, share] of shares(sums).entries()) {
        const miss = weight * (share - (c === wanted ? 1 - doubt : 0) - doubt / classes);
        for (const cell of cells) slope[cell.at + c] = (slope[cell.at + c] ?? 0) + miss * cell.value;
      }
    }
    for (const [j, g] of slope.entries()) {
      mean[j] = 0.9 * (mean[j] ?? 0) + 0.1 * g;
      spread[j] = 0.999 * (spread[j] ?? 0) + 0.001 * g * g;
      const size = Math.sqrt((spread[j] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[j] = (weights[j] ?? 0) - (pace * (mean[j] ?? 0)) / (1 - 0.9 ** round) / size;
    }
  }
  return new Map(names.map((name, i) => [name, [...weights.slice(i * classes, (i + 1) * classes)]]));
}

/** The log odds of each class of one text. */
export function oddsOf(weights: Weights, { features }: Example, classes: number): number[] {
  return Array.from({ length: classes }, (_, c) =>
    [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name)?.[c] ?? 0), 0),
  );
}

/** The odds of every text by a model that learned from the other folds. */
export function oddsInFolds(examples: readonly Example[], learning: Learning, folds: number): number[][] {
  const odds: number[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const learned = learn(
      examples.filter((_, i) => i % folds !== fold),
      learning,
    );
    for (let i = fold; i < examples.length; i += folds)
      odds[i] = oddsOf(learned, examples[i] as Example, learning.classes);
  }
  return odds;
}

/** As it ships: whole multiples of `step`; a feature that is worth fewer than `least` of them in every class is left out. */
export function packed(weights: Weights, step: number, least = 1): PackedTable {
  const rows = [...weights]
    .filter(([key]) => key !== bias)
    .map(([key, values]) => ({ key, values: values.map(w => Math.round(w / step)) }))
    .filter(({ values }) => values.some(v => Math.abs(v) >= least))
    .sort((a, b) => a.key - b.key);
  const gaps = rows.map(({ key }, i) => key - (rows[i - 1]?.key ?? -1));
  const start = (weights.get(bias) ?? []).map(w => Number(w.toFixed(2)));
  return {
    bias: start,
    step,
    keys: digits(gaps),
    weights: start.map((_, c) => rows.map(({ values }) => written((values[c] ?? 0) + middleWeight)).join('')).join(''),
  };
}

/** The source of a table, as `constant`. */
export function asSource(constant: string, { bias, step, keys, weights }: PackedTable): string {
  return `export const ${constant} = {
  bias: [${bias.join(', ')}],
  step: ${step},
  keys: ${JSON.stringify(keys)},
  weights: ${JSON.stringify(weights)},
};
`;
}

export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map(s => Math.exp(s - most));
  const total = powers.reduce((a, b) => a + b);
  return powers.map(p => p / total);
}
