import { browser } from 'wxt/browser';
import type { Spotting } from '@/utils/platforms/shared/platform';
import { spottings } from '@/utils/platforms/shared/spottings';
import { oneAfterAnother } from '@/utils/storage/in-turn';
import { modeOf, readSettings, watchSettings } from '@/utils/storage/settings';

const prefix = 'off-';
const inTurn = oneAfterAnother();

/**
 * Where a platform is off, `off.js` takes the watcher out as each of its pages begins. The registration outlives the browser
 * but not an update, so it is brought in line at every start of the background. Were it ever missing, nothing of ours would be
 * seen all the same: the composer script reads the settings before it does anything.
 */
export function keepOffPages(): void {
  watchSettings(() => void follow());
  void follow();
}

function follow(): Promise<void> {
  return inTurn(async () => {
    const { settings, trouble } = await readSettings();
    // Nobody said that they are on.
    if (trouble) return;
    const off = spottings.filter(({ id }) => modeOf(settings, id) === 'off');
    const there = (await browser.scripting.getRegisteredContentScripts()).filter(s => s.id.startsWith(prefix));
    const gone = there.map(s => s.id).filter(id => !off.some(o => prefix + o.id === id));
    const missing = off.filter(({ id }) => !there.some(s => s.id === prefix + id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(scriptFor));
  }).catch(() => {});
}

/** A site that no platform names is one that a person switched on: all of them are one platform to us. */
function scriptFor({ id, matches }: Spotting): Parameters<typeof browser.scripting.registerContentScripts>[0][number] {
  const isNamed = matches.length > 0;
  return {
    id: prefix + id,
    matches: isNamed ? [...matches] : ['https://*/*'],
    ...(isNamed ? {} : { excludeMatches: spottings.flatMap(s => s.matches) }),
    js: ['off.js'],
    runAt: 'document_start',
    allFrames: true,
    persistAcrossSessions: true,
  };
}
