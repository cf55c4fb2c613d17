import { severities } from '@/utils/engine/types';
import { joinWords } from '@/utils/words/make-t';
import { t } from '@/utils/words/panel';
import { type Counts, countsOf } from './notes';
import type { PanelProps } from './panel-props';

export type Summary =
  | { state: 'empty' | 'clear' | 'not-checked'; name: string }
  | { state: 'counts'; name: string; counts: Counts };

/** In the order in which they are shown and said. */
export const counted = [...severities, 'look'] as const;

/** What the closed panel says, in shapes and as the name of its button. */
export function summarise({
  report,
  notChecked,
  isQuiet,
}: Pick<PanelProps, 'report' | 'notChecked' | 'isQuiet'>): Summary {
  if (notChecked !== null) return { state: 'not-checked', name: t('pill.name.not-checked') };
  if (!report) return { state: 'empty', name: t('pill.name.empty') };
  const counts = countsOf(report, isQuiet ?? false);
  const said = counted.filter(s => counts[s] > 0).map(s => t(`count.${s}`, { count: counts[s] }));
  if (said.length > 0) return { state: 'counts', name: t('pill.name.counts', { counts: joinWords(said) }), counts };
  if (report.faults.length > 0) return { state: 'not-checked', name: t('pill.name.not-checked') };
  return { state: 'clear', name: t('pill.name.clear') };
}
