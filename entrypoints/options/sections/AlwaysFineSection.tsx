import { AlwaysFineList } from '@/components/options/AlwaysFineList';
import { t } from '@/utils/words/pages';
import { saveAsFile } from '../save-as-file';
import type { SectionProps } from '../section';

export function AlwaysFineSection({ settings, change }: SectionProps) {
  return (
    <>
      <p class="hint">{t('options.always-fine.intro')}</p>
      <AlwaysFineList
        entries={settings.alwaysFine}
        onRemove={entry =>
          void change(s => ({
            ...s,
            alwaysFine: s.alwaysFine.filter(e => e.list !== entry.list || e.text !== entry.text),
          }))
        }
        onExport={() => saveAsFile('always-fine.json', JSON.stringify(settings.alwaysFine, null, 2))}
      />
    </>
  );
}
