import { useId, useState } from 'preact/hooks';
import { reminderChoices } from '@/utils/history/reminders';
import { t } from '@/utils/words/mix';
import { inWords } from '@/utils/words/time';

interface ReminderFormProps {
  now: number;
  /** Asks for the permission and keeps the reminder; says how it will show. */
  onMake(due: number, url: string | null): Promise<'notification' | 'badge'>;
}

/** Chooses a time to come back. The permission is asked for only when the button is pressed. */
export function ReminderForm({ now, onMake }: ReminderFormProps) {
  const id = useId();
  const choices = reminderChoices(now);
  const [due, setDue] = useState(choices[1]?.due ?? now);
  const [url, setUrl] = useState('');
  const [isOdd, setOdd] = useState(false);
  const [made, setMade] = useState<'notification' | 'badge' | null>(null);
  const make = (event: Event) => {
    event.preventDefault();
    const address = url.trim();
    if (address !== '' && !/^https:\/\/\S+$/.test(address)) return setOdd(true);
    void onMake(due, address || null).then(setMade);
  };
  if (made) return <p role="status">{t(`reminder.made.${made}`, { when: inWords(due, now) })}</p>;
  return (
    <form onSubmit={make} noValidate>
      <p>{t('reminder.asked')}</p>
      <fieldset>
        <legend>{t('reminder.when')}</legend>
        {choices.map(choice => (
          <p key={choice.key}>
            <label>
              <input type="radio" name={id} checked={due === choice.due} onChange={() => setDue(choice.due)} />{' '}
              {t(`reminder.when.${choice.key}`)}
            </label>
          </p>
        ))}
      </fieldset>
      <p>
        <label for={`${id}-url`}>{t('reminder.address')}</label>
      </p>
      <p class="hint" id={`${id}-hint`}>
        {t(isOdd ? 'reminder.address.odd' : 'reminder.address.hint')}
      </p>
      <p>
        <input
          id={`${id}-url`}
          type="url"
          aria-describedby={`${id}-hint`}
          aria-invalid={isOdd ? 'true' : undefined}
          value={url}
          onInput={event => setUrl(event.currentTarget.value)}
        />
      </p>
      <p class="hint">{t('reminder.permission')}</p>
      <button type="submit" class="lp-button lp-primary">
        {t('reminder.make')}
      </button>
    </form>
  );
}
