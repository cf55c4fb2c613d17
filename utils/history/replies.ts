/** Replies of the last 24 hours as salted hashes, so that a copied reply can be noticed without keeping a word. */
export interface ReplyMemory {
  /** Random, made anew with each browser session. */
  salt: string;
  seen: { hash: string; at: number }[];
}

/** Milliseconds. Guidance section B.3, B14. */
const keptFor = 24 * 60 * 60_000;
const mostKept = 200;
/** "Thank you so much!" may be said to many. */
const fewestWords = 6;

export function isReplyMemory(given: unknown): given is ReplyMemory {
  const memory = given as ReplyMemory | null | undefined;
  return typeof memory?.salt === 'string' && Array.isArray(memory.seen);
}

export function emptyReplies(salt: string): ReplyMemory {
  return { salt, seen: [] };
}

/** The hash that stands for a reply; null when it is too short to call it a template, or before there is a salt. */
export function replyHash(text: string, salt: string): string | null {
  if (salt === '') return null;
  const said = sameWords(text);
  return said === null ? null : hashOf(said, salt);
}

/** True when these words, but for the name and handle in front, were used in another reply within 24 hours. */
export function isReusedReply({ salt, seen }: ReplyMemory, text: string, now: number): boolean {
  if (seen.length === 0) return false;
  const hash = replyHash(text, salt);
  return hash !== null && seen.some(reply => reply.hash === hash && now - reply.at < keptFor);
}

/** The memory with the hash of one more reply; what is older than 24 hours goes. */
export function withReply(memory: ReplyMemory, hash: string | null, now: number): ReplyMemory {
  const seen = memory.seen.filter(reply => now - reply.at < keptFor && reply.hash !== hash);
  if (hash !== null) seen.push({ hash, at: now });
  return { ...memory, seen: seen.slice(-mostKept) };
}

/** When the oldest mark is a day old, in milliseconds since 1970; null when there is none. */
export function nextToForget({ seen }: ReplyMemory): number | null {
  return seen.length === 0 ? null : Math.min(...seen.map(reply => reply.at)) + keptFor;
}

/** What stays the same when a reply is pasted under another comment: no handles, no greeting by name, no marks. */
function sameWords(text: string): string | null {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/@\w+/g, ' ')
    .replace(/^\W*(?:hi|hello|hey|dear|thanks|thank you)\b[^,!.\n]{0,25}[,!.]/, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.split(' ').length >= fewestWords ? words : null;
}

/**
 * 53 bits of cyrb53 (public domain, by bryc) over salt and words: quick and synchronous, as the check must be. Nobody
 * can go back to the words, and the salt goes with the session.
 */
function hashOf(words: string, salt: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const c of `${salt}\n${words}`) {
    const code = c.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
