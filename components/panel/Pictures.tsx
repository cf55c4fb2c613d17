import { t } from '@/utils/words/panel';
import type { PanelProps } from './panel-props';

/** The one thing about a picture that only a person can say, as a tick for each; ticked again it is taken back. */
export function Pictures({ panel }: { panel: PanelProps }) {
  const { draft, onPictureWords } = panel;
  const pictures = draft.media.flatMap((media, place) =>
    media.type === 'image' || media.type === 'gif' ? [{ media, place }] : [],
  );
  if (!onPictureWords || pictures.length === 0) return null;
  return (
    <ul class="lp-pictures" aria-label={t('panel.pictures')}>
      {pictures.map(({ media, place }) => (
        <li key={place}>
          <label>
            <input
              type="checkbox"
              checked={media.hasWords === true}
              onChange={event => onPictureWords(place, event.currentTarget.checked)}
            />
            <span>
              {draft.media.length === 1
                ? t('panel.picture-words')
                : t('panel.picture-words.one-of', { number: place + 1 })}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
