import Papa from 'papaparse';
import type { BackTested, PastPost } from '@/utils/packs/trial/back-test';

/** Most characters of a file that is read; an archive of a lifetime is smaller. */
const sizeLimit = 300_000_000;

export interface PastPosts {
  posts: PastPost[];
  /** The head of the column that they stood in; null where there is none. */
  column: string | null;
  /** Why nothing could be read, where that is known. */
  trouble?: 'table-program' | 'not-text' | 'too-large';
}

/** What a pack would have done with the posts of a file. */
export type BackTestedFile = BackTested & Pick<PastPosts, 'column' | 'trouble'>;

/**
 * Reads past posts from a file that a person dropped: CSV (LinkedIn's Shares.csv among them), JSON Lines, JSON, the
 * tweets.js of an X archive, or plain text. What cannot be read gives no posts, and why where that is known.
 */
export async function readPosts(name: string, file: Pick<Blob, 'arrayBuffer' | 'size'>): Promise<PastPosts> {
  if (file.size > sizeLimit) return nothing('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isOfTableProgram(name, bytes)) return nothing('table-program');
  const read = postsIn(name, decoded(bytes));
  return { ...read, posts: read.posts.filter(post => post.text.trim() !== '') };
}

const nothing = (trouble: PastPosts['trouble']): PastPosts => ({ posts: [], column: null, trouble });

/** Excel's own files, old and new, and those of Numbers and LibreOffice: a box of their own, whatever their name says. */
function isOfTableProgram(name: string, bytes: Uint8Array): boolean {
  const opening = [...bytes.slice(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const isBox = opening === '504b0304' || opening === 'd0cf11e0';
  return isBox && /\.(?:xl\w+|ods|numbers|csv|tsv)$/i.test(name);
}

/** Table programs save in UTF-8, in UTF-16 with its mark ("Unicode text"), or in the old code page of Windows. */
function decoded(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function postsIn(name: string, text: string): PastPosts {
  const start = text.slice(0, 200).trimStart();
  const of = (posts: PastPost[]): PastPosts => ({ posts, column: null });
  // No writing holds these: it is a picture, a program's own file or the like.
  if (/[\0-\x08\x0e-\x1a]/.test(text.slice(0, 20_000))) return nothing('not-text');
  if (/^window\.YTD\./.test(start)) return of(fromJson(text.slice(text.indexOf('=') + 1)));
  if (/\.csv$|\.tsv$/i.test(name)) return fromCsv(text);
  if (start.startsWith('[')) return of(fromJson(text));
  if (start.startsWith('{')) return of(fromLines(text));
  return of(fromText(text));
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

function fromCsv(text: string): PastPosts {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const head = data[0] ?? [];
  const named = columnNamed(head, textNames);
  const column = named ?? longestColumn(data);
  const isHead = named !== undefined || looksLikeHead(data, column);
  const rows = isHead ? data.slice(1) : data;
  const dateColumn = isHead ? (columnNamed(head, dateNames) ?? -1) : -1;
  return {
    posts: rows.map(row => ({ text: unquoted(row[column] ?? ''), date: momentOf(row[dateColumn]) })),
    column: isHead ? (head[column] ?? '').trim() || null : null,
  };
}

/** The column with one of these names: as it stands, else as a word of its head ("Post text", "Tweet permalink" not). */
function columnNamed(head: readonly string[], names: readonly string[]): number | undefined {
  const clean = head.map(cell => cell.trim().toLowerCase());
  const exact = names.map(n => clean.indexOf(n)).find(i => i >= 0);
  if (exact !== undefined) return exact;
  const words = clean.map(cell => cell.split(/[^\p{L}]+/u).filter(Boolean));
  return names.map(n => words.findIndex(w => w.at(-1) === n && w.length < 5)).find(i => i >= 0);
}

/** A first row of a few short words over longer texts. */
function looksLikeHead(rows: readonly string[][], column: number): boolean {
  const [head = [], ...rest] = rows;
  const lengths = rest.map(row => (row[column] ?? '').length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const own = head[column] ?? '';
  return head.every(cell => cell.length <= 40 && !/[.!?]/.test(cell)) && own.length * 2 < usual;
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
