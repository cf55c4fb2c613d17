// @vitest-environment happy-dom
/** What an organisation has locked, on the page where a person would change it, with a real store below. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '@/entrypoints/options/OptionsPage';
import { keepPolicy } from '@/utils/storage/policy';
import { noPolicy, readPolicyValues } from '@/utils/storage/policy-values';
import { changeSettings } from '@/utils/storage/settings';

const organisation = { name: 'Eastvale NHS Trust', places: ['Eastvale'], postcodes: [], phones: [], mailboxes: [] };
const sentence = 'Your organisation has set this.';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([] as never);
  vi.stubGlobal('Worker', class extends EventTarget {});
  await changeSettings(s => ({ ...s, organisation: { ...organisation, name: 'Northmoor' } }));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const box = (name: string | RegExp) => screen.getByLabelText(name) as HTMLInputElement;
const inSection = (name: string) => within(screen.getByRole('heading', { name }).closest('section') as HTMLElement);

it('is shown as it holds, cannot be changed, and says who set it', async () => {
  await keepPolicy(
    readPolicyValues({ locked: { keepsMix: false, toneForLimited: true, off: ['access'], organisation } }),
  );
  render(<OptionsPage />);
  await waitFor(() => expect(box('Keep my own mix').disabled).toBe(true));
  expect(box('Keep my own mix').checked).toBe(false);
  expect(box(/^Judge tone for/).checked).toBe(true);
  expect(box(/^Judge tone for/).disabled).toBe(true);
  const access = inSection('What to notice').getByLabelText(/cannot read or hear/) as HTMLInputElement;
  expect([access.checked, access.disabled]).toEqual([false, true]);
  const ours = inSection('Your organisation');
  await waitFor(() => expect((ours.getByLabelText('Name') as HTMLInputElement).value).toBe('Eastvale NHS Trust'));
  expect((ours.getByRole('group', { name: sentence }) as HTMLFieldSetElement).disabled).toBe(true);
  expect(ours.queryByRole('button', { name: 'Save' })).toBeNull();
  expect(screen.getAllByText(new RegExp(sentence)).length).toBeGreaterThanOrEqual(4);
});

it('is a person’s own again once the policy has gone', async () => {
  await keepPolicy(readPolicyValues({ locked: { keepsMix: false, organisation } }));
  render(<OptionsPage />);
  await waitFor(() => expect(box('Keep my own mix').disabled).toBe(true));
  await keepPolicy(noPolicy);
  await waitFor(() => expect(box('Keep my own mix').disabled).toBe(false));
  const name = inSection('Your organisation').getByLabelText('Name') as HTMLInputElement;
  await waitFor(() => expect(name.value).toBe('Northmoor'));
  fireEvent.click(box('Keep my own mix'));
  await waitFor(() => expect(box('Keep my own mix').checked).toBe(false));
});
