// @vitest-environment happy-dom
/** Where it works and what to notice, with settings below that change as presses come. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Platforms } from '@/entrypoints/options/sections/Platforms';
import { defaultStored, type Settings } from '@/utils/storage/settings';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('keeps both of two presses that come before the page is drawn again', async () => {
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => []);
  let stored: Settings = defaultStored();
  const change = async (next: (settings: Settings) => Settings) => {
    stored = next(stored);
  };
  const { container } = render(<Platforms settings={stored} locked={{}} change={change} />);
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  const [tone] = screen.getAllByRole('checkbox', { name: 'Posts that only broadcast' });
  const [access] = screen.getAllByRole('checkbox', { name: 'Posts some people cannot read or hear' });
  if (!tone || !access) throw new Error('no boxes');
  fireEvent.click(tone);
  fireEvent.click(access);
  expect(Object.values(stored.platforms)).toEqual([{ mode: 'on', concerns: { tone: false, access: false } }]);
});
