import { storage } from 'wxt/utils/storage';
import { type CheckSettings, defaultSettings } from '@/utils/engine/settings';
import { oneAfterAnother } from './in-turn';
import { migrations, type PlatformMode, type Settings, settingsVersion } from './settings-versions';

export type { PlatformMode, PlatformSettings, Settings } from './settings-versions';

/** What a person has set. The only writer of this key. Reading never fails: see `readSettings`. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: defaultStored(),
  version: settingsVersion,
  migrations,
});

export function defaultStored(): Settings {
  return {
    platforms: {},
    concerns: { identifiers: true, tone: true, access: true, conduct: true },
    off: [],
    levels: {},
    organisation: { name: '', places: [], postcodes: [], phones: [], mailboxes: [] },
    alwaysFine: [],
    marks: true,
    keepsMix: true,
    toneForLimited: false,
  };
}

/** The settings, or the defaults with `trouble` when storage refuses to be read: checks then still run. */
export async function readSettings(): Promise<{ settings: Settings; trouble: 'read' | null }> {
  try {
    return { settings: whole(await settingsItem.getValue()), trouble: null };
  } catch {
    return { settings: defaultStored(), trouble: 'read' };
  }
}

/** Stores a change. On refusal nothing is lost: the old settings stay in force and the answer is `'write'`. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<'write' | null> {
  return inTurn(async () => {
    try {
      await settingsItem.setValue(change(whole(await settingsItem.getValue())));
      return null;
    } catch {
      return 'write';
    }
  });
}

const inTurn = oneAfterAnother();

/** Calls back after every change, with whole settings. Returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return settingsItem.watch(value => changed(whole(value)));
}

/** The three of them together, for pages that show settings. */
export const settingsStore = { read: readSettings, change: changeSettings, watch: watchSettings };

/** What the engine needs for one platform. `now` is milliseconds since 1970. */
export function toCheckSettings(settings: Settings, platformId: string, now = Date.now()): CheckSettings {
  const here = settings.platforms[platformId]?.concerns ?? {};
  const { allow } = defaultSettings();
  for (const { list, text } of settings.alwaysFine) {
    if (list === 'acronyms') allow.acronyms[text] = '';
    else allow[list].push(text);
  }
  return {
    concerns: { ...settings.concerns, ...here },
    off: settings.off,
    levels: settings.levels,
    organisation: settings.organisation,
    allow,
    now,
    toneForLimited: settings.toneForLimited,
    reusedReply: false,
  };
}

/** On where nobody has chosen otherwise. */
export function modeOf(settings: Settings, platformId: string): PlatformMode {
  return settings.platforms[platformId]?.mode ?? 'on';
}

/** Fills what an older or damaged record lacks, so that no reader has to ask. */
function whole(stored: Partial<Settings> | null | undefined): Settings {
  const defaults = defaultStored();
  if (typeof stored !== 'object') return defaults;
  return {
    ...defaults,
    ...stored,
    concerns: { ...defaults.concerns, ...stored?.concerns },
    organisation: { ...defaults.organisation, ...stored?.organisation },
  };
}
