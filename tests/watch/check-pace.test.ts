import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CheckPace, flowMs } from '@/utils/watch/check-pace';

let checks = 0;
let pace: CheckPace;

beforeEach(() => {
  vi.useFakeTimers();
  checks = 0;
  pace = new CheckPace(() => checks++);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Keys this many milliseconds apart, each followed by its change. */
function type(keys: string[], apart: number, canWait = true): void {
  for (const key of keys) {
    vi.advanceTimersByTime(apart);
    pace.key({ key, ctrlKey: false, metaKey: false, timeStamp: performance.now() });
    pace.changed(canWait);
  }
}

it('checks every key of a person who types at ease', () => {
  type([...'patient'], flowMs + 5);
  expect(checks).toBe(7);
});

it('checks the first letter at once, and the rest of a word in full flow once', () => {
  type([...'patient'], 40);
  expect(checks).toBe(1);
  vi.advanceTimersByTime(flowMs);
  expect(checks).toBe(2);
  vi.advanceTimersByTime(5000);
  expect(checks).toBe(2);
});

it('checks at the end of the word', () => {
  type([...'ward '], 40);
  expect(checks).toBe(2);
  vi.advanceTimersByTime(5000);
  expect(checks).toBe(2);
});

it.each([
  ['a space behind what was checked at once', [...'ward, ']],
  ['a second space', [...'ward  ']],
  ['a sign that opens a tag', [...'ward #']],
  ['a sign that opens a name', [...'ward @']],
])('lets %s wait, which says nothing by itself', (_, keys) => {
  type(keys.slice(0, -1), 40);
  const before = checks;
  type(keys.slice(-1), 40);
  expect(checks).toBe(before);
  vi.advanceTimersByTime(flowMs);
  expect(checks).toBe(before + 1);
});

it('never lets a space wait for a person who types at ease', () => {
  type([...'ward, '], flowMs + 5);
  expect(checks).toBe(6);
});

it.each([
  ['a digit', '7'],
  ['a full stop', '.'],
  ['Backspace', 'Backspace'],
  ['Enter', 'Enter'],
  ['a composed key', 'Process'],
])('never lets %s wait', (_, key) => {
  type([...'ward'], 40);
  const before = checks;
  type([key], 10);
  expect(checks).toBe(before + 1);
});

it('never lets a paste or an undo wait', () => {
  type([...'ward'], 40);
  const before = checks;
  pace.key({ key: 'v', ctrlKey: true, metaKey: false, timeStamp: performance.now() });
  pace.changed(true);
  expect(checks).toBe(before + 1);
});

it('checks at once where a mark was lost', () => {
  type([...'ward'], 40, false);
  expect(checks).toBe(4);
});

it('checks a word that never ends, as from a key held down', () => {
  type([...'a'.repeat(60)], 33);
  // Two seconds: the first letter, and then about every 400 ms.
  expect(checks).toBeGreaterThan(3);
  expect(checks).toBeLessThan(8);
});

it('flushes what waits once, and nothing where nothing waits', () => {
  type([...'wa'], 40);
  expect(checks).toBe(1);
  pace.flush();
  pace.flush();
  expect(checks).toBe(2);
  vi.advanceTimersByTime(5000);
  expect(checks).toBe(2);
});

it('drops what waits when all was checked some other way', () => {
  type([...'wa'], 40);
  pace.settle();
  vi.advanceTimersByTime(5000);
  expect(checks).toBe(1);
});
