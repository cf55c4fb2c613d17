import { randomiser } from './crf';

/** A small network with one hidden layer that tells kinds of words apart by their vectors. */
export interface Mlp {
  logits(data: Float32Array, at: number, out: Float64Array): void;
}

export function trainMlp(
  data: Float32Array,
  d: number,
  rows: readonly { at: number; label: number; weight: number }[],
  hidden: number,
  outs: number,
  epochs: number,
): Mlp {
  const random = randomiser(7);
  const gauss = (scale: number) => (random() + random() + random() - 1.5) * scale;
  const w1 = Float64Array.from({ length: hidden * (d + 1) }, () => gauss(0.2));
  const w2 = Float64Array.from({ length: outs * (hidden + 1) }, () => gauss(0.2));
  const s1 = new Float64Array(w1.length).fill(1e-2);
  const s2 = new Float64Array(w2.length).fill(1e-2);
  const h = new Float64Array(hidden);
  const p = new Float64Array(outs);
  const gh = new Float64Array(hidden);
  const forward = (x: Float32Array, at: number) => {
    for (let i = 0; i < hidden; i++) {
      let s = w1[i * (d + 1) + d]!;
      for (let j = 0; j < d; j++) s += w1[i * (d + 1) + j]! * x[at + j]!;
      h[i] = Math.max(s, 0);
    }
    for (let o = 0; o < outs; o++) {
      let s = w2[o * (hidden + 1) + hidden]!;
      for (let i = 0; i < hidden; i++) s += w2[o * (hidden + 1) + i]! * h[i]!;
      p[o] = s;
    }
  };
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const rate = 0.05 / (1 + 0.3 * epoch);
    for (const r of order) {
      const { at, label, weight } = rows[r]!;
      forward(data, at);
      const top = Math.max(...p);
      let total = 0;
      for (let o = 0; o < outs; o++) {
        p[o] = Math.exp(p[o]! - top);
        total += p[o]!;
      }
      gh.fill(0);
      for (let o = 0; o < outs; o++) {
        const g = ((o === label ? 1 : 0) - p[o]! / total) * weight;
        for (let i = 0; i <= hidden; i++) {
          const k = o * (hidden + 1) + i;
          const x = i === hidden ? 1 : h[i]!;
          if (i < hidden) gh[i]! += g * w2[k]!;
          const gw = g * x - 1e-4 * w2[k]!;
          s2[k]! += gw * gw;
          w2[k]! += (rate * gw) / Math.sqrt(s2[k]!);
        }
      }
      for (let i = 0; i < hidden; i++) {
        if (h[i]! <= 0) continue;
        for (let j = 0; j <= d; j++) {
          const k = i * (d + 1) + j;
          const gw = gh[i]! * (j === d ? 1 : data[at + j]!) - 1e-4 * w1[k]!;
          s1[k]! += gw * gw;
          w1[k]! += (rate * gw) / Math.sqrt(s1[k]!);
        }
      }
    }
  }
  return {
    logits(x, at, out) {
      forward(x, at);
      for (let o = 0; o < outs; o++) out[o] = p[o]!;
    },
  };
}
