import { Fragment } from 'preact';
import type { Span } from '@/utils/engine/types';

/** A text with stretches marked. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const pieces: { at: number; text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ at, text: text.slice(at, from), isMarked: false });
    pieces.push({ at: from, text: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), isMarked: false });
  return (
    <>
      {pieces.map(piece => (
        <Fragment key={piece.at}>{piece.isMarked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
      ))}
    </>
  );
}
