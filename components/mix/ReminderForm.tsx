import { useId, useState } from 'preact/hooks';
import { Radios } from '@/components/fields/Radios';
import { TextField } from '@/components/fields/TextField';
import { reminderChoices } from '@/utils/history/reminders';
import { t } from '@/utils/words/mix';
import { inWords } from '@/utils/words/time';

interface ReminderFormProps {
  now: number;
  /** Of the post, where the site has told it; '' otherwise. */
  address?: string;
  /** Asks for the permission and keeps the reminder; says how it will show. */
  onMake(due: number, url: string | null): Promise<'notification' | 'badge'>;
}

/** Chooses a time to come back. The permission is asked for only when the button is pressed. */
export function ReminderForm({ now, address: known = '', onMake }: ReminderFormProps) {
  const id = useId();
  const choices = reminderChoices(now);
  const [due, setDue] = useState(choices[1]?.due ?? now);
  const [url, setUrl] = useState(known);
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
      <Radios
        legend={t('reminder.when')}
        value={String(due)}
        choices={choices.map(choice => ({ value: String(choice.due), label: t(`reminder.when.${choice.key}`) }))}
        onChange={value => setDue(Number(value))}
      />
      <TextField
        id={`${id}-url`}
        label={t('reminder.address')}
        hint={t('reminder.address.hint')}
        problem={isOdd ? t('reminder.address.odd') : undefined}
        value={url}
        onInput={setUrl}
      />
      <p class="hint">{t('reminder.permission')}</p>
      <button type="submit" class="lp-button lp-primary">
        {t('reminder.make')}
      </button>
    </form>
  );
}
