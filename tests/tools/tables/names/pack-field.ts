import { middleCell, type PackedField, widest } from '@/utils/engine/people/tagger/model';
import { written } from '../digits';
import type { Crf } from './crf';

/** Packs a trained field: weights in whole steps, one character each, so that zip can squeeze them. */
export function packField(
  { labels, weights, transitions }: Crf,
  index: ReadonlyMap<number, number>,
  options: { step: number; dead: number; keyBits: number; bias: number; bareBias: number },
): PackedField {
  const { step, dead, keyBits, bias, bareBias } = options;
  const rows = new Map<number, Int8Array>();
  for (const [feature, at] of index) {
    const row = new Int8Array(labels);
    let any = false;
    for (let l = 0; l < labels; l++) {
      const w = weights[at * labels + l]!;
      if (Math.abs(w) < step * dead) continue;
      row[l] = Math.max(-middleCell, Math.min(middleCell, Math.round(w / step)));
      any = true;
    }
    // Two features with the same key: the stronger stays.
    const key = feature >>> (32 - keyBits);
    const there = rows.get(key);
    if (any && (!there || strength(row) > strength(there))) rows.set(key, row);
  }
  const keys = [...rows.keys()].sort((a, b) => a - b);
  let gaps = '';
  let last = -1;
  for (const key of keys) {
    let gap = key - last;
    for (; gap >= widest; gap -= widest) gaps += written(widest);
    gaps += written(gap);
    last = key;
  }
  const cells = keys.map(k => Array.from(rows.get(k)!, w => written(w + middleCell)).join('')).join('');
  const steps = Array.from(transitions, t => Math.max(-32000, Math.round(t / step)));
  // The bias towards names is paid wherever "none" would be entered.
  for (let k = 0; k <= labels; k++) steps[k * labels] = (steps[k * labels] ?? 0) - Math.round(bias / step);
  return { labels, step, keyBits, gaps, cells, transitions: steps, bare: Math.round(bareBias / step) };
}

function strength(row: Int8Array): number {
  return row.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
}
