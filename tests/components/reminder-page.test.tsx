// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReminderPage } from '@/entrypoints/reminder/ReminderPage';
import { readReminders } from '@/utils/storage/history';
import { until } from '../until';

beforeEach(() => {
  fakeBrowser.reset();
  location.hash = '#x';
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue('' as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('keeps the reminder while the browser’s question about notifications stands unanswered', async () => {
  let answer = (_: boolean) => {};
  vi.spyOn(fakeBrowser.permissions, 'request').mockReturnValue(new Promise(done => (answer = done)) as never);
  render(<ReminderPage />);
  fireEvent.click(await screen.findByRole('button', { name: 'Remind me' }));
  await until(async () => expect(await readReminders()).toHaveLength(1));
  answer(true);
  await screen.findByText(/^Done/);
  expect(await readReminders()).toHaveLength(1);
});
