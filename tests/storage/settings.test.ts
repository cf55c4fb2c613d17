import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  defaultStored,
  modeOf,
  readSettings,
  type Settings,
  settingsItem,
  toCheckSettings,
  watchSettings,
} from '@/utils/storage/settings';
import { migrations, settingsVersion } from '@/utils/storage/settings-versions';

const examples = Array.from({ length: settingsVersion }, (_, i) =>
  JSON.parse(readFileSync(`tests/storage/settings/v${i + 1}.json`, 'utf8')),
);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('settings', () => {
  it('are the defaults before anyone chose: everything on everywhere', async () => {
    const { settings, trouble } = await readSettings();
    expect(settings).toEqual(defaultStored());
    expect(trouble).toBeNull();
    expect(modeOf(settings, 'x')).toBe('on');
  });

  it('every version has an example that migrates to the next', () => {
    for (let version = 1; version < settingsVersion; version++)
      expect(migrations[version + 1]?.(examples[version - 1])).toEqual(examples[version]);
  });

  it('keep what an example of the newest version holds', async () => {
    const newest = examples.at(-1) as Settings;
    await changeSettings(() => newest);
    expect((await readSettings()).settings).toEqual(newest);
  });

  it('keep two changes at once: one press comes before the other is stored', async () => {
    await Promise.all([
      changeSettings(s => ({ ...s, marks: false })),
      changeSettings(s => ({ ...s, keepsMix: false })),
    ]);
    const { settings } = await readSettings();
    expect({ marks: settings.marks, keepsMix: settings.keepsMix }).toEqual({ marks: false, keepsMix: false });
  });

  it('tell who watches, with whole settings', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings(s => seen.push(s));
    await changeSettings(s => ({ ...s, marks: false }));
    stop();
    expect(seen.at(-1)?.marks).toBe(false);
    expect(seen.at(-1)?.concerns.tone).toBe(true);
  });

  it('fill what a damaged record lacks', async () => {
    await settingsItem.setValue({ marks: false } as Settings);
    expect((await readSettings()).settings).toEqual({ ...defaultStored(), marks: false });
  });
});

describe('storage that refuses', () => {
  it('to be read gives the defaults and says so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('quota'));
    expect(await readSettings()).toEqual({ settings: defaultStored(), trouble: 'read' });
  });

  it('to be written says so and keeps what was there', async () => {
    await changeSettings(s => ({ ...s, marks: false }));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await changeSettings(s => ({ ...s, marks: true }))).toBe('write');
    expect((await readSettings()).settings.marks).toBe(false);
  });
});

describe('toCheckSettings', () => {
  const settings = examples.at(-1) as Settings;

  it("puts a platform's own choice of concerns over the global one", () => {
    expect(toCheckSettings(settings, 'linkedin', 0).concerns).toEqual({ ...settings.concerns, tone: false });
    expect(toCheckSettings(settings, 'x', 0).concerns).toEqual(settings.concerns);
  });

  it('turns "Always fine" into the allow-lists of the engine', () => {
    const { allow } = toCheckSettings(settings, 'x', 0);
    expect(allow.names).toEqual(['Martha']);
    expect(allow.acronyms).toEqual({ ICB: '' });
  });
});
