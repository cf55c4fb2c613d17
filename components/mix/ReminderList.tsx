import type { Reminder } from '@/utils/history/reminders';
import { siteName, t } from '@/utils/words/mix';
import { dateAndTimeOf, inWords } from '@/utils/words/time';

interface ReminderListProps {
  reminders: readonly Reminder[];
  now: number;
  /** Answered, or no longer wanted: nothing of it stays. */
  onDone(id: string): void;
  onTomorrow(id: string): void;
}

/** What waits: posts that asked something, with the way back to them. */
export function ReminderList({ reminders, now, onDone, onTomorrow }: ReminderListProps) {
  if (reminders.length === 0) return <p>{t('reminder.none')}</p>;
  return (
    <ul>
      {reminders.map(({ id, platform, url, due, shown }) => (
        <li key={id}>
          <p>
            <b>{t('reminder.on', { site: siteName(platform) })}</b>{' '}
            {shown === null ? (
              <time dateTime={new Date(due).toISOString()} title={dateAndTimeOf(due)}>
                {t('reminder.due', { when: inWords(due, now) })}
              </time>
            ) : (
              t('reminder.waiting')
            )}
          </p>
          <p>
            {url && (
              <a href={url} target="_blank" rel="noreferrer">
                {t('reminder.open')}
              </a>
            )}{' '}
            <button type="button" class="lp-button" onClick={() => onDone(id)}>
              {shown === null ? t('reminder.cancel') : t('reminder.answered')}
            </button>{' '}
            {shown !== null && (
              <button type="button" class="lp-button" onClick={() => onTomorrow(id)}>
                {t('reminder.tomorrow')}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
