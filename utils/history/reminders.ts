/** A promise to oneself to come back to a post that asked something. Holds nothing of the post but its address. */
export interface Reminder {
  id: string;
  platform: string;
  /** Address of the post, where it is known. */
  url: string | null;
  /** Milliseconds since 1970. */
  made: number;
  due: number;
  /** When it was shown; null until then. */
  shown: number | null;
}

const hour = 60 * 60_000;
const day = 24 * hour;

/** The address is kept until the person has answered, or for this long. */
const keptFor = 14 * day;
const mostKept = 50;

/** When to be reminded: keys for the words, times in milliseconds since 1970. */
export function reminderChoices(now: number): { key: 'later' | 'tomorrow' | 'two-days' | 'week'; due: number }[] {
  return [
    { key: 'later', due: now + 2 * hour },
    { key: 'tomorrow', due: morning(now, 1) },
    { key: 'two-days', due: morning(now, 2) },
    { key: 'week', due: morning(now, 7) },
  ];
}

/** Nine o'clock, local time, some days on. */
function morning(now: number, days: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  date.setHours(9, 0, 0, 0);
  return date.getTime();
}

/** The list with a new reminder. An address that is no web address is dropped; a time past is now. */
export function addReminder(list: readonly Reminder[], given: Omit<Reminder, 'shown'>): Reminder[] {
  const url = given.url && /^https:\/\//.test(given.url) ? given.url : null;
  const due = Math.min(Math.max(given.due, given.made), given.made + keptFor - day);
  return [...withoutExpired(list, given.made), { ...given, url, due, shown: null }].slice(-mostKept);
}

/** What should be shown now. */
export function dueReminders(list: readonly Reminder[], now: number): Reminder[] {
  return withoutExpired(list, now).filter(r => r.shown === null && r.due <= now);
}

/** What was shown and waits for an answer, for the badge and the list. */
export function openReminders(list: readonly Reminder[], now: number): Reminder[] {
  return withoutExpired(list, now).filter(r => r.shown !== null);
}

export function markShown(list: readonly Reminder[], ids: readonly string[], now: number): Reminder[] {
  return list.map(r => (ids.includes(r.id) ? { ...r, shown: now } : r));
}

/** The person answered, or does not want to be reminded: nothing of it stays. */
export function withoutReminder(list: readonly Reminder[], id: string): Reminder[] {
  return list.filter(r => r.id !== id);
}

export function postpone(list: readonly Reminder[], id: string, due: number): Reminder[] {
  return list.map(r => (r.id === id ? { ...r, due, shown: null } : r));
}

export function withoutExpired(list: readonly Reminder[], now: number): Reminder[] {
  return list.filter(r => now - r.made < keptFor);
}

/** When something next has to happen: a reminder falls due or expires. Null when nothing waits. */
export function nextReminderTime(list: readonly Reminder[], now: number): number | null {
  const times = withoutExpired(list, now).map(r => (r.shown === null ? Math.max(r.due, now) : r.made + keptFor));
  return times.length > 0 ? Math.min(...times) : null;
}
