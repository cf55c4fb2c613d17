import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAboutHistory } from '@/entrypoints/background/history';
import { message } from '@/utils/messages';
import { readMix } from '@/utils/storage/history';
import { keepPolicy } from '@/utils/storage/policy';
import { readPolicyValues } from '@/utils/storage/policy-values';
import { changeSettings } from '@/utils/storage/settings';

const goesOut = () =>
  answerAboutHistory(
    message('page-bg-published', { platform: 'x', verdict: 'mixed', asked: false, isLimited: false, reply: '' }),
  );
const locked = (keepsMix: boolean) => keepPolicy(readPolicyValues({ locked: { keepsMix } }));

beforeEach(() => fakeBrowser.reset());

it('keeps a mix until an organisation has locked it away', async () => {
  await goesOut();
  expect(await readMix()).toHaveLength(1);
  await locked(false);
  await goesOut();
  expect(await readMix()).toHaveLength(1);
});

it('keeps one where an organisation wants it, whatever was chosen', async () => {
  await changeSettings(s => ({ ...s, keepsMix: false }));
  await goesOut();
  expect(await readMix()).toHaveLength(0);
  await locked(true);
  await goesOut();
  expect(await readMix()).toHaveLength(1);
});
