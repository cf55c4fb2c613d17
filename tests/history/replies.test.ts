import { describe, expect, it } from 'vitest';
import { emptyReplies, isReusedReply, replyHash, withReply } from '@/utils/history/replies';

const now = Date.UTC(2026, 4, 2, 9);
const hour = 3_600_000;
const reply = 'Hi Jo, we are short of call handlers this month and two more start on Monday.';
const memory = withReply(emptyReplies('salt'), replyHash(reply, 'salt'), now);

describe('a reply used before', () => {
  it.each([
    reply,
    'Hi Sam, we are short of call handlers this month and two more start on Monday.',
    '@sam_k Hello Sam! We are short of call handlers this month — and two more start on Monday',
  ])('is noticed under another name: %s', text => expect(isReusedReply(memory, text, now + hour)).toBe(true));

  it.each(['We are short of call handlers this week and three more start on Monday.', 'Thank you so much!', ''])(
    'is not seen in other words: %s',
    text => expect(isReusedReply(memory, text, now + hour)).toBe(false),
  );

  it('is forgotten after 24 hours', () => {
    expect(isReusedReply(memory, reply, now + 24 * hour)).toBe(false);
    expect(
      withReply(memory, replyHash('another reply of quite enough words here', 'salt'), now + 25 * hour).seen,
    ).toHaveLength(1);
  });

  it('is kept as a salted hash, never as words', () => {
    expect(JSON.stringify(memory)).not.toMatch(/handlers|monday/i);
    expect(replyHash(reply, 'salt')).not.toBe(replyHash(reply, 'pepper'));
  });

  it('never keeps short thanks', () => expect(replyHash('Thank you!', 'salt')).toBeNull());
});
