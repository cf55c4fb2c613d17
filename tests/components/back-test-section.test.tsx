// @vitest-environment happy-dom
/** Past posts through a pack that is still being written, with a real store below it. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackTestSection } from '@/entrypoints/options/sections/BackTestSection';
import { keepInProgress } from '@/utils/storage/packs';
import { fileOf } from '../packs/pack-for-tests';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const written = fileOf([{ id: 'p', kind: 'phrases', phrases: ['bed blocker'] }]);
const name = 'Eastvale guidance (being written)';

it('a pack is tried before it is in force: it stands first, and comes while the page is open', async () => {
  render(<BackTestSection />);
  expect(screen.queryByRole('option', { name })).toBeNull();
  await keepInProgress({ text: written, from: null, changed: 0 });
  const option = await screen.findByRole('option', { name });
  expect(screen.getAllByRole('option')[0]).toBe(option);
});

it('what cannot be read as a pack yet is not offered', async () => {
  await keepInProgress({ text: '{"format": 1,', from: null, changed: 0 });
  render(<BackTestSection />);
  expect((await screen.findAllByRole('option')).map(o => o.textContent)).not.toContain(name);
});
