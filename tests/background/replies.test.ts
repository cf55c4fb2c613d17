import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAboutHistory, keepReplies } from '@/entrypoints/background/history';
import { message } from '@/utils/messages';
import { readReplies } from '@/utils/storage/history';
import { until } from '../until';

const began = Date.UTC(2026, 4, 2, 9);
const hour = 3_600_000;
const post = { platform: 'x', verdict: 'mixed', asked: false, isLimited: false };
const goesOut = (reply: string) => answerAboutHistory(message('page-bg-published', { ...post, reply }));
const marks = async () => (await readReplies()).seen.map(({ hash }) => hash);
const alarmAt = async () => (await fakeBrowser.alarms.get('replies'))?.scheduledTime;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: began, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('what stands for a reply is gone a day after, though no other reply comes', async () => {
  keepReplies();
  await goesOut('one');
  vi.setSystemTime(began + 3 * hour);
  await goesOut('two');
  expect(await marks()).toEqual(['one', 'two']);
  expect(await alarmAt()).toBe(began + 24 * hour);

  for (const [at, left, next] of [
    [24, ['two'], began + 27 * hour],
    [27, [], undefined],
  ] as const) {
    vi.setSystemTime(began + at * hour);
    await fakeBrowser.alarms.clear('replies');
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'replies',
      scheduledTime: Date.now(),
      persistAcrossSessions: false,
    });
    await until(async () => expect([await marks(), await alarmAt()]).toEqual([left, next]));
  }
});
