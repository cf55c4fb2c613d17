import Papa from 'papaparse';
import type { PastPost } from '@/utils/packs/back-test';

/** Most characters of a file that is read; an archive of a lifetime is smaller. */
const sizeLimit = 300_000_000;

/**
 * Reads past posts from a file that a person dropped: CSV (LinkedIn's Shares.csv among them), JSON Lines, JSON, the
 * tweets.js of an X archive, or plain text. What cannot be read gives no posts.
 */
export async function readPosts(name: string, file: Pick<Blob, 'text' | 'size'>): Promise<PastPost[]> {
  if (file.size > sizeLimit) return [];
  const text = (await file.text()).replace(/^\ufeff/, '');
  return postsIn(name, text).filter(post => post.text.trim() !== '');
}

export function postsIn(name: string, text: string): PastPost[] {
  const start = text.slice(0, 200).trimStart();
  if (/^window\.YTD\./.test(start)) return fromJson(text.slice(text.indexOf('=') + 1));
  if (/\.csv$|\.tsv$/i.test(name)) return fromCsv(text);
  if (start.startsWith('[')) return fromJson(text);
  if (start.startsWith('{')) return fromLines(text);
  return fromText(text);
}

const textNames = [
  'full_text',
  'text',
  'sharecommentary',
  'tweet',
  'post',
  'message',
  'content',
  'body',
  'caption',
  'commentary',
  'status',
];
const dateNames = ['created_at', 'date', 'time', 'timestamp', 'published', 'created', 'posted'];

function fromJson(text: string): PastPost[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.flatMap(fromValue) : fromValue(value);
  } catch {
    return [];
  }
}

function fromLines(text: string): PastPost[] {
  const whole = fromJson(text);
  if (whole.length > 0) return whole;
  return text.split('\n').flatMap(line => (line.trim() === '' ? [] : fromJson(line)));
}

function fromValue(value: unknown): PastPost[] {
  if (typeof value === 'string') return [{ text: value, date: null }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const record = value as Record<string, unknown>;
  // X archives wrap each post: {"tweet": {…}}.
  if (typeof record.tweet === 'object') return fromValue(record.tweet);
  const lower = new Map(Object.entries(record).map(([key, v]) => [key.toLowerCase(), v]));
  const text = textNames.map(n => lower.get(n)).find(v => typeof v === 'string');
  const date = dateNames.map(n => lower.get(n)).find(v => typeof v === 'string' || typeof v === 'number');
  return typeof text === 'string' ? [{ text, date: momentOf(date) }] : [];
}

function fromCsv(text: string): PastPost[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const head = (data[0] ?? []).map(name => name.trim().toLowerCase());
  const named = textNames.map(n => head.indexOf(n)).find(i => i >= 0);
  const rows = named === undefined ? data : data.slice(1);
  const column = named ?? longestColumn(data);
  const dateColumn = dateNames.map(n => head.indexOf(n)).find(i => i >= 0) ?? -1;
  return rows.map(row => ({ text: unquoted(row[column] ?? ''), date: momentOf(row[dateColumn]) }));
}

/** LinkedIn writes the line breaks of a post as "" around each line. */
function unquoted(text: string): string {
  return text.includes('"\n"') ? text.replace(/"\n"/g, '\n') : text;
}

/** Where no head says so, the posts are the longest texts. */
function longestColumn(rows: readonly string[][]): number {
  const lengths: number[] = [];
  for (const row of rows.slice(0, 200))
    for (const [i, cell] of row.entries()) lengths[i] = (lengths[i] ?? 0) + cell.length;
  return lengths.indexOf(Math.max(...lengths));
}

/** Posts apart by empty lines; where there are none, one a line. */
function fromText(text: string): PastPost[] {
  const clean = text.replace(/\r\n?/g, '\n');
  const pieces = /\n\s*\n/.test(clean) ? clean.split(/\n\s*\n/) : clean.split('\n');
  return pieces.map(piece => ({ text: piece.trim(), date: null }));
}

function momentOf(value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const moment = typeof value === 'number' ? (value < 1e12 ? value * 1000 : value) : Date.parse(value);
  return Number.isFinite(moment) ? moment : null;
}
