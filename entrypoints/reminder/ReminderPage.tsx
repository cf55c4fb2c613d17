import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ReminderForm } from '@/components/mix/ReminderForm';
import { PageFrame } from '@/components/shared/PageFrame';
import { addReminder } from '@/utils/history/reminders';
import { message } from '@/utils/messages';
import { changeReminders } from '@/utils/storage/history';
import { t } from '@/utils/words/mix';

/** Offers to come back to a post that asked something; the address says on which site it was. */
export function ReminderPage() {
  const platform = decodeURIComponent(location.hash.slice(1));
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => void postAddress().then(setAddress), []);
  return (
    <PageFrame
      title={t('reminder.title')}
      sections={[
        {
          id: 'when',
          content: address !== null && (
            <ReminderForm now={Date.now()} address={address} onMake={(due, url) => make(platform, due, url)} />
          ),
        },
      ]}
    />
  );
}

/** Of the post that the page was opened for; '' where nobody knows it. */
async function postAddress(): Promise<string> {
  const known: unknown = await browser.runtime.sendMessage(message('reminder-bg-address', null)).catch(() => '');
  return typeof known === 'string' ? known : '';
}

/**
 * The permission is asked for first, which may be done only while the press is fresh; the reminder waits for no answer: some
 * people leave the question standing.
 */
async function make(platform: string, due: number, url: string | null): Promise<'notification' | 'badge'> {
  const asked = browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
  const made = Date.now();
  await changeReminders(list => addReminder(list, { id: crypto.randomUUID(), platform, url, made, due }));
  return (await asked) ? 'notification' : 'badge';
}
