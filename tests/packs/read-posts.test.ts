import { expect, it } from 'vitest';
import { readPosts } from '@/components/packs/back-test/read-posts';

const read = (name: string, content: string | Uint8Array<ArrayBuffer>) => readPosts(name, new Blob([content]));

it.each<[string, string, string | null, string[], string | null]>([
  ['a head as it is known', 'Date,Text\n2026-05-01,Hello there', 'Text', ['Hello there'], '2026-05-01'],
  [
    'a known word in the head',
    'Date,Post text,Likes\n2026-05-02,Hello there,4',
    'Post text',
    ['Hello there'],
    '2026-05-02',
  ],
  [
    'a head nobody knows, over longer texts',
    'No;Beitrag\n1;"Come and see our garden, it is open."\n2;"Thank you for a kind week."',
    'Beitrag',
    ['Come and see our garden, it is open.', 'Thank you for a kind week.'],
    null,
  ],
  [
    'no head at all',
    'Thank you for a kind week\nCome and see our garden',
    null,
    ['Thank you for a kind week', 'Come and see our garden'],
    null,
  ],
])('%s: its posts, its days, and the column they stood in', async (_, content, column, texts, day) => {
  const found = await read('posts.csv', content);
  expect(found.column).toBe(column);
  expect(found.posts.map(p => p.text)).toEqual(texts);
  expect(found.posts[0]?.date).toBe(day && Date.parse(day));
});

it('the address of a post is not its text', async () => {
  const { posts } = await read('a.csv', 'Post id,Post link,Post text\n1,https://x.example/1,Hello there');
  expect(posts.map(p => p.text)).toEqual(['Hello there']);
});

it('reads what table programs save: UTF-16 with its mark, and the old code page of Windows', async () => {
  const text = 'Text\nThank you, René: £5 raised';
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
  const windows = Uint8Array.from(text, c => c.charCodeAt(0));
  for (const bytes of [utf16, windows, new TextEncoder().encode(text)])
    expect((await read('a.txt', bytes)).posts.map(p => p.text)).toContain('Thank you, René: £5 raised');
});

it('finds no posts in a file that is no writing', async () => {
  const bytes = Uint8Array.from({ length: 3_000 }, (_, i) => (i * 37 + (i >> 3)) % 256);
  expect((await read('a.csv', bytes)).posts).toEqual([]);
});

const excel = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0]);
const oldExcel = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

it.each([
  ['posts.xlsx', excel, 'table-program'],
  ['posts.xls', oldExcel, 'table-program'],
  ['posts of May.ods', excel, 'table-program'],
  // Renamed and not saved again.
  ['posts.csv', excel, 'table-program'],
  ['letter.docx', excel, 'not-text'],
  ['photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-text'],
])('%s has no posts, and says why: %s', async (name, bytes, trouble) => {
  expect(await read(name, bytes)).toEqual({ posts: [], column: null, trouble });
});

it('a text that opens with PK is a post', async () => {
  const { posts, trouble } = await read('posts.csv', 'PK and I met the team today.');
  expect(posts).toHaveLength(1);
  expect(trouble).toBeUndefined();
});
