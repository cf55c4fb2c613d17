/** The page's call for the checks, when the background is not there yet. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asking } from '@/utils/watch/asking';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A background that begins to listen with its n-th ask. */
function background(heardFrom: number) {
  const ask = vi.fn(async () => {
    if (ask.mock.calls.length < heardFrom) throw new Error('Receiving end does not exist.');
  });
  return ask;
}

it('asks once where it is heard, however often a box is used', async () => {
  const ask = background(1);
  const call = asking(ask);
  for (let i = 0; i < 3; i++) call.start();
  await vi.runAllTimersAsync();
  call.start();
  expect(ask).toHaveBeenCalledTimes(1);
});

it('asks again by itself until it is heard', async () => {
  const ask = background(3);
  const call = asking(ask);
  call.start();
  await vi.advanceTimersByTimeAsync(1250);
  expect(ask).toHaveBeenCalledTimes(3);
  await vi.runAllTimersAsync();
  expect(ask).toHaveBeenCalledTimes(3);
});

it('grows quiet where nobody ever hears, and begins anew with the next sign of use', async () => {
  const ask = background(99);
  const call = asking(ask);
  call.start();
  await vi.runAllTimersAsync();
  expect(ask).toHaveBeenCalledTimes(4);
  expect(vi.getTimerCount()).toBe(0);
  call.start();
  await vi.runAllTimersAsync();
  expect(ask).toHaveBeenCalledTimes(8);
});

it('a call that throws at once, as after the extension was taken away, is not heard', async () => {
  const call = asking(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(() => call.start()).not.toThrow();
  await vi.runAllTimersAsync();
  expect(vi.getTimerCount()).toBe(0);
});

it('stopped, it asks no more, also when the answer is still on its way', async () => {
  const ask = background(99);
  const call = asking(ask);
  call.start();
  call.stop();
  await vi.runAllTimersAsync();
  expect(ask).toHaveBeenCalledTimes(1);
});
