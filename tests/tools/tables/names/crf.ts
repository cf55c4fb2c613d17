/** A linear-chain conditional random field over hashed features: trained by AdaGrad with feature dropout. */
export interface Example {
  /** Feature buckets of each place; -1 ends nothing, rows may differ in length. */
  features: Int32Array[];
  /** Gold label of each place, -1 where it is unknown (masked). */
  labels: Int8Array;
  weight: number;
}

export interface Crf {
  labels: number;
  weights: Float32Array;
  /** From label to label; row `labels` holds the scores of the first label. */
  transitions: Float32Array;
}

export interface TrainOptions {
  labels: number;
  buckets: number;
  epochs: number;
  dropout: number;
  rate: number;
  l2: number;
  seed: number;
}

export function train(examples: readonly Example[], options: TrainOptions): Crf {
  const { labels: L, buckets, epochs, dropout, rate, l2, seed } = options;
  const weights = new Float32Array(buckets * L);
  const squares = new Float32Array(buckets * L).fill(1e-2);
  const sum = new Float32Array(buckets * L);
  const transitions = new Float32Array((L + 1) * L);
  const tSquares = new Float32Array((L + 1) * L).fill(1e-2);
  const tSum = new Float64Array((L + 1) * L);
  const random = randomiser(seed);
  const order = examples.map((_, i) => i);
  let averaged = 0;
  const most = Math.max(...examples.map(e => e.labels.length));
  const score = new Float64Array(most * L);
  const alpha = new Float64Array(most * L);
  const beta = new Float64Array(most * L);
  const grad = new Float64Array(most * L);
  const tGrad = new Float64Array((L + 1) * L);
  const tExp = new Float64Array((L + 1) * L);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const step = rate / (1 + 0.1 * epoch);
    for (const index of order) {
      const { features, labels, weight } = examples[index]!;
      const n = labels.length;
      const keep = 1 / (1 - dropout);
      const kept: Int32Array[] = [];
      for (let t = 0; t < n; t++) {
        const row = features[t]!;
        const chosen = new Int32Array(row.length);
        let m = 0;
        for (let j = 0; j < row.length; j++) if (dropout === 0 || random() >= dropout) chosen[m++] = row[j]!;
        kept.push(chosen.subarray(0, m));
        for (let l = 0; l < L; l++) {
          let s = 0;
          for (let j = 0; j < m; j++) s += weights[chosen[j]! * L + l]!;
          score[t * L + l] = s * keep;
        }
      }
      // Forward and backward in the probability domain, each place scaled to sum 1.
      for (let i = 0; i < tExp.length; i++) tExp[i] = Math.exp(transitions[i]!);
      for (let t = 0; t < n; t++) {
        let top = Number.NEGATIVE_INFINITY;
        for (let l = 0; l < L; l++) top = Math.max(top, score[t * L + l]!);
        for (let l = 0; l < L; l++) score[t * L + l] = Math.exp(score[t * L + l]! - top);
      }
      forwardBackward(n, L, score, tExp, alpha, beta);
      // Masked places are marginalised: run again with gold labels clamped and take the difference.
      tGrad.fill(0);
      addExpectations(n, L, score, tExp, alpha, beta, grad, tGrad, -1, true);
      if (labels.includes(-1)) {
        clamp(n, L, labels, score, alpha);
        forwardBackward(n, L, alpha, tExp, beta, clampBeta(most, L));
        addExpectations(n, L, alpha, tExp, beta, clampBeta(most, L), grad, tGrad, 1, false);
      } else
        for (let t = 0; t < n; t++) {
          grad[t * L + labels[t]!]! += 1;
          tGrad[(t === 0 ? L : labels[t - 1]!) * L + labels[t]!]! += 1;
        }
      for (let t = 0; t < n; t++) {
        const chosen = kept[t]!;
        for (let l = 0; l < L; l++) {
          const g = grad[t * L + l]! * weight * keep;
          if (g > -1e-4 && g < 1e-4) continue;
          for (let j = 0; j < chosen.length; j++) {
            const at = chosen[j]! * L + l;
            const gw = g - l2 * weights[at]!;
            squares[at]! += gw * gw;
            weights[at]! += (step * gw) / Math.sqrt(squares[at]!);
          }
        }
      }
      for (let i = 0; i < tGrad.length; i++) {
        const g = tGrad[i]! * weight;
        tSquares[i]! += g * g;
        transitions[i]! += (step * g) / Math.sqrt(tSquares[i]!);
      }
    }
    if (epoch >= epochs / 2) {
      averaged++;
      for (let i = 0; i < weights.length; i++) sum[i]! += weights[i]!;
      for (let i = 0; i < transitions.length; i++) tSum[i]! += transitions[i]!;
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] = sum[i]! / averaged;
  for (let i = 0; i < transitions.length; i++) transitions[i] = tSum[i]! / averaged;
  return { labels: L, weights, transitions };
}

