import { browser } from 'wxt/browser';
import { dueReminders, markShown, nextReminderTime, openReminders, withoutExpired } from '@/utils/history/reminders';
import { isMessage } from '@/utils/messages';
import { changeReminders, readReminders, watchReminders } from '@/utils/storage/history';
import { siteName, t } from '@/utils/words/mix';

const alarm = 'reminders';

/** A page that opens asks within this, in milliseconds; one that somebody opens later is about no post that we know. */
const lentFor = 60_000;
/** Of the post that a reminder is being made for. In memory only: it is kept when the person makes the reminder. */
let noted = { address: '', at: 0 };

export function notePostAddress(address = ''): void {
  noted = { address, at: Date.now() };
}

/** Lends the address to the page that asks for a time; undefined for any other message. */
export function answerAboutReminders(given: unknown): Promise<string> | undefined {
  if (!isMessage(given, 'reminder-bg-address')) return undefined;
  return Promise.resolve(Date.now() - noted.at < lentFor ? noted.address : '');
}

/**
 * Shows reminders when they fall due: as a notification where that is allowed, as a number on the toolbar button in any
 * case. What is stored is the truth; the alarm is made anew at every start, since not every browser keeps alarms.
 */
export function keepReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void show();
  });
  watchReminders(() => void arm());
  listenForClicks();
  browser.permissions.onAdded?.addListener(listenForClicks);
  void show();
}

async function show(): Promise<void> {
  const now = Date.now();
  const due = dueReminders(await readReminders(), now);
  for (const { id, platform } of due) await notify(id, platform);
  const ids = due.map(reminder => reminder.id);
  const stored = await readReminders();
  // Writing only what changes keeps the watcher below from calling forever.
  if (ids.length > 0 || withoutExpired(stored, now).length < stored.length)
    await changeReminders(list => markShown(withoutExpired(list, now), ids, now));
  await arm();
}

/** Sets the alarm for what comes next, and the number on the button for what waits. */
async function arm(): Promise<void> {
  const list = await readReminders();
  const now = Date.now();
  const waiting = openReminders(list, now).length;
  await browser.action.setBadgeText({ text: waiting > 0 ? String(waiting) : '' });
  const next = nextReminderTime(list, now);
  if (next === null) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: Math.max(next, now + 1000) });
}

async function notify(id: string, platform: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false))) return;
  await browser.notifications
    ?.create(id, {
      type: 'basic',
      iconUrl: new URL('/icons/128.png', browser.runtime.getURL('/')).href,
      title: t('reminder.title'),
      message: t('reminder.notification', { site: siteName(platform) }),
    })
    .catch(() => {});
}

let listens = false;

/** The notifications interface is there only once the permission was given. */
function listenForClicks(): void {
  if (listens || !browser.notifications?.onClicked) return;
  listens = true;
  browser.notifications.onClicked.addListener(id => void open(id));
}

async function open(id: string): Promise<void> {
  const reminder = (await readReminders()).find(r => r.id === id);
  await browser.notifications.clear(id);
  const list = new URL('/options.html#reminders', browser.runtime.getURL('/')).href;
  await browser.tabs.create({ url: reminder?.url ?? list });
}
