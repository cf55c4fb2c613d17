import { useMemo, useRef, useState } from 'preact/hooks';
import { type Added, AddPack } from '@/components/packs/AddPack';
import { PackCard } from '@/components/packs/PackCard';
import type { ListedPack } from '@/components/packs/pack-view';
import { nameOf } from '@/components/packs/pack-view';
import { SubscribeForm } from '@/components/packs/SubscribeForm';
import { TurnedOffList } from '@/components/packs/TurnedOffList';
import { message } from '@/utils/messages';
import { winnerOver } from '@/utils/packs/in-force/one-name';
import { putPack, removePacks, type StoredPack } from '@/utils/storage/packs';
import { withRule } from '@/utils/storage/rule-switch';
import { t } from '@/utils/words/packs';
import { addFile, allowOrigin, fileId, giveBackLeave, subscribeTo, tell } from '../packs/add-pack';
import { editCopy } from '../packs/editor-store';
import { listedRules } from '../packs/listed-rules';
import { startPackWork } from '../packs/pack-work';
import { starters, starterText } from '../packs/starters';
import { usePacks } from '../packs/use-packs';
import { saveAsFile } from '../save-as-file';
import type { SectionProps } from '../section';

/** Every pack here, where each rule comes from and since when, and the three ways in. */
export function PacksSection({ settings, change }: SectionProps) {
  const { stored, active, policy } = usePacks();
  const [added, setAdded] = useState<Added>({ state: 'idle' });
  const [isAsking, setIsAsking] = useState(false);
  const [removed, setRemoved] = useState<StoredPack | null>(null);
  const [said, setSaid] = useState('');
  const work = useMemo(startPackWork, []);
  const list = useRef<HTMLDivElement>(null);
  const add = (text: string, isOurs = false) => {
    setAdded({ state: 'checking' });
    void addFile(text, stored, work, isOurs).then(setAdded);
  };
  const ask = (sent: ReturnType<typeof message>) => {
    setIsAsking(true);
    void tell(sent).finally(() => setIsAsking(false));
  };
  const find = (id: string) => stored.find(p => p.id === id);
  const actions = {
    onUpdate: () => ask(message('page-bg-update-packs', null)),
    onAllow: (address: string) => {
      setIsAsking(true);
      void allowOrigin(address).finally(() => setIsAsking(false));
    },
    onRollBack: (id: string) => {
      setAdded({ state: 'idle' });
      ask(message('page-bg-roll-back-pack', { id }));
    },
    onRemove: ({ id }: ListedPack) => {
      const pack = find(id);
      void removePacks([id]).then(trouble => {
        setSaid(trouble ? t(`trouble.${trouble}`) : '');
        if (trouble) return;
        // What was said of it as it came is no longer so.
        setAdded({ state: 'idle' });
        setRemoved(pack ?? null);
        const rest = stored.filter(p => p.id !== id);
        void giveBackLeave(pack?.origin.address, rest);
      });
    },
    onEdit: (id: string) => void editCopy(find(id)),
    onSave: (id: string) => {
      const pack = find(id);
      if (!pack) return;
      const file = `${nameOf(pack)}.json`;
      saveAsFile(file, pack.text);
      setRemoved(null);
      setSaid(t('export.saved', { file }));
    },
    onRule: (id: string, isOn: boolean) => {
      const rule = active.rules.find(r => r.id === id);
      void change(s => withRule(s, id, rule, isOn));
    },
  };
  return (
    <>
      <p class="hint">{t('intro')}</p>
      <TurnedOffList turnedOff={active.turnedOff} byPolicy={policy.locked.off ?? []} />
      <h3>{t('list')}</h3>
      {stored.length === 0 && <p class="hint">{t('none')}</p>}
      <div ref={list}>
        {stored.map(pack => (
          <PackCard
            key={pack.id}
            pack={pack}
            holding={winnerOver(pack, stored, namedOf)}
            rules={listedRules(active.rules, settings).filter(r => r.pack === pack.summary?.name)}
            now={Date.now()}
            isAsking={isAsking}
            {...actions}
          />
        ))}
      </div>
      <p role="status">
        {said}{' '}
        {removed && (
          <>
            {t('removed', { name: nameOf(removed) })}{' '}
            <button
              type="button"
              class="lp-plain lp-link"
              onClick={() => {
                void putBack(removed, work).then(trouble => {
                  setSaid(trouble ? t(`trouble.${trouble}`) : '');
                  if (!trouble) setRemoved(null);
                });
              }}
            >
              {t('put-back')}
            </button>
          </>
        )}
      </p>
      <AddPack
        added={added}
        starters={starters.map(starter => ({ ...starter, isInUse: stored.some(p => p.id === fileId(starter.name)) }))}
        onText={add}
        onStarter={file => add(starterText(file), true)}
        onShow={name => {
          const id = fileId(name);
          const cards = list.current?.querySelectorAll<HTMLElement>('[data-pack]') ?? [];
          [...cards].find(card => card.dataset.pack === id)?.focus();
        }}
      />
      <SubscribeForm isAllowed={policy.subscriptions} onSubscribe={subscribeTo} />
    </>
  );
}

function namedOf({ summary, origin }: StoredPack) {
  return summary && { name: summary.name, version: summary.version, by: origin.by };
}

/** A subscription that had brought nothing yet has no text to prove. Gives why it could not be put back. */
async function putBack(pack: StoredPack, work: ReturnType<typeof startPackWork>): Promise<'write' | 'worker' | null> {
  if (pack.text === '') return putPack(pack, null);
  try {
    const { ready } = await work.prepare(pack.text);
    return await putPack(pack, ready);
  } catch {
    return 'worker';
  }
}
