// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SettlingTone } from '@/entrypoints/composer/settling-tone';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues } from '@/utils/rules';
import type { Box } from '@/utils/watch/box';

const box = document.createElement('div');
const boxOf = (text: string): Box => {
  const draft = asDraft({ text });
  return {
    composer: { box },
    draft,
    report: check(draft, { rules: [], cues, settings: defaultSettings() }),
  } as unknown as Box;
};
/** The second begins a sentence that has no end yet, and asks. */
const first = 'Proud to launch our new five-year strategy today.';
const before = boxOf(first);
const after = boxOf(`${first} What matters most to you when you come to us? Tell me below and I will`);

let isAimedAt = false;
const settled = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  settled.mockClear();
  isAimedAt = false;
});
afterEach(() => vi.useRealTimers());

function writing(): SettlingTone {
  const tone = new SettlingTone(settled, () => isAimedAt);
  expect(after.report.tone.verdict).not.toBe(before.report.tone.verdict);
  expect(tone.of(before).verdict).toBe(before.report.tone.verdict);
  expect(tone.of(after).verdict).toBe(before.report.tone.verdict);
  return tone;
}

it('follows a sentence without an end once the keys rest', () => {
  const tone = writing();
  vi.advanceTimersByTime(1300);
  expect(settled).toHaveBeenCalledOnce();
  expect(tone.of(after).verdict).toBe(after.report.tone.verdict);
});

it('moves nothing under a pointer that is on its way to a button, and follows when it has gone', () => {
  writing();
  isAimedAt = true;
  vi.advanceTimersByTime(2500);
  expect(settled).not.toHaveBeenCalled();
  isAimedAt = false;
  vi.advanceTimersByTime(1300);
  expect(settled).toHaveBeenCalledOnce();
});

it('does not wait for ever for a pointer that was left there', () => {
  writing();
  isAimedAt = true;
  vi.advanceTimersByTime(6000);
  expect(settled).toHaveBeenCalledOnce();
});
