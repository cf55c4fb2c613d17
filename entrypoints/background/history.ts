import { isMessage, type Published } from '@/utils/messages';
import { addPost, noteReply, readReplies } from '@/utils/storage/history';
import { readSettings } from '@/utils/storage/settings';

/** Counts posts that went out and lends the reply memory; undefined for any other message. */
export function answerAboutHistory(given: unknown): Promise<unknown> | undefined {
  if (isMessage(given, 'page-bg-published')) return count(given.data);
  if (isMessage(given, 'page-bg-replies')) return readReplies();
  return undefined;
}

async function count(post: Published): Promise<boolean> {
  const now = Date.now();
  if (post.reply) await noteReply(post.reply, now);
  const { settings } = await readSettings();
  if (settings.keepsMix) await addPost(post, now);
  return true;
}
