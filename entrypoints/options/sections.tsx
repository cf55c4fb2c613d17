import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AlwaysFineList } from '@/components/options/AlwaysFineList';
import { ConcernChoices } from '@/components/options/ConcernChoices';
import { KeptList } from '@/components/options/KeptList';
import { Limits } from '@/components/options/Limits';
import { OrganisationForm } from '@/components/options/OrganisationForm';
import { PlatformChoices } from '@/components/options/PlatformChoices';
import { Help, Privacy } from '@/components/options/Texts';
import { concernOf } from '@/utils/engine/rule';
import { spottings } from '@/utils/platforms/shared/spottings';
import { rules } from '@/utils/rules';
import { deleteEverything, type Kept, listKept, watchKept } from '@/utils/storage/kept';
import { modeOf, type Settings } from '@/utils/storage/settings';
import { knownOrganisations } from '@/utils/tables/organisations';
import { t } from '@/utils/words/pages';
import { saveAsFile } from './save-as-file';

/** What every section gets: the settings as they are, and the way to change them. */
export interface SectionProps {
  settings: Settings;
  change(change: (settings: Settings) => Settings): Promise<void>;
}

interface Section {
  /** Also the address: `options.html#id`. */
  id: string;
  title: string;
  Content: ComponentType<SectionProps>;
}

/** The order of the page. A new part of the product adds its line here. */
export const sections: readonly Section[] = [
  { id: 'platforms', title: t('options.platforms'), Content: Platforms },
  { id: 'checks', title: t('options.checks'), Content: Checks },
  { id: 'organisation', title: t('options.organisation'), Content: OrganisationSection },
  { id: 'always-fine', title: t('options.always-fine'), Content: AlwaysFineSection },
  { id: 'kept', title: t('options.kept'), Content: KeptSection },
  { id: 'privacy', title: t('options.privacy'), Content: Privacy },
  { id: 'limits', title: t('options.limits'), Content: LimitsSection },
  { id: 'help', title: t('options.help'), Content: HelpSection },
];

function Platforms({ settings, change }: SectionProps) {
  const platforms = spottings
    .filter(s => s.matches.length > 0)
    .map(({ id, name }) => ({
      id,
      name,
      mode: modeOf(settings, id),
      concerns: { ...settings.concerns, ...settings.platforms[id]?.concerns },
    }));
  const set = (id: string, part: Partial<Settings['platforms'][string]>) =>
    change(s => {
      const before = s.platforms[id] ?? { mode: 'on', concerns: {} };
      return { ...s, platforms: { ...s.platforms, [id]: { ...before, ...part } } };
    });
  return (
    <>
      <p class="hint">{t('options.platforms.intro')}</p>
      <PlatformChoices
        platforms={platforms}
        onMode={(id, mode) => void set(id, { mode })}
        onConcern={(id, concern, isOn) =>
          void set(id, { concerns: { ...settings.platforms[id]?.concerns, [concern]: isOn } })
        }
      />
    </>
  );
}

function Checks({ settings, change }: SectionProps) {
  return (
    <>
      <p class="hint">{t('options.checks.intro')}</p>
      <ConcernChoices
        on={settings.concerns}
        marks={settings.marks}
        toneForLimited={settings.toneForLimited}
        offRules={settings.off.map(id => ({ id, title: rules.find(rule => rule.id === id)?.title ?? null }))}
        onConcern={(concern, isOn) => void change(s => ({ ...s, concerns: { ...s.concerns, [concern]: isOn } }))}
        onMarks={marks => void change(s => ({ ...s, marks }))}
        onToneForLimited={toneForLimited => void change(s => ({ ...s, toneForLimited }))}
        onRuleOn={id => void change(s => ({ ...s, off: s.off.filter(off => off !== id) }))}
      />
    </>
  );
}

function OrganisationSection({ settings, change }: SectionProps) {
  return (
    <>
      <p class="hint">{t('options.organisation.intro')}</p>
      <OrganisationForm
        organisation={settings.organisation}
        known={knownOrganisations}
        onSave={organisation => void change(s => ({ ...s, organisation }))}
      />
    </>
  );
}

function AlwaysFineSection({ settings, change }: SectionProps) {
  return (
    <>
      <p class="hint">{t('options.always-fine.intro')}</p>
      <AlwaysFineList
        entries={settings.alwaysFine}
        onRemove={entry =>
          void change(s => ({
            ...s,
            alwaysFine: s.alwaysFine.filter(e => e.list !== entry.list || e.text !== entry.text),
          }))
        }
        onExport={() => saveAsFile('always-fine.json', JSON.stringify(settings.alwaysFine, null, 2))}
      />
    </>
  );
}

function KeptSection() {
  const [items, setItems] = useState<Kept[] | null>(null);
  useEffect(() => {
    const look = () => void listKept().then(setItems, () => setItems([]));
    look();
    return watchKept(look);
  }, []);
  return (
    <>
      <p class="hint">{t('options.kept.intro')}</p>
      <KeptList items={items} now={Date.now()} onDelete={deleteEverything} />
    </>
  );
}

function LimitsSection() {
  const gaps = rules
    .filter(rule => (rule.examples.misses?.length ?? 0) > 0)
    .map(rule => ({
      concern: concernOf(rule),
      rule: rule.id,
      title: rule.title,
      texts: (rule.examples.misses ?? [])
        .filter(example => example.text !== '')
        .map(({ text, note }) => ({
          text: text.replace(/(?<!\\)[[\]]/g, '').replace(/\\(?=[[\]])/g, ''),
          note: note ?? '',
        })),
    }));
  return <Limits gaps={gaps} />;
}

function HelpSection() {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    const found = (commands: { name?: string; shortcut?: string }[]) =>
      setKeys(commands.find(c => c.name === 'toggle-panel')?.shortcut ?? '');
    void browser.commands?.getAll().then(found, () => {});
  }, []);
  return <Help keys={keys || 'Alt+Shift+L'} />;
}
