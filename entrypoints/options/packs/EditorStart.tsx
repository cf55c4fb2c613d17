import { newPackText } from '@/components/packs/editor/raw-pack';
import { t } from '@/utils/words/packs';
import { today } from './editor-days';

interface StartProps {
  organisation: string;
  onOpen(text: string, from: string | null): void;
}

/** Nothing in progress: begin a pack, or open a file of one. */
export function EditorStart({ organisation, onOpen }: StartProps) {
  return (
    <>
      <p class="hint">{t('editor.empty')}</p>
      <p class="buttons">
        <button
          type="button"
          class="lp-button lp-primary"
          onClick={() => onOpen(newPackText(today(), organisation), null)}
        >
          {t('editor.new')}
        </button>
        <label class="lp-button">
          {t('editor.open')}
          <input
            type="file"
            class="lp-hidden"
            accept=".json,application/json"
            onChange={event => void event.currentTarget.files?.[0]?.text().then(text => onOpen(text, null))}
          />
        </label>
      </p>
    </>
  );
}
