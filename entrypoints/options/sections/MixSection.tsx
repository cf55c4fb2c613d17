import { useEffect, useState } from 'preact/hooks';
import { MixBox } from '@/components/mix/MixBox';
import { type MixEntry, mixAsCsv } from '@/utils/history/mix';
import { clearMix, readMix, watchMix } from '@/utils/storage/history';
import { saveAsFile } from '../save-as-file';
import type { SectionProps } from '../section';

export function MixSection({ settings, locked, change }: SectionProps) {
  const [history, setHistory] = useState<MixEntry[]>([]);
  useEffect(() => {
    void readMix().then(setHistory, () => setHistory([]));
    return watchMix(setHistory);
  }, []);
  return (
    <MixBox
      history={history}
      isKept={settings.keepsMix}
      isLocked={locked.keepsMix !== undefined}
      onKeep={keepsMix => void change(s => ({ ...s, keepsMix }))}
      onClear={() => void clearMix()}
      onExport={() => saveAsFile('my-mix.csv', mixAsCsv(history), 'text/csv')}
    />
  );
}
