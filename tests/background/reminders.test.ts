import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAboutHistory } from '@/entrypoints/background/history';
import { answerAboutReminders, keepReminders, notePostAddress } from '@/entrypoints/background/reminders';
import { addReminder, withoutReminder } from '@/utils/history/reminders';
import { message } from '@/utils/messages';
import { changeReminders, readMix, readReminders } from '@/utils/storage/history';
import { changeSettings } from '@/utils/storage/settings';
import { until } from '../until';

const badge = vi.fn(async (_: { text: string }) => {});
const contains = vi.fn(async () => false);
const hour = 3_600_000;
const alarm = () => ({ name: 'reminders', scheduledTime: Date.now(), persistAcrossSessions: false });
const add = (id: string, due: number, url: string | null = null) =>
  changeReminders(list => addReminder(list, { id, platform: 'x', url, made: Date.now(), due }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.action, { setBadgeText: badge });
  Object.assign(fakeBrowser.permissions, { contains, onAdded: { addListener: () => {} } });
  contains.mockResolvedValue(false);
});

const shows = (text: string) => until(() => expect(badge.mock.lastCall?.[0]).toEqual({ text }));

describe('reminders', () => {
  it('show as a number on the button where notifications are not allowed', async () => {
    keepReminders();
    await add('a', Date.now());
    await fakeBrowser.alarms.onAlarm.trigger(alarm());
    await shows('1');
    expect((await readReminders())[0]?.shown).not.toBeNull();
    await changeReminders(list => withoutReminder(list, 'a'));
    await shows('');
  });

  it('show as a notification where they are, once', async () => {
    contains.mockResolvedValue(true);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    keepReminders();
    await add('a', Date.now());
    await fakeBrowser.alarms.onAlarm.trigger(alarm());
    await until(() => expect(create).toHaveBeenCalledTimes(1));
    await fakeBrowser.alarms.onAlarm.trigger(alarm());
    await shows('1');
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('know the address of the post for the page that opens now, and for none that somebody opens later', async () => {
    const asked = () => answerAboutReminders(message('reminder-bg-address', null));
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    try {
      notePostAddress('https://x.example/1');
      expect(await asked()).toBe('https://x.example/1');
      vi.setSystemTime(60_000);
      expect(await asked()).toBe('');
      notePostAddress('https://x.example/1');
      notePostAddress();
      expect(await asked()).toBe('');
      expect(answerAboutReminders(message('page-bg-replies', null))).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it('survive a restart: what fell due meanwhile shows at the start, the rest is armed again', async () => {
    await add('late', Date.now());
    await add('later', Date.now() + 5 * hour);
    await fakeBrowser.alarms.clearAll();
    keepReminders();
    await shows('1');
    await until(async () => {
      const next = await fakeBrowser.alarms.get('reminders');
      expect(next?.scheduledTime).toBeGreaterThan(Date.now() + 4 * hour);
    });
  });

  it('do not wake anything when none wait', async () => {
    keepReminders();
    await shows('');
    expect(await fakeBrowser.alarms.get('reminders')).toBeUndefined();
  });
});

describe('a post that went out', () => {
  const post = { platform: 'x', verdict: 'mixed', asked: false, isLimited: false, reply: null };
  it('counts, unless the person switched the mix off', async () => {
    await answerAboutHistory(message('page-bg-published', post));
    expect(await readMix()).toHaveLength(1);
    await changeSettings(s => ({ ...s, keepsMix: false }));
    await answerAboutHistory(message('page-bg-published', post));
    expect(await readMix()).toHaveLength(1);
  });

  it('that is a reply leaves its hash for the session', async () => {
    await answerAboutHistory(message('page-bg-published', { ...post, reply: 'abc' }));
    expect(await answerAboutHistory(message('page-bg-replies', null))).toMatchObject({ seen: [{ hash: 'abc' }] });
  });

  it('leaves other messages to others', () => {
    expect(answerAboutHistory(message('page-bg-unknown-box', null))).toBeUndefined();
  });
});
