import { Part } from '@/utils/engine/part';
import {
  edge,
  type Lexicon,
  pairs,
  reach,
  styleOf,
  unigrams,
  type Word,
  wordOf,
} from '@/utils/engine/people/tagger/features';
import { type Piece, piecesOf } from '@/utils/engine/people/tagger/pieces';
import type { Example } from './crf';
import type { GoldPost, Label } from './gold';

export const kinds: Label[] = ['person', 'place', 'organisation', 'other'];

export interface Coded {
  post: GoldPost;
  pieces: Piece[];
  part: Part;
  features: Int32Array[];
  labels: Int8Array;
}

/** Codes a post: pieces, features in buckets, labels O, B-x, I-x. `recase` writes the text in another case first. */
export function code(
  post: GoldPost,
  lexicon: Lexicon,
  bits: number,
  scheme: (label: Label, isFirst: boolean) => number,
  recase?: (text: string) => string,
  forget?: (word: Word) => boolean,
): Coded {
  const part = new Part('text', recase ? recase(post.text) : post.text);
  const pieces = piecesOf(part);
  const labels = new Int8Array(pieces.length);
  for (const span of post.spans) {
    const inside = pieces
      .map((p, i) => ({ p, i, start: part.fold.start(p.from), end: part.fold.end(p.to) }))
      .filter(x => x.start < span.end && span.start < x.end);
    const exact = inside[0]?.start === span.start && inside.at(-1)?.end === span.end;
    inside.forEach(({ i }, k) => {
      labels[i] = exact ? scheme(span.label, k === 0) : -1;
    });
  }
  pieces.forEach((p, i) => {
    if (p.kind !== 'word' && p.kind !== 'mark' && p.kind !== 'number') labels[i] = 0;
  });
  return { post, pieces, part, labels, features: featuresOf(pieces, lexicon, bits, forget) };
}

function featuresOf(
  pieces: readonly Piece[],
  lexicon: Lexicon,
  bits: number,
  forget?: (word: Word) => boolean,
): Int32Array[] {
  const words = pieces.map(p => {
    const word = wordOf(p, lexicon);
    // As if never seen: what the tagger has to do with most names of real people.
    return forget?.(word)
      ? { ...word, id: (Math.random() * 2 ** 31) | 0, fine: 0, middle: 0, coarse: 0, lists: 0 }
      : word;
  });
  const style = styleOf(words);
  const at = (i: number): Word => words[i] ?? edge;
  return words.map((word, i) => {
    const list: number[] = [];
    for (let d = -reach; d <= reach; d++) list.push(...unigrams(at(i + d), d));
    list.push(...pairs(at(i - 1), word, at(i + 1), style));
    return Int32Array.from(list, h => (bits >= 32 ? h : h >>> (32 - bits)));
  });
}

export function asExample(coded: Coded, weight = 1): Example {
  return { features: coded.features, labels: coded.labels, weight };
}
