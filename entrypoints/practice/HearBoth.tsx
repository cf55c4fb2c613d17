import { useMemo, useState } from 'preact/hooks';
import { HearHere } from '@/components/hearing/HearHere';
import { speechHere } from '@/components/hearing/speech';
import type { Draft } from '@/utils/engine/types';
import { t } from '@/utils/words/practice';

/** The first version and the published one as they sound, one at a time. */
export function HearBoth({ before, after }: { before: Draft; after: Draft }) {
  const [heard, setHeard] = useState<'before' | 'after' | null>(null);
  const speech = useMemo(speechHere, []);
  const choices = before.text === '' ? (['after'] as const) : (['before', 'after'] as const);
  return (
    <div class="practice-hear">
      <p class="practice-buttons">
        {choices.map(which => (
          <button
            type="button"
            key={which}
            class="lp-button"
            aria-expanded={heard === which}
            onClick={() => setHeard(heard === which ? null : which)}
          >
            {heard === which ? t('hear.hide') : t(`hear.${which}`)}
          </button>
        ))}
      </p>
      {heard && <HearHere key={heard} draft={heard === 'before' ? before : after} report={null} speech={speech} />}
    </div>
  );
}
