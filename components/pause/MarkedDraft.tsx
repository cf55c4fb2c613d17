import { Fragment } from 'preact';
import { stringOf } from '@/utils/engine/strings';
import type { Draft, Finding, Span, Where } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';

/** The draft with the words marked. Long stretches without a mark are folded to "…", so that each mark is in sight. */
export function MarkedDraft({ findings, draft }: { findings: readonly Finding[]; draft: Draft }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="lp-draft lp-scroll" aria-label={t('pause.draft')} tabIndex={0}>
      {placesOf(findings).map(([where, spans]) => (
        <p key={where} dir="auto">
          {pieces(stringOf(draft, where), spans).map(piece => (
            <Fragment key={piece.start}>{piece.isMarked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
          ))}
        </p>
      ))}
    </section>
  );
}

/** In the order in which they are read: the earlier boxes of a thread stand before this one. */
function placesOf(findings: readonly Finding[]): [Where, Span[]][] {
  const places = new Map<Where, Span[]>();
  const add = (where: Where, { start, end }: Span) => places.set(where, [...(places.get(where) ?? []), { start, end }]);
  for (const finding of findings) {
    if (!finding.clues?.length) add(finding.where, finding);
    for (const clue of finding.clues ?? []) add(clue.where ?? finding.where, clue);
  }
  return [...places].sort(([a], [b]) => boxOf(a) - boxOf(b));
}

function boxOf(where: Where): number {
  const [kind, index] = where.split(':');
  return kind === 'thread' ? Number(index) : Number.POSITIVE_INFINITY;
}

interface Piece {
  start: number;
  text: string;
  isMarked: boolean;
}

/** How many characters stay visible on each side of a mark. */
const context = 90;

export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const made: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) made.push({ start: at, text: fold(text.slice(at, from), at > 0, true), isMarked: false });
    made.push({ start: from, text: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < text.length) made.push({ start: at, text: fold(text.slice(at), at > 0, false), isMarked: false });
  return made;
}

function fold(text: string, followsMark: boolean, leadsToMark: boolean): string {
  const kept = context * (Number(followsMark) + Number(leadsToMark) || 1);
  if (text.length <= kept + 20) return text;
  const head = followsMark || !leadsToMark ? text.slice(0, context).trimEnd() : '';
  const tail = leadsToMark ? text.slice(-context).trimStart() : '';
  return [head, '…', tail].filter(Boolean).join(' ');
}
