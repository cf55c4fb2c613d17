import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useReminders } from '@/components/mix/use-reminders';
import type { HealthLine } from '@/components/popup/Health';
import { Popup } from '@/components/popup/Popup';
import { useStore } from '@/components/shared/use-store';
import { openReminders } from '@/utils/history/reminders';
import { message, type SurfaceHealth } from '@/utils/messages';
import { platforms } from '@/utils/platforms/shared/platforms';
import { reminderStore } from '@/utils/storage/history';
import { modeOf, settingsStore } from '@/utils/storage/settings';
import { t } from '@/utils/words/pages';
import { type Front, tabInFront } from './tab-in-front';

/** Asks the page in front what it sees, and shows it with the settings for its platform. */
export function PopupPage() {
  const stored = useStore(settingsStore);
  const { reminders, onDone, onTomorrow } = useReminders(reminderStore);
  const [front, setFront] = useState<Front | null>(null);
  const [health, setHealth] = useState<SurfaceHealth[] | null>(null);
  useEffect(() => {
    void tabInFront().then(setFront);
  }, []);
  useEffect(() => {
    if (front) void askHealth(front.tabId).then(setHealth);
  }, [front]);
  const { value: settings } = stored;
  if (!settings) return null;
  const platform = platforms.find(p => p.id === front?.platform);
  const lines: HealthLine[] | null =
    health?.map(({ name, publish, checked }) => ({ name, publish, isChecked: checked })) ?? null;
  return (
    <Popup
      here={platform && front ? { name: front.name, mode: modeOf(settings, platform.id) } : null}
      health={lines}
      notYet={(platform?.surfaces ?? []).map(s => s.name).filter(name => !lines?.some(line => line.name === name))}
      useful={platforms.filter(p => p.matches.length > 0 && modeOf(settings, p.id) !== 'off').map(p => p.name)}
      waiting={openReminders(reminders, Date.now())}
      trouble={stored.trouble && t(`trouble.${stored.trouble}`)}
      hasPractice={true}
      onMode={mode => {
        if (!platform) return;
        void stored.change(s => ({
          ...s,
          platforms: { ...s.platforms, [platform.id]: { concerns: {}, ...s.platforms[platform.id], mode } },
        }));
      }}
      onAnswered={onDone}
      onTomorrow={onTomorrow}
      onCopy={report => void navigator.clipboard.writeText(`${versionLine()}\n${report}`)}
    />
  );
}

/** Null while no writing box was used there: then nothing of ours is in the page to answer. */
async function askHealth(tabId: number): Promise<SurfaceHealth[] | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message('popup-page-health', null))) as SurfaceHealth[]) ?? null;
  } catch {
    return null;
  }
}

function versionLine(): string {
  return `${t('name')} ${browser.runtime.getManifest().version}`;
}
