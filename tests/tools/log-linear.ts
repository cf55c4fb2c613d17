/** A log-linear model of texts by named features: learned with Adam over the log likelihood with a Gaussian prior. */

export interface Example {
  features: ReadonlyMap<string, number>;
  /** Index of the right class. */
  wanted: number;
}

/** What each feature adds to each class, in log odds. */
export type Weights = Map<string, number[]>;

export interface Learning {
  classes: number;
  /** Strength of the prior: small enough weights that no word of few texts decides alone. */
  restraint: number;
  rounds: number;
  /** A feature of fewer texts than this says nothing of others. */
  fewest: number;
}

/** The feature that every text has. */
export const bias = '(bias)';
const pace = 0.06;

export function learn(from: readonly Example[], { classes, restraint, rounds, fewest }: Learning): Weights {
  const seen = new Map<string, number>();
  for (const { features } of from) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, texts]) => texts >= fewest).map(([name]) => name);
  const place = new Map(names.map((name, i) => [name, i * classes]));
  const rows = from.map(({ features, wanted }) => ({
    wanted,
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
    for (const { wanted, cells } of rows) {
      const sums = each.map(c => cells.reduce((sum, cell) => sum + cell.value * (weights[cell.at + c] ?? 0), 0));
      for (const [c, share] of shares(sums).entries()) {
        const miss = share - (c === wanted ? 1 : 0);
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

/** One line a feature: name, tab, whole multiples of `step` by class; what rounds to nothing is left out. */
export function packed(weights: Weights, step: number): string {
  return [...weights]
    .filter(([name]) => name !== bias)
    .map(([name, values]) => [name, values.map(w => Math.round(w / step))] as const)
    .filter(([, values]) => values.some(v => v !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => `${name}\t${values.map(v => (v === 0 ? 0 : v)).join(' ')}`)
    .join('\n');
}

export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map(s => Math.exp(s - most));
  const total = powers.reduce((a, b) => a + b);
  return powers.map(p => p / total);
}
