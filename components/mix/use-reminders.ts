import { useEffect, useState } from 'preact/hooks';
import { postpone, type Reminder, reminderChoices, withoutReminder } from '@/utils/history/reminders';

/** Where reminders live, given from outside: components call no storage themselves. */
export interface ReminderStore {
  read(): Promise<Reminder[]>;
  change(change: (list: Reminder[]) => Reminder[]): Promise<unknown>;
  watch(changed: (list: Reminder[]) => void): () => void;
}

/** What waits, as it is now, and the two things a person can do about each. Nothing where it cannot be read. */
export function useReminders(store: ReminderStore) {
  const [reminders, setReminders] = useState<Reminder[]>([]);
  useEffect(() => {
    void store.read().then(setReminders, () => setReminders([]));
    return store.watch(setReminders);
  }, [store]);
  const tomorrow = () => reminderChoices(Date.now()).find(choice => choice.key === 'tomorrow')?.due ?? Date.now();
  return {
    reminders,
    onDone: (id: string) => void store.change(all => withoutReminder(all, id)),
    onTomorrow: (id: string) => void store.change(all => postpone(all, id, tomorrow())),
  };
}
