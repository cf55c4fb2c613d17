import type { MixEntry } from '@/utils/history/mix';
import type { Reminder } from '@/utils/history/reminders';

/** The stored shapes, newest version. An example of every version stands in `tests/storage/history`. */
export interface StoredHistory {
  posts: MixEntry[];
}
export interface StoredReminders {
  list: Reminder[];
}

export const historyVersion = 1;
export const remindersVersion = 1;

/** From version n-1 to n, by n. Each takes what that version stored and loses nothing of it. */
export const historyMigrations: Record<number, (old: unknown) => unknown> = {};
export const remindersMigrations: Record<number, (old: unknown) => unknown> = {};
