import { useEffect, useState } from 'preact/hooks';
import { ReminderList } from '@/components/mix/ReminderList';
import { postpone, type Reminder, reminderChoices, withoutReminder } from '@/utils/history/reminders';
import { changeReminders, readReminders, watchReminders } from '@/utils/storage/history';

export function RemindersSection() {
  const [list, setList] = useState<Reminder[]>([]);
  useEffect(() => {
    void readReminders().then(setList, () => setList([]));
    return watchReminders(setList);
  }, []);
  const tomorrow = () => reminderChoices(Date.now()).find(choice => choice.key === 'tomorrow')?.due ?? Date.now();
  return (
    <ReminderList
      reminders={list}
      now={Date.now()}
      onDone={id => void changeReminders(all => withoutReminder(all, id))}
      onTomorrow={id => void changeReminders(all => postpone(all, id, tomorrow()))}
    />
  );
}
