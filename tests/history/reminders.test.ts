import { describe, expect, it } from 'vitest';
import {
  addReminder,
  dueReminders,
  markShown,
  nextReminderTime,
  openReminders,
  postpone,
  type Reminder,
  reminderChoices,
  withoutExpired,
  withoutReminder,
} from '@/utils/history/reminders';

const hour = 3_600_000;
const day = 24 * hour;
const now = new Date(2026, 4, 2, 15, 30).getTime();
const given = { id: 'a', platform: 'x', url: 'https://x.example/1', made: now, due: now + 2 * hour };
const list = addReminder([], given);

describe('reminders', () => {
  it('fall due at their time, once', () => {
    expect(dueReminders(list, now + hour)).toEqual([]);
    expect(dueReminders(list, now + 2 * hour).map(r => r.id)).toEqual(['a']);
    const shown = markShown(list, ['a'], now + 2 * hour);
    expect(dueReminders(shown, now + 3 * hour)).toEqual([]);
    expect(openReminders(shown, now + 3 * hour).map(r => r.url)).toEqual(['https://x.example/1']);
  });

  it('that were missed while the browser was closed are due when it opens', () => {
    expect(dueReminders(list, now + 5 * day)).toHaveLength(1);
  });

  it('keep the address until answered, or for 14 days', () => {
    const shown = markShown(list, ['a'], now + 2 * hour);
    expect(withoutExpired(shown, now + 14 * day - 1)).toHaveLength(1);
    expect(withoutExpired(shown, now + 14 * day)).toEqual([]);
    expect(withoutReminder(shown, 'a')).toEqual([]);
  });

  it('can be put off', () => {
    const later = postpone(markShown(list, ['a'], now), 'a', now + day);
    expect(dueReminders(later, now + hour)).toEqual([]);
    expect(dueReminders(later, now + day)).toHaveLength(1);
  });

  it('say when something next has to happen', () => {
    expect(nextReminderTime([], now)).toBeNull();
    expect(nextReminderTime(list, now)).toBe(now + 2 * hour);
    expect(nextReminderTime(list, now + day)).toBe(now + day);
    expect(nextReminderTime(markShown(list, ['a'], now), now)).toBe(now + 14 * day);
  });

  it('take only web addresses, and times that lie ahead of the 14 days', () => {
    const [odd] = addReminder([], { ...given, url: 'javascript:alert(1)', due: now + 99 * day }) as [Reminder];
    expect(odd.url).toBeNull();
    expect(odd.due).toBe(now + 13 * day);
    expect(addReminder([], { ...given, due: 0 })[0]?.due).toBe(now);
  });

  it('offer four times, mornings at nine', () => {
    const choices = reminderChoices(now);
    expect(choices.map(c => c.key)).toEqual(['later', 'tomorrow', 'two-days', 'week']);
    expect(new Date(choices[1]?.due ?? 0).getHours()).toBe(9);
    expect(choices.every((c, i) => i === 0 || c.due > (choices[i - 1]?.due ?? 0))).toBe(true);
  });
});
