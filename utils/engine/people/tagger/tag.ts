import {
  bareStyle,
  capsFeature,
  capsOf,
  edge,
  type Lexicon,
  pairedAfter,
  pairedBefore,
  reach,
  sortOf,
  styled,
  styleOf,
  unigrams,
  type Word,
  wordOf,
} from './features';
import { lexicon as shippedLexicon } from './lexicon';
import { type Field, shippedField } from './model';
import type { Piece } from './pieces';

/** Labels: 0 none, 1 a person's name begins, 2 it goes on; the rest are other names, which are not told. */
export const beginning = 1;
export const inside = 2;

/** Words of which is kept what they say; more than anybody writes with in a day. */
const mostKnown = 4000;

/** A run of pieces read as one person's name. */
export interface TaggedName {
  first: number;
  last: number;
  confidence: number;
}

/**
 * What is kept of a word that was met: people write with few words, and whoever types has the same ones read at each
 * key. Sums of weights, by label.
 */
interface Known {
  word: Word;
  /** For the label of a piece 2 after … 2 before this word. */
  scores: Int32Array;
  /** For its own label, by the style of the post. */
  inStyle: (readonly number[] | undefined)[];
  /** For the label of the next and of the last word, by what matters of that: see `sortOf`. */
  asBefore: Map<number, readonly number[]>;
  asAfter: Map<number, readonly number[]>;
}

/** Finds the most likely labels of a text (Viterbi). One tagger keeps the scores of the words it has met. */
export class Tagger {
  readonly #field: Field;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, Known>();
  readonly #edge: Known;
  readonly #byCaps: (readonly number[] | undefined)[] = [];

  constructor(field: Field, lexicon: Lexicon) {
    this.#field = field;
    this.#lexicon = lexicon;
    this.#edge = this.#scored(edge);
  }

  tag(pieces: readonly Piece[]): TaggedName[] {
    const n = pieces.length;
    if (n === 0) return [];
    const { labels: L, transitions } = this.#field;
    const known = pieces.map(p => this.#know(p));
    const emissions = this.#emissions(known);
    const back = new Uint8Array(n * L);
    let previous = new Int32Array(L);
    let current = new Int32Array(L);
    for (let l = 0; l < L; l++) previous[l] = (emissions[l] ?? 0) + (transitions[L * L + l] ?? 0);
    for (let t = 1; t < n; t++) {
      for (let l = 0; l < L; l++) {
        let best = (previous[0] ?? 0) + (transitions[l] ?? 0);
        let from = 0;
        for (let k = 1; k < L; k++) {
          const score = (previous[k] ?? 0) + (transitions[k * L + l] ?? 0);
          if (score > best) {
            best = score;
            from = k;
          }
        }
        back[t * L + l] = from;
        current[l] = best + (emissions[t * L + l] ?? 0);
      }
      [previous, current] = [current, previous];
    }
    let label = 0;
    for (let l = 1; l < L; l++) if ((previous[l] ?? 0) > (previous[label] ?? 0)) label = l;
    const path = new Uint8Array(n);
    for (let t = n - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * L + label] ?? 0;
    }
    return this.#namesOn(path, emissions);
  }

  #namesOn(path: Uint8Array, emissions: Int32Array): TaggedName[] {
    const names: TaggedName[] = [];
    for (let t = 0; t < path.length; t++) {
      if (path[t] !== beginning && path[t] !== inside) continue;
      const first = t;
      while (path[t + 1] === inside) t++;
      names.push({ first, last: t, confidence: this.#confidence(emissions, first) });
    }
    return names;
  }

  /** How much more the first piece looks like a name than like nothing, squeezed between 0.5 and 1. */
  #confidence(emissions: Int32Array, t: number): number {
    const { labels: L, step } = this.#field;
    const lead = ((emissions[t * L + beginning] ?? 0) - (emissions[t * L] ?? 0)) * step;
    return 0.5 + 0.5 / (1 + Math.exp(-lead));
  }