let spare = new Float64Array(0);
function clampBeta(most: number, L: number): Float64Array {
  if (spare.length < most * L) spare = new Float64Array(most * L);
  return spare;
}

function clamp(n: number, L: number, labels: Int8Array, score: Float64Array, out: Float64Array): void {
  for (let t = 0; t < n; t++)
    for (let l = 0; l < L; l++) out[t * L + l] = labels[t]! < 0 || labels[t] === l ? score[t * L + l]! : 0;
}

function forwardBackward(
  n: number,
  L: number,
  score: Float64Array,
  tExp: Float64Array,
  alpha: Float64Array,
  beta: Float64Array,
): void {
  for (let t = 0; t < n; t++) {
    let total = 0;
    for (let l = 0; l < L; l++) {
      let s = 0;
      if (t === 0) s = tExp[L * L + l]!;
      else for (let k = 0; k < L; k++) s += alpha[(t - 1) * L + k]! * tExp[k * L + l]!;
      alpha[t * L + l] = s * score[t * L + l]!;
      total += alpha[t * L + l]!;
    }
    for (let l = 0; l < L; l++) alpha[t * L + l]! /= total || 1;
  }
  for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = 1;
  for (let t = n - 2; t >= 0; t--) {
    let total = 0;
    for (let k = 0; k < L; k++) {
      let s = 0;
      for (let l = 0; l < L; l++) s += tExp[k * L + l]! * score[(t + 1) * L + l]! * beta[(t + 1) * L + l]!;
      beta[t * L + k] = s;
      total += s;
    }
    for (let k = 0; k < L; k++) beta[t * L + k]! /= total || 1;
  }
}

function addExpectations(
  n: number,
  L: number,
  score: Float64Array,
  tExp: Float64Array,
  alpha: Float64Array,
  beta: Float64Array,
  grad: Float64Array,
  tGrad: Float64Array,
  sign: number,
  fresh: boolean,
): void {
  for (let t = 0; t < n; t++) {
    let total = 0;
    for (let l = 0; l < L; l++) total += alpha[t * L + l]! * beta[t * L + l]!;
    for (let l = 0; l < L; l++) {
      const p = (alpha[t * L + l]! * beta[t * L + l]!) / (total || 1);
      grad[t * L + l] = (fresh ? 0 : grad[t * L + l]!) + sign * p;
      if (t === 0) tGrad[L * L + l]! += sign * p;
    }
    if (t === 0) continue;
    let pairTotal = 0;
    for (let k = 0; k < L; k++) {
      const a = alpha[(t - 1) * L + k]!;
      if (a === 0) continue;
      for (let l = 0; l < L; l++) pairTotal += a * tExp[k * L + l]! * score[t * L + l]! * beta[t * L + l]!;
    }
    for (let k = 0; k < L; k++) {
      const a = alpha[(t - 1) * L + k]!;
      if (a === 0) continue;
      for (let l = 0; l < L; l++)
        tGrad[k * L + l]! += (sign * a * tExp[k * L + l]! * score[t * L + l]! * beta[t * L + l]!) / (pairTotal || 1);
    }
  }
}

/** Small fast generator (mulberry32), so that a training run can be repeated. */
export function randomiser(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** Numbers the features seen at least `least` times from 0 and rewrites the examples; the rest are dropped. */
export function indexFeatures(
  examples: readonly Example[],
  least: number,
): { examples: Example[]; index: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const row of features) for (const f of row) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [f, n] of counts) if (n >= least) index.set(f, index.size);
  return { examples: reindex(examples, index), index };
}

export function reindex<T extends { features: Int32Array[] }>(
  examples: readonly T[],
  index: ReadonlyMap<number, number>,
): T[] {
  return examples.map(e => ({
    ...e,
    features: e.features.map(row => {
      const out = new Int32Array(row.length);
      let n = 0;
      for (const f of row) {
        const i = index.get(f);
        if (i !== undefined) out[n++] = i;
      }
      return out.slice(0, n);
    }),
  }));
}

/** The strongest `most` features of a trained field, numbered anew. */
export function strongest(
  { weights, labels }: Crf,
  index: ReadonlyMap<number, number>,
  most: number,
): Map<number, number> {
  const strength = new Float32Array(index.size);
  for (let i = 0; i < index.size; i++)
    for (let l = 0; l < labels; l++) strength[i] = Math.max(strength[i]!, Math.abs(weights[i * labels + l]!));
  const limit = [...strength].sort((a, b) => b - a)[Math.min(most, index.size) - 1] ?? 0;
  const kept = new Map<number, number>();
  for (const [f, i] of index) if (strength[i]! >= limit && kept.size < most) kept.set(f, kept.size);
  return kept;
}
