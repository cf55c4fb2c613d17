import { useState } from 'preact/hooks';
import { newPackText } from '@/components/packs/editor/raw-pack';
import { t } from '@/utils/words/packs';
import { today } from './editor-days';

interface StartProps {
  organisation: string;
  onOpen(text: string, from: string | null): void;
}

/** Nothing in progress: begin a pack, or open a file of one. */
export function EditorStart({ organisation, onOpen }: StartProps) {
  const [isEmpty, setEmpty] = useState(false);
  const take = async (input: HTMLInputElement) => {
    const text = (await input.files?.[0]?.text().catch(() => '')) ?? '';
    input.value = '';
    setEmpty(text.trim() === '');
    if (text.trim() !== '') onOpen(text, null);
  };
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
            onChange={event => void take(event.currentTarget)}
          />
        </label>
      </p>
      <p role="status">{isEmpty && t('editor.open.empty')}</p>
    </>
  );
}