  #emissions(known: readonly Known[]): Int32Array {
    const { labels: L } = this.#field;
    const n = known.length;
    const out = new Int32Array(n * L);
    const style = styleOf(known.map(k => k.word));
    const none = style >= bareStyle ? -this.#field.bare : 0;
    for (let t = 0; t < n; t++) {
      const row = t * L;
      const own = known[t] as Known;
      const before = known[t - 1] ?? this.#edge;
      const after = known[t + 1] ?? this.#edge;
      const [back2, ahead2] = [known[t - 2] ?? this.#edge, known[t + 2] ?? this.#edge];
      const inStyle = this.#inStyle(own, style);
      const asBefore = this.#asBefore(before, own.word);
      const asAfter = this.#asAfter(after, own.word);
      const byCaps = this.#byCapsOf(before.word, own.word, after.word);
      for (let l = 0; l < L; l++)
        out[row + l] =
          (back2.scores[l] ?? 0) +
          (before.scores[L + l] ?? 0) +
          (own.scores[2 * L + l] ?? 0) +
          (after.scores[3 * L + l] ?? 0) +
          (ahead2.scores[4 * L + l] ?? 0) +
          (inStyle[l] ?? 0) +
          (asBefore[l] ?? 0) +
          (asAfter[l] ?? 0) +
          (byCaps[l] ?? 0);
      out[row] = (out[row] ?? 0) + none;
    }
    return out;
  }

  #inStyle(known: Known, style: number): readonly number[] {
    known.inStyle[style] ??= this.#sumOf(styled(known.word, style));
    return known.inStyle[style] ?? [];
  }

  #asBefore(before: Known, word: Word): readonly number[] {
    const sort = sortOf(word);
    let sum = before.asBefore.get(sort);
    if (sum === undefined) {
      sum = this.#sumOf(pairedBefore(before.word, word));
      before.asBefore.set(sort, sum);
    }
    return sum;
  }

  #asAfter(after: Known, word: Word): readonly number[] {
    const sort = sortOf(word);
    let sum = after.asAfter.get(sort);
    if (sum === undefined) {
      sum = this.#sumOf(pairedAfter(word, after.word));
      after.asAfter.set(sort, sum);
    }
    return sum;
  }

  #byCapsOf(before: Word, word: Word, after: Word): readonly number[] {
    const caps = capsOf(before, word, after);
    this.#byCaps[caps] ??= this.#sumOf([capsFeature(caps)]);
    return this.#byCaps[caps] ?? [];
  }

  #sumOf(features: readonly number[]): readonly number[] {
    const { labels, weights } = this.#field;
    const sum = new Array<number>(labels).fill(0);
    for (const feature of features) {
      const row = this.#field.rowOf(feature);
      if (row >= 0) for (let l = 0; l < labels; l++) sum[l] = (sum[l] ?? 0) + (weights[row * labels + l] ?? 0);
    }
    return sum;
  }

  #know(piece: Piece): Known {
    const key =
      piece.kind === 'word' || piece.kind === 'mark' || piece.kind === 'number' ? piece.text : `<${piece.kind}`;
    const met = this.#known.get(key);
    if (met) return met;
    // A wild text must not fill the memory.
    if (this.#known.size > mostKnown) this.#known.clear();
    const fresh = this.#scored(wordOf(piece, this.#lexicon));
    this.#known.set(key, fresh);
    return fresh;
  }

  #scored(word: Word): Known {
    const { labels: L, weights } = this.#field;
    const scores = new Int32Array((2 * reach + 1) * L);
    for (let d = -reach; d <= reach; d++) {
      const at = (d + reach) * L;
      for (const feature of unigrams(word, d)) {
        const found = this.#field.rowOf(feature);
        if (found < 0) continue;
        for (let l = 0; l < L; l++) scores[at + l] = (scores[at + l] ?? 0) + (weights[found * L + l] ?? 0);
      }
    }
    return { word, scores, inStyle: [], asBefore: new Map(), asAfter: new Map() };
  }
}

let shipped: Tagger | undefined;

/** The tagger that ships, made at first use. */
export function nameTagger(): Tagger {
  shipped ??= new Tagger(shippedField(), shippedLexicon());
  return shipped;
}
