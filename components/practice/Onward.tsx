import type { Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';

/** Where a learner goes from a scenario: the next one, or what they have done so far. */
export function Onward({ next }: { next: Scenario | null }) {
  return (
    <nav class="practice-buttons" aria-label={t('onward')}>
      {next && (
        <a class="lp-button lp-primary" href={`#try/${next.id}`}>
          {t('onward.next', { title: next.title })}
        </a>
      )}
      <a class={next ? 'lp-button' : 'lp-button lp-primary'} href="#record">
        {t('onward.record')}
      </a>
      <a href="#home">{t('back')}</a>
    </nav>
  );
}
