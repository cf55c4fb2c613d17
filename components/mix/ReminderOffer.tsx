import { t } from '@/utils/words/mix';

/** One question, two answers; said aloud politely, never in the way. */
export function ReminderOffer({ onYes, onNo }: { onYes(): void; onNo(): void }) {
  return (
    <div class="lp-root">
      <section class="lp-panel" aria-label={t('reminder.title')}>
        <div class="lp-body" style={{ paddingBlock: '12px' }}>
          <p role="status">{t('reminder.offer')}</p>
          <p>
            <button type="button" class="lp-button lp-primary" onClick={onYes}>
              {t('reminder.offer.yes')}
            </button>{' '}
            <button type="button" class="lp-button" onClick={onNo}>
              {t('reminder.offer.no')}
            </button>
          </p>
        </div>
      </section>
    </div>
  );
}
