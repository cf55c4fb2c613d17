import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markJudged, markTried, noProgress } from '@/utils/practice/progress';
import { practiceStore } from '@/utils/storage/practice';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('is empty before anything was tried, and where the browser gives nothing back', async () => {
  expect(await practiceStore.read()).toEqual({ settings: noProgress, trouble: null });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('quota'));
  expect(await practiceStore.read()).toEqual({ settings: noProgress, trouble: 'read' });
});

it('keeps two changes at once: a quick thumb judges two posts before one is stored', async () => {
  await Promise.all([
    practiceStore.change(p => markTried(p, 'new-hub', 1)),
    practiceStore.change(p => markJudged(p, 'a', true)),
    practiceStore.change(p => markJudged(p, 'b', false)),
  ]);
  const { settings } = await practiceStore.read();
  expect(settings).toEqual({ tried: { 'new-hub': 1 }, judged: ['a', 'b'], again: ['b'] });
});

it('says that a change was not kept, and keeps the next one', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
  expect(await practiceStore.change(p => markTried(p, 'new-hub', 1))).toBe('write');
  expect(await practiceStore.change(p => markTried(p, 'new-hub', 2))).toBeNull();
});
