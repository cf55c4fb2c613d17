import { storage } from 'wxt/utils/storage';
import type { Verdict } from '@/utils/engine/types';
import { addToMix, dayOf, type MixEntry } from '@/utils/history/mix';
import type { Reminder } from '@/utils/history/reminders';
import { emptyReplies, nextToForget, type ReplyMemory, withReply } from '@/utils/history/replies';
import {
  historyMigrations,
  historyVersion,
  remindersMigrations,
  remindersVersion,
  type StoredHistory,
  type StoredReminders,
} from './history-versions';
import { oneAfterAnother } from './in-turn';

/** The private mix: label, day and platform of posts that went out. Kept in this browser profile only. */
const historyItem = storage.defineItem<StoredHistory>('local:history', {
  fallback: { posts: [] },
  version: historyVersion,
  migrations: historyMigrations,
});

/** Reminders to come back and answer, with the address of the post where it is known. */
const remindersItem = storage.defineItem<StoredReminders>('local:reminders', {
  fallback: { list: [] },
  version: remindersVersion,
  migrations: remindersMigrations,
});

/** Salted hashes of the last day's replies. Goes when the browser closes. */
const repliesItem = storage.defineItem<ReplyMemory | null>('session:replies', { fallback: null });

/** Two posts at once must both be counted. */
const inTurn = oneAfterAnother();

const verdicts: readonly Verdict[] = ['conversational', 'mixed', 'broadcast', 'one-way'];

export interface PostThatWentOut {
  platform: string;
  verdict: string;
  isLimited: boolean;
}

export async function readMix(): Promise<MixEntry[]> {
  return (await historyItem.getValue()).posts ?? [];
}

/** Counts a post that went out, unless only some people could read it. `now` is milliseconds since 1970. */
export async function addPost({ platform, verdict, isLimited }: PostThatWentOut, now: number): Promise<void> {
  const known = verdicts.find(v => v === verdict);
  if (isLimited || !known) return;
  const entry = { verdict: known, day: dayOf(now), platform };
  await inTurn(async () => historyItem.setValue({ posts: addToMix(await readMix(), entry) }));
}

export async function clearMix(): Promise<void> {
  await inTurn(() => historyItem.removeValue({ removeMeta: true }));
}

/** Calls back after every change. Returns the way to stop. */
export function watchMix(changed: (posts: MixEntry[]) => void): () => void {
  return historyItem.watch(value => changed(value?.posts ?? []));
}

export async function readReminders(): Promise<Reminder[]> {
  return (await remindersItem.getValue()).list ?? [];
}

/** Changes the list and answers with it as it then is. An empty list is no longer stored. */
export async function changeReminders(change: (list: Reminder[]) => Reminder[]): Promise<Reminder[]> {
  return inTurn(async () => {
    const list = change(await readReminders());
    if (list.length > 0) await remindersItem.setValue({ list });
    else await remindersItem.removeValue({ removeMeta: true });
    return list;
  });
}

export function watchReminders(changed: (list: Reminder[]) => void): () => void {
  return remindersItem.watch(value => changed(value?.list ?? []));
}

/** The three together, for what shows reminders. */
export const reminderStore = { read: readReminders, change: changeReminders, watch: watchReminders };

/** The reply memory of this browser session, begun with a salt of its own. */
export async function readReplies(): Promise<ReplyMemory> {
  const known = await repliesItem.getValue();
  if (known) return known;
  const fresh = emptyReplies(crypto.randomUUID());
  await repliesItem.setValue(fresh);
  return fresh;
}

/**
 * Remembers the hash of a reply that went out (null: none came) and forgets those that are a day old. Answers when the next
 * of them will be, in milliseconds since 1970, or null.
 */
export async function noteReply(hash: string | null, now: number): Promise<number | null> {
  return inTurn(async () => {
    const memory = withReply(await readReplies(), hash, now);
    await repliesItem.setValue(memory);
    return nextToForget(memory);
  });
}
