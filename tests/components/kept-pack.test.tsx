// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useKeptPack } from '@/entrypoints/options/packs/use-kept-pack';
import { deleteEverything, watchDeletions } from '@/utils/storage/kept';
import { readInProgress } from '@/utils/storage/packs';

function Writing({ text }: { text: string }) {
  useKeptPack({ text, from: null });
  return null;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Every page has heard that the deletion is over. */
const deleted = async () => {
  const heard = new Promise<void>(done => {
    const stop = watchDeletions({
      done: () => {
        stop();
        done();
      },
    });
  });
  await deleteEverything();
  await heard;
};

it('what waits to be kept is kept', async () => {
  render(<Writing text="{}" />);
  await vi.advanceTimersByTimeAsync(600);
  expect((await readInProgress())?.text).toBe('{}');
});

it('what waits to be kept as everything is deleted is not kept, on its time or as the page goes', async () => {
  render(<Writing text="{}" />);
  await deleted();
  await vi.advanceTimersByTimeAsync(600);
  dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(600);
  expect(await readInProgress()).toBeNull();
});

it('what is written after that is kept', async () => {
  const { rerender } = render(<Writing text="{}" />);
  await deleted();
  rerender(<Writing text="{ }" />);
  await vi.advanceTimersByTimeAsync(600);
  expect((await readInProgress())?.text).toBe('{ }');
});
