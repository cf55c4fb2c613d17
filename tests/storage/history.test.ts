import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addReminder } from '@/utils/history/reminders';
import { isReusedReply, replyHash } from '@/utils/history/replies';
import {
  addPost,
  changeReminders,
  clearMix,
  noteReply,
  readMix,
  readReminders,
  readReplies,
  watchMix,
} from '@/utils/storage/history';
import {
  historyMigrations,
  historyVersion,
  remindersMigrations,
  remindersVersion,
} from '@/utils/storage/history-versions';

const example = (name: string, version: number) =>
  JSON.parse(readFileSync(`tests/storage/history/${name}-v${version}.json`, 'utf8'));
const now = new Date(2026, 4, 2, 9).getTime();
const post = { platform: 'x', verdict: 'mixed', isLimited: false };

beforeEach(() => fakeBrowser.reset());

describe('the stored mix', () => {
  it('keeps label, day and platform, and nothing else', async () => {
    await addPost(post, now);
    expect(await readMix()).toEqual([{ verdict: 'mixed', day: '2026-05-02', platform: 'x' }]);
  });

  it('does not count posts for a limited audience, nor labels it does not know', async () => {
    await addPost({ ...post, isLimited: true }, now);
    await addPost({ ...post, verdict: 'short' }, now);
    await addPost({ ...post, verdict: 'anything' }, now);
    expect(await readMix()).toEqual([]);
  });

  it('counts two posts at once', async () => {
    await Promise.all([addPost(post, now), addPost(post, now), addPost(post, now)]);
    expect(await readMix()).toHaveLength(3);
  });

  it('is cleared without a trace, and tells who watches', async () => {
    const seen: number[] = [];
    const stop = watchMix(posts => seen.push(posts.length));
    await addPost(post, now);
    await clearMix();
    stop();
    expect(seen).toEqual([1, 0]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('has an example of every version that migrates to the next', () => {
    for (let v = 1; v < historyVersion; v++)
      expect(historyMigrations[v + 1]?.(example('history', v))).toEqual(example('history', v + 1));
    for (let v = 1; v < remindersVersion; v++)
      expect(remindersMigrations[v + 1]?.(example('reminders', v))).toEqual(example('reminders', v + 1));
  });

  it('reads an example of the newest version', async () => {
    await fakeBrowser.storage.local.set({ history: example('history', historyVersion) });
    await fakeBrowser.storage.local.set({ reminders: example('reminders', remindersVersion) });
    expect(await readMix()).toHaveLength(2);
    expect((await readReminders())[0]?.url).toMatch(/^https:/);
  });
});

describe('stored reminders', () => {
  it('stay until taken away, then leave nothing', async () => {
    await changeReminders(list => addReminder(list, { id: 'a', platform: 'x', url: null, made: now, due: now + 1 }));
    expect(await readReminders()).toHaveLength(1);
    await changeReminders(() => []);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('the reply memory', () => {
  const text = 'We are short of call handlers this month and two more start on Monday.';
  it('lives in the session, salted, without a word', async () => {
    const { salt } = await readReplies();
    expect(salt.length).toBeGreaterThan(20);
    await noteReply(replyHash(text, salt) ?? '', now);
    expect(isReusedReply(await readReplies(), text, now + 1)).toBe(true);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('handlers');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
