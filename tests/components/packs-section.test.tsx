// @vitest-environment happy-dom
/** The list of packs with a real store below it: what a press leads to, also where the browser keeps nothing. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PacksSection } from '@/entrypoints/options/sections/PacksSection';
import { preparePack } from '@/utils/packs/proof/prepare-pack';
import { listPacks, putPack } from '@/utils/storage/packs';
import { defaultStored } from '@/utils/storage/settings';
import { newSubscription } from '@/utils/subscription/update-pack';
import { fileOf } from '../packs/pack-for-tests';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(undefined);
  URL.createObjectURL = () => 'blob:a';
  URL.revokeObjectURL = () => {};
  // A download here would lead the page away.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const open = () => render(<PacksSection settings={defaultStored()} locked={{}} change={async () => {}} />);

async function haveFile(): Promise<void> {
  const text = fileOf([{ id: 'p', kind: 'phrases', phrases: ['bed blocker'] }]);
  const { ready, summary, problems } = preparePack(text);
  const origin = { by: 'file', since: 0 } as const;
  await putPack({ id: 'file:A', origin, text, summary, problems, previous: null, subscription: null }, ready);
}

it('says that a pack was saved as a file', async () => {
  await haveFile();
  open();
  await press('Save Eastvale guidance as a file');
  await screen.findByText('“Eastvale guidance.json” is saved. Look among your downloads.');
});

it('says that the browser did not let go of a pack, and keeps the card', async () => {
  await haveFile();
  open();
  await screen.findByRole('article', { name: 'Eastvale guidance' });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
  await press('Remove Eastvale guidance');
  await screen.findByText('This browser did not keep it. What was there before still counts.');
  screen.getByRole('article', { name: 'Eastvale guidance' });
});

it('puts back a subscription that has brought nothing yet', async () => {
  const address = 'https://packs.eastvale.example/a.json';
  await putPack(newSubscription(address, { id: `address:${address}`, isRequired: false, key: null }), null);
  open();
  await press('Remove packs.eastvale.example/a.json');
  await screen.findByText('“packs.eastvale.example/a.json” was removed.');
  await press('Put it back');
  await screen.findByRole('article', { name: 'packs.eastvale.example/a.json' });
  expect(await listPacks()).toHaveLength(1);
});

describe('one of ours', () => {
  /** Work as the worker of the page does it. */
  beforeEach(() => {
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        postMessage({ id, text }: { id: number; text: string }) {
          const data = { id, result: preparePack(text) };
          queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
        }
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('that is taken is in use where it was taken, and leads to its card', async () => {
    open();
    await press('Use it: Conduct for leaders');
    await press('Show it: Conduct for leaders');
    expect(screen.queryByRole('button', { name: 'Use it: Conduct for leaders' })).toBeNull();
    const card = screen.getByRole('article', { name: 'Conduct for leaders' });
    expect(document.activeElement).toBe(card);
    within(card).getByText(/^One of ours, since /);
  });

  it('is no more said to be in force once it was removed', async () => {
    open();
    await press('Use it: Values prompt');
    await screen.findByText(/is here\. Switch on what you want/);
    await press('Remove Values prompt');
    await screen.findByText('“Values prompt” was removed.');
    expect(screen.queryByText(/is here\. Switch on what you want/)).toBeNull();
  });

  it('whose rules wait to be switched on says so, and shows the switches', async () => {
    open();
    await press('Use it: Values prompt');
    await screen.findByText(/is here\. Switch on what you want under “Its rules”\.$/);
    const card = screen.getByRole('article', { name: 'Values prompt' });
    within(card).getByText('2 rules work. Nothing is said until you switch it on below.');
    expect(within(card).getByText('Its rules').closest('details')!.open).toBe(true);
  });
});
