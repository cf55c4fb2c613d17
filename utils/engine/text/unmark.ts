import { asDraft } from '../draft';
import type { Example } from '../rule';
import type { Draft } from '../types';

/** What an example's [brackets] marked. */
export interface Marked {
  where: string;
  start: number;
  end: number;
}

/** Takes the [marks] out of an example and says where they stood. */
export function unmark(example: Example): { draft: Draft; marks: Marked[] } {
  const marks: Marked[] = [];
  const strip = (text: string, where: string) => {
    // Most texts around a draft hold no mark at all.
    if (!/[[\]\\]/.test(text)) return text;
    let plain = '';
    let open = -1;
    for (const [piece] of text.matchAll(/\\[[\]]|[[\]]|[^[\]\\]+|\\/g)) {
      if (piece === '[') open = plain.length;
      else if (piece === ']' && open >= 0) {
        marks.push({ where, start: open, end: plain.length });
        open = -1;
      } else plain += piece === '\\[' || piece === '\\]' ? piece[1] : piece;
    }
    return plain;
  };
  const given = example.draft ?? {};
  const draft = asDraft({
    ...given,
    text: strip(example.text, 'text'),
    media: (given.media ?? []).map((m, i) => ({
      ...m,
      ...(typeof m.alt === 'string' ? { alt: strip(m.alt, `alt:${i}`) } : {}),
      ...(m.name ? { name: strip(m.name, `name:${i}`) } : {}),
    })),
    links: (given.links ?? []).map((l, i) => strip(l, `link:${i}`)),
    poll: (given.poll ?? []).map((p, i) => strip(p, `poll:${i}`)),
    thread: (given.thread ?? []).map((t, i) => strip(t, `thread:${i}`)),
  });
  return { draft, marks };
}
