import { useEffect, useState } from 'preact/hooks';
import { OwnSites } from '@/components/options/OwnSites';
import { PlatformChoices } from '@/components/options/PlatformChoices';
import { spottings } from '@/utils/platforms/shared/spottings';
import { addOwnSite, listOwnSites, originOf, removeOwnSite } from '@/utils/storage/own-sites';
import { modeOf, type PlatformSettings } from '@/utils/storage/settings';
import { t } from '@/utils/words/pages';
import type { SectionProps } from '../section';

export function Platforms({ settings, locked, change }: SectionProps) {
  const platforms = spottings
    .filter(s => s.matches.length > 0)
    .map(({ id, name }) => ({
      id,
      name,
      mode: modeOf(settings, id),
      concerns: { ...settings.concerns, ...settings.platforms[id]?.concerns },
    }));
  const set = (id: string, next: (before: PlatformSettings) => PlatformSettings) =>
    void change(s => {
      const before = s.platforms[id] ?? { mode: 'on', concerns: {} };
      return { ...s, platforms: { ...s.platforms, [id]: next(before) } };
    });
  return (
    <>
      <p class="hint">{t('options.platforms.intro')}</p>
      <PlatformChoices
        platforms={platforms}
        lockedOff={locked.off}
        onMode={(id, mode) => set(id, before => ({ ...before, mode }))}
        onConcern={(id, concern, isOn) =>
          set(id, before => ({ ...before, concerns: { ...before.concerns, [concern]: isOn } }))
        }
      />
      <OwnSitesHere />
    </>
  );
}

function OwnSitesHere() {
  const [hosts, setHosts] = useState<string[]>([]);
  const look = () => void listOwnSites().then(sites => setHosts(sites.map(s => s.host)));
  useEffect(look, []);
  return (
    <OwnSites
      hosts={hosts}
      originOf={originOf}
      onAdd={origin => addOwnSite(origin).finally(look)}
      onRemove={host => void removeOwnSite(host).finally(look)}
    />
  );
}
