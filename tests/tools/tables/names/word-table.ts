/** Builds the table of words behind the name tagger: a class for each word and the name lists it stands in. */

import { Part } from '@/utils/engine/part';
import { plain } from '@/utils/engine/people/tagger/features';
import {
  alphabet,
  classBits,
  type FilterShape,
  listBits,
  type PackedSlots,
  proofOf,
  slotsOf,
} from '@/utils/engine/people/tagger/lexicon';
import { widest } from '@/utils/engine/people/tagger/model';
import { piecesOf } from '@/utils/engine/people/tagger/pieces';
import { hashText } from '@/utils/engine/text/hash';
import { written } from '../digits';
import type { GoldPost } from './gold';
import { type Lists, loadLists } from './lists';
import { trainMlp } from './mlp';
import { kMeans, type Vectors } from './vectors';

export interface WordTable {
  /** Word to facts: lists << classBits | class. */
  facts: Map<string, number>;
  middle: string;
  coarse: string;
}

const kindsOfWord = 6;

/** How posts use words: lower or plain, first and last name of a person, place, organisation, other. */
function usesIn(posts: readonly GoldPost[]): Map<string, number[]> {
  const uses = new Map<string, number[]>();
  for (const post of posts) {
    const part = new Part('text', post.text);
    for (const piece of piecesOf(part)) {
      if (piece.kind !== 'word') continue;
      const word = plain(piece.lower);
      const start = part.fold.start(piece.from);
      const span = post.spans.find(s => s.start <= start && start < s.end);
      const counts = uses.get(word) ?? new Array<number>(kindsOfWord).fill(0);
      uses.set(word, counts);
      if (!span) counts[0]! += piece.text === piece.lower ? 1 : 0.25;
      else counts[{ person: start === span.start ? 1 : 2, place: 3, organisation: 4, other: 5 }[span.label]]! += 1;
    }
  }
  return uses;
}

/** Square roots of how likely each word is each kind of word, by its vector: eight numbers a word, two unused. */
function kindsByVector({ words, data, dimensions }: Vectors, uses: Map<string, number[]>, lists: Lists): Float32Array {
  const at = new Map(words.map((w, i) => [w, i * dimensions]));
  const rows: { at: number; label: number; weight: number }[] = [];
  const add = (word: string, label: number, weight: number) => {
    const place = at.get(word);
    if (place !== undefined) rows.push({ at: place, label, weight });
  };
  for (const [word, counts] of uses) {
    const all = counts.reduce((a, b) => a + b, 0);
    counts.forEach((n, label) => {
      if (n > 0) add(word, label, (Math.min(2, Math.sqrt(n)) * n) / all);
    });
  }
  const isPlainWord = (word: string) => (uses.get(word)?.[0] ?? 0) > 0;
  for (const [word, bucket] of lists.given) if (!isPlainWord(word)) add(word, 1, bucket / 3);
  for (const [word, bucket] of lists.surname) if (!isPlainWord(word)) add(word, 2, bucket === 2 ? 1 : 0.6);
  for (const word of lists.place) if (!isPlainWord(word)) add(word, 3, 0.5);
  const mlp = trainMlp(data, dimensions, rows, 48, kindsOfWord, 12);
  const kinds = new Float32Array(words.length * 8);
  const out = new Float64Array(kindsOfWord);
  words.forEach((_, i) => {
    mlp.logits(data, i * dimensions, out);
    const top = Math.max(...out);
    let total = 0;
    for (let k = 0; k < kindsOfWord; k++) {
      out[k] = Math.exp(out[k]! - top);
      total += out[k]!;
    }
    for (let k = 0; k < kindsOfWord; k++) kinds[i * 8 + k] = Math.sqrt(out[k]! / total);
  });
  return kinds;
}

export interface TableOptions {
  /** Words of this frequency rank and better are all kept. */
  commonRank: number;
  /** How many words at most. */
  most: number;
}

