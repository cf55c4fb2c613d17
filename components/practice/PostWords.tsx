import type { Draft } from '@/utils/engine/types';
import { t } from '@/utils/words/practice';

/** A post as it goes out: its words, and what its picture or film says to those who cannot see or hear it. */
export function PostWords({ draft }: { draft: Draft }) {
  return (
    <>
      <p class="practice-words">{draft.text === '' ? t('changed.nothing') : draft.text}</p>
      {draft.media.map((one, index) => (
        <p key={`${index}-${one.type}`} class="hint practice-words">
          {one.type === 'video'
            ? t(one.captions ? 'media.captions' : 'media.no-captions')
            : one.alt
              ? t('media.alt', { alt: one.alt })
              : t('media.no-alt')}
        </p>
      ))}
    </>
  );
}
