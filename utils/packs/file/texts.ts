/** Control characters, and marks that turn writing around: nothing in a pack may make a word look like another. */
const hidden = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own value of a key: never one that every object has. */
export function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A line of text for people: one line, nothing hidden, not longer than `limit`. Empty when it is no text. */
export function line(value: unknown, limit: number): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, limit * 2)
    .replace(/\s+/g, ' ')
    .replace(hidden, '')
    .trim()
    .slice(0, limit);
}

/** Text of several lines. */
export function lines(value: unknown, limit: number): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, limit)
    .replace(/\r\n?/g, '\n')
    .replace(hidden, c => (c === '\n' || c === '\t' ? c : ''));
}

/** A list of short texts; anything else in it is left out. */
export function list(value: unknown, limit: number, length = 200): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, limit)
    .map(v => line(v, length))
    .filter(v => v !== '');
}

/** A web address that may be shown as a link: https only. */
export function webAddress(value: unknown): string {
  if (typeof value !== 'string' || value.length > 500) return '';
  return /^https:\/\/[^\s<>"'`\\]+$/.test(value.trim()) ? value.trim() : '';
}
