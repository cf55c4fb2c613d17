// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { plain } from '@/utils/editors/plain';
import type { Composer, Platform } from '@/utils/platforms/shared/platform';
import { DraftReader } from '@/utils/watch/draft-reader';

let looks = 0;
let parent = 'How long?';
const box = document.createElement('textarea');
const platform = {
  id: 'x',
  parent: () => {
    looks++;
    return parent;
  },
  media: () => [],
  audience: () => 'public',
} as unknown as Platform;
const composer = { platform, surface: { kind: 'reply' }, editor: plain, box, root: box } as unknown as Composer;

beforeEach(() => {
  vi.useFakeTimers();
  looks = 0;
  parent = 'How long?';
});
afterEach(() => {
  vi.useRealTimers();
});

const read = (reader: DraftReader, isFresh: boolean) => reader.drafts([composer], { isFresh })[0];

it('reads the text at every look, and what stands around it once while only the text changes', () => {
  const reader = new DraftReader();
  for (const text of ['S', 'So', 'Sor']) {
    box.value = text;
    expect(read(reader, false)).toMatchObject({ text, parent: 'How long?', kind: 'reply', audience: 'public' });
  }
  expect(looks).toBe(1);
});

it('reads everything for a press', () => {
  const reader = new DraftReader();
  read(reader, false);
  parent = 'Who do I ring?';
  expect(read(reader, true)?.parent).toBe('Who do I ring?');
});

it('believes what it saw for a second at most', () => {
  const reader = new DraftReader();
  read(reader, false);
  parent = 'Who do I ring?';
  vi.advanceTimersByTime(900);
  expect(read(reader, false)?.parent).toBe('How long?');
  vi.advanceTimersByTime(200);
  expect(read(reader, false)?.parent).toBe('Who do I ring?');
});
