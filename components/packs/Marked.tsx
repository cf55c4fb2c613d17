import { Fragment } from 'preact';
import type { Severity, Span } from '@/utils/engine/types';

interface MarkedSpan extends Span {
  severity?: Severity;
}

/** A text with stretches marked, each in the colour of its severity where it has one. */
export function Marked({ text, spans }: { text: string; spans: readonly MarkedSpan[] }) {
  const pieces: { at: number; text: string; mark: MarkedSpan | null }[] = [];
  let at = 0;
  for (const mark of [...spans].sort((a, b) => a.start - b.start)) {
    const { start, end } = mark;
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ at, text: text.slice(at, from), mark: null });
    pieces.push({ at: from, text: text.slice(from, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), mark: null });
  return (
    <>
      {pieces.map(piece => (
        <Fragment key={piece.at}>
          {piece.mark ? (
            <mark class={piece.mark.severity && `marked-${piece.mark.severity}`}>{piece.text}</mark>
          ) : (
            piece.text
          )}
        </Fragment>
      ))}
    </>
  );
}
