import { browser } from 'wxt/browser';
import { ReminderForm } from '@/components/mix/ReminderForm';
import { PageFrame } from '@/components/shared/PageFrame';
import { addReminder } from '@/utils/history/reminders';
import { changeReminders } from '@/utils/storage/history';
import { t } from '@/utils/words/mix';

/** Offers to come back to a post that asked something; the address says on which site it was. */
export function ReminderPage() {
  const platform = decodeURIComponent(location.hash.slice(1));
  return (
    <PageFrame
      title={t('reminder.title')}
      sections={[
        {
          id: 'when',
          content: <ReminderForm now={Date.now()} onMake={(due, url) => make(platform, due, url)} />,
        },
      ]}
    />
  );
}

/** The permission comes first: it may be asked only while the press is fresh. */
async function make(platform: string, due: number, url: string | null): Promise<'notification' | 'badge'> {
  const isAllowed = await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
  const made = Date.now();
  await changeReminders(list => addReminder(list, { id: crypto.randomUUID(), platform, url, made, due }));
  return isAllowed ? 'notification' : 'badge';
}
