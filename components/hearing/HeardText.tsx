import { type HeardPiece, spokenText } from '@/utils/hearing/hear';
import { t } from '@/utils/words/hearing';

/** What is heard, in words, with the stretch being said marked. */
export function HeardText({
  pieces,
  typed,
  at,
}: {
  pieces: readonly HeardPiece[];
  /** What stands in the draft at a piece, for those that say nothing. */
  typed(piece: HeardPiece): string;
  at: number;
}) {
  const { starts } = spokenText(pieces);
  return (
    <p class="lp-heard">
      {pieces.map((piece, i) => {
        if (piece.kind === 'break') return <br key={`${piece.where}${piece.start}`} />;
        const from = starts[i] ?? 0;
        // Several silent words in a row are one silence.
        if (piece.said === '' && isSilent(pieces[i - 1])) return null;
        const isNow = at >= from && at < from + piece.said.length;
        return (
          <span key={`${piece.where}${piece.start}${piece.kind}`} class={`lp-heard-${piece.kind}`}>
            {piece.said === '' ? (
              <i class="lp-heard-silent" title={t('hear.silent.about', { typed: typed(piece) })}>
                {t('hear.silent')}
              </i>
            ) : isNow ? (
              <WordMarked words={piece.said} at={at - from} />
            ) : (
              piece.said
            )}{' '}
          </span>
        );
      })}
    </p>
  );
}

function isSilent(piece: HeardPiece | undefined): boolean {
  return piece?.said === '' && piece.kind !== 'break';
}

function WordMarked({ words, at }: { words: string; at: number }) {
  const end = words.slice(at).search(/\s|$/);
  return (
    <>
      {words.slice(0, at)}
      <mark>{words.slice(at, at + end)}</mark>
      {words.slice(at + end)}
    </>
  );
}
