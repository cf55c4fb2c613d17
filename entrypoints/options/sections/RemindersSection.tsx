import { ReminderList } from '@/components/mix/ReminderList';
import { useReminders } from '@/components/mix/use-reminders';
import { reminderStore } from '@/utils/storage/history';

export function RemindersSection() {
  return <ReminderList {...useReminders(reminderStore)} now={Date.now()} />;
}
