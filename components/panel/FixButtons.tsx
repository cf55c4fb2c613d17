import type { Finding, Fix } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';
import type { PanelProps } from './panel-props';

interface FixButtonsProps {
  findings: readonly Finding[];
  panel: PanelProps;
  describedBy: string;
}

/** The mends, each named by its result; at most three at a time, and one press for all of a kind. */
export function FixButtons({ findings, panel, describedBy }: FixButtonsProps) {
  const fixes = findings.length === 1 ? offers(findings, 3) : distinct(offers(findings, 1)).slice(0, 3);
  const canDescribe = findings.some(f => panel.canDescribe?.(f));
  const fixable = findings.filter(f => f.fixes[0] && isFixable(panel, f.fixes[0], f));
  if (fixes.length === 0 && fixable.length === 0 && !canDescribe) return null;
  // Of several rules in one note, the mends of the first that has several: they are about the same places.
  const rule = fixable.find(f => fixable.some(o => o !== f && o.rule === f.rule))?.rule ?? '';
  const mendable = fixable.filter(f => f.rule === rule);
  return (
    <div class="lp-fixes">
      {fixes.map(({ fix, finding }) =>
        isFixable(panel, fix, finding) ? (
          <button
            key={`${finding.where}${fix.start}${fix.label}`}
            type="button"
            class="lp-button"
            aria-describedby={describedBy}
            onClick={() => panel.onFix(fix, finding)}
          >
            {fix.label}
          </button>
        ) : fix.text === '' ? null : (
          <button
            key={`${finding.where}${fix.start}${fix.label}`}
            type="button"
            class="lp-button"
            aria-describedby={describedBy}
            onClick={() => panel.onCopy(fix.text.trim())}
          >
            {t('note.copy-fix', { text: fix.text.includes('\n') ? fix.label : fix.text })}
          </button>
        ),
      )}
      {mendable.length > 1 && (
        <button type="button" class="lp-button" aria-describedby={describedBy} onClick={() => panel.onMendAll(rule)}>
          {t(rule === 'access/hashtag-case' ? 'note.mend-all.hashtags' : 'note.mend-all', { count: mendable.length })}
        </button>
      )}
      {canDescribe && (
        <button type="button" class="lp-button" aria-describedby={describedBy} onClick={() => panel.onDescribe?.()}>
          {t('note.describe')}
        </button>
      )}
    </div>
  );
}

function isFixable(panel: PanelProps, fix: Fix, finding: Finding): boolean {
  return panel.isFixable?.(fix, finding) ?? true;
}

/**
 * Several buttons of one name could not be told apart. One that says its result ("#NHSWorkforce") stands for the first
 * place; of those that say an action ("Take the emoji out") none is shown, for "Mend all" does what they would.
 */
function distinct<T extends { fix: Fix }>(all: readonly T[]): T[] {
  const labels = all.map(({ fix }) => fix.label);
  return all.filter(({ fix: { label, text } }, i) =>
    labels.indexOf(label) === labels.lastIndexOf(label) ? true : text.trim() === label && labels.indexOf(label) === i,
  );
}

function offers(findings: readonly Finding[], each: number): { fix: Fix; finding: Finding }[] {
  return findings.flatMap(finding => finding.fixes.slice(0, each).map(fix => ({ fix, finding })));
}
