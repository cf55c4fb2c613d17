// @vitest-environment happy-dom
/** What an open options page still holds once everything was deleted, with a real store below it. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '@/entrypoints/options/OptionsPage';
import { deleteEverything, listKept } from '@/utils/storage/kept';
import { keepInProgress, putPack } from '@/utils/storage/packs';
import { newSubscription } from '@/utils/subscription/update-pack';
import { fileOf } from '../packs/pack-for-tests';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(undefined);
  // What the worker would answer is not what is asked here.
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

it('a pack being written is closed, so that no key can keep it again', async () => {
  const text = fileOf([{ id: 'p', kind: 'phrases', phrases: ['bed blocker'] }]);
  await keepInProgress({ text, from: null, changed: 0 });
  render(<OptionsPage />);
  await screen.findByDisplayValue('Eastvale guidance');
  await press('Delete everything');
  await press('Yes, delete everything');
  await screen.findByText(/Everything was deleted/);
  await waitFor(() => expect(screen.queryByDisplayValue('Eastvale guidance')).toBeNull());
  screen.getByRole('button', { name: 'Start a new pack' });
  expect(await listKept()).toEqual([]);
});

it('nothing offers to put back what was removed before, also when another page deleted it', async () => {
  const address = 'https://packs.eastvale.example/a.json';
  await putPack(newSubscription(address, { id: `address:${address}`, isRequired: false, key: null }), null);
  render(<OptionsPage />);
  await press('Remove packs.eastvale.example/a.json');
  await screen.findByRole('button', { name: 'Put it back' });
  await deleteEverything();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull());
});

it('no “Undo” puts a setting back that was deleted', async () => {
  render(<OptionsPage />);
  fireEvent.click(await screen.findByLabelText(/Mark words in/));
  await screen.findByRole('button', { name: 'Undo' });
  await deleteEverything();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
});

it('a pack being written is closed too where it alone is deleted', async () => {
  const text = fileOf([{ id: 'p', kind: 'phrases', phrases: ['bed blocker'] }]);
  await keepInProgress({ text, from: null, changed: 0 });
  render(<OptionsPage />);
  await screen.findByDisplayValue('Eastvale guidance');
  await press('Delete The guidance you are writing');
  await press('Yes, delete it');
  await waitFor(() => expect(screen.queryByDisplayValue('Eastvale guidance')).toBeNull());
  expect(await listKept()).toEqual([]);
});