export function buildWordTable(
  vectors: Vectors,
  posts: readonly GoldPost[],
  { commonRank, most }: TableOptions,
): WordTable {
  const lists = loadLists(9000);
  const { words, data, dimensions } = vectors;
  const kinds = kindsByVector(vectors, usesIn(posts), lists);
  // Word classes join what a word means (its vector) and what kind of word it is.
  const wide = dimensions + 8;
  const joint = new Float32Array(words.length * wide);
  words.forEach((_, i) => {
    joint.set(data.subarray(i * dimensions, (i + 1) * dimensions), i * wide);
    for (let k = 0; k < 8; k++) joint[i * wide + dimensions + k] = 1.2 * kinds[i * 8 + k]!;
  });
  const fine = kMeans(joint, wide, (1 << classBits) - 2, 10, 60000);
  const meaning = new Float32Array(fine.centres.length);
  const kind = new Float32Array((fine.centres.length / wide) * 8);
  for (let c = 0; c < fine.centres.length / wide; c++) {
    meaning.set(fine.centres.subarray(c * wide, c * wide + dimensions), c * dimensions);
    kind.set(fine.centres.subarray(c * wide + dimensions, (c + 1) * wide), c * 8);
  }
  const count = fine.centres.length / wide;
  const middle = kMeans(normalised(meaning.subarray(0, count * dimensions), dimensions), dimensions, 60, 30).classes;
  const coarse = kMeans(normalised(kind, 8), 8, 44, 30).classes;
  const facts = new Map<string, number>();
  const listed = (word: string) =>
    (lists.given.get(word) ?? 0) + 4 * Math.min(1, lists.surname.get(word) ?? 0) + 8 * (lists.place.has(word) ? 1 : 0);
  words.forEach((word, i) => {
    const common = kinds[i * 8]! ** 2;
    // Deep in the ranks only words that look like names are worth their bits.
    if (i < commonRank || common < 0.5 || listed(word) > 0)
      facts.set(word, (listed(word) << classBits) | (fine.classes[i]! + 1));
  });
  for (const word of [...lists.given.keys(), ...lists.surname.keys(), ...lists.place])
    if (!facts.has(word)) facts.set(word, listed(word) << classBits);
  const kept = new Map(
    [...facts].sort((a, b) => Number(b[1] >> classBits > 0) - Number(a[1] >> classBits > 0)).slice(0, most),
  );
  const letter = (c: number) => alphabet[c + 1] ?? 'A';
  return {
    facts: kept,
    middle: `A${[...middle].map(letter).join('')}`,
    coarse: `A${[...coarse].map(letter).join('')}`,
  };
}

function normalised(data: Float32Array, d: number): Float32Array {
  for (let i = 0; i < data.length; i += d) {
    let norm = 0;
    for (let j = 0; j < d; j++) norm += data[i + j]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let j = 0; j < d; j++) data[i + j]! /= norm;
  }
  return data;
}

/** Packs a table into a fuse filter: peels words that alone hold a slot, then fills the slots backwards. */
export function packTable({ facts }: WordTable): FilterShape & PackedSlots {
  const byHash = new Map<number, number>();
  for (const [word, fact] of facts) if (!byHash.has(hashText(word))) byHash.set(hashText(word), fact);
  const hashes = [...byHash.keys()];
  const segment = 4096;
  for (let segments = Math.ceil((hashes.length * 1.1) / segment) - 2; ; segments++) {
    const shape = { segment, segments };
    const order = peel(hashes, shape);
    if (!order) continue;
    const slots = new Int32Array((segments + 2) * segment);
    for (const { hash, slot } of order.reverse()) {
      const value = (proofOf(hash) << (listBits + classBits)) | (byHash.get(hash) ?? 0);
      slots[slot] = slotsOf(hash, shape).reduce((x, s) => (s === slot ? x : x ^ slots[s]!), value);
    }
    return { ...shape, ...packSlots(slots) };
  }
}

function packSlots(slots: Int32Array): PackedSlots {
  const packed = { slots: '', runs: '' };
  let run = 0;
  const endRun = () => {
    packed.runs += written(run);
    run = 0;
  };
  for (const slot of slots) {
    if (slot === 0) endRun();
    else {
      packed.slots += (alphabet[slot >>> 12] ?? 'A') + alphabet[(slot >>> 6) & 63] + alphabet[slot & 63];
      if (++run === widest) endRun();
    }
  }
  endRun();
  return packed;
}

function peel(hashes: readonly number[], shape: FilterShape): { hash: number; slot: number }[] | null {
  const size = (shape.segments + 2) * shape.segment;
  const counts = new Int32Array(size);
  const joined = new Int32Array(size);
  const toggle = (i: number, by: number) => {
    for (const s of slotsOf(hashes[i]!, shape)) {
      counts[s]! += by;
      joined[s]! ^= i;
    }
  };
  for (let i = 0; i < hashes.length; i++) toggle(i, 1);
  const queue = [...counts.keys()].filter(s => counts[s] === 1);
  const order: { hash: number; slot: number }[] = [];
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (counts[slot] !== 1) continue;
    const i = joined[slot]!;
    order.push({ hash: hashes[i]!, slot });
    toggle(i, -1);
    for (const s of slotsOf(hashes[i]!, shape)) if (counts[s] === 1) queue.push(s);
  }
  return order.length === hashes.length ? order : null;
}
