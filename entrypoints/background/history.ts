import { browser } from 'wxt/browser';
import { isMessage, type Published } from '@/utils/messages';
import { addPost, noteReply, readReplies } from '@/utils/storage/history';
import { readPolicy } from '@/utils/storage/policy';
import { withPolicy } from '@/utils/storage/policy-values';
import { readSettings } from '@/utils/storage/settings';

const alarm = 'replies';

/** What stands for a reply is gone after a day, also where no other reply comes. */
export function keepReplies(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void note(null);
  });
}

async function note(reply: string | null): Promise<void> {
  const now = Date.now();
  const next = await noteReply(reply, now);
  if (next !== null) await browser.alarms.create(alarm, { when: Math.max(next, now + 1000) });
}

/** Counts posts that went out and lends the reply memory; undefined for any other message. */
export function answerAboutHistory(given: unknown): Promise<unknown> | undefined {
  if (isMessage(given, 'page-bg-published')) return count(given.data);
  if (isMessage(given, 'page-bg-replies')) return readReplies();
  return undefined;
}

async function count(post: Published): Promise<boolean> {
  if (post.reply) await note(post.reply);
  const [{ settings }, policy] = await Promise.all([readSettings(), readPolicy()]);
  if (withPolicy(settings, policy).keepsMix) await addPost(post, Date.now());
  return true;
}
