import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/words/pages';
import { dateAndTimeOf, inWords } from '@/utils/words/time';

/** One stored item: no value of it is shown, only that it is there. */
interface KeptItem {
  key: string;
  area: 'local' | 'session';
  /** Length of its JSON, in bytes. */
  bytes: number;
  /** Milliseconds since 1970; null when not known. */
  changed: number | null;
  /** Set by an organisation's policy: no button deletes it. */
  isFixed: boolean;
}

interface KeptListProps {
  items: readonly KeptItem[] | null;
  now: number;
  /** Null: everything. */
  onDelete(item: KeptItem | null): Promise<void>;
}

/** Each stored item, its age and the press that deletes it, and one that deletes them all; each asked once more. */
export function KeptList({ items, now, onDelete }: KeptListProps) {
  const [step, setStep] = useState<'idle' | 'sure' | 'deleted'>('idle');
  /** What is to be deleted, or was; null: everything. */
  const [meant, setMeant] = useState<KeptItem | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (step === 'sure') keep.current?.focus();
  }, [step, meant]);
  const ask = (item: KeptItem | null) => (event: { currentTarget: HTMLElement }) => {
    opener.current = event.currentTarget;
    setMeant(item);
    setStep('sure');
  };
  const item = meant && nameOf(meant.key);
  return (
    <>
      <p>{t('options.kept.drafts')}</p>
      {/* Above the table: rows that come while somebody aims would push it from under the pointer. */}
      <button type="button" class="lp-button" onClick={ask(null)}>
        {t('options.kept.delete')}
      </button>
      {step === 'sure' && (
        <div class="offer">
          <p>{item ? t('options.kept.delete.sure-one', { item }) : t('options.kept.delete.sure')}</p>
          <button type="button" class="lp-button" onClick={() => void onDelete(meant).then(() => setStep('deleted'))}>
            {t(item ? 'options.kept.delete.yes-one' : 'options.kept.delete.yes')}
          </button>{' '}
          <button
            type="button"
            class="lp-button lp-primary"
            ref={keep}
            onClick={() => {
              setStep('idle');
              opener.current?.focus();
            }}
          >
            {t('options.kept.delete.no')}
          </button>
        </div>
      )}
      <p role="status">
        {step === 'deleted' && (item ? t('options.kept.deleted-one', { item }) : t('options.kept.deleted'))}
      </p>
      {items?.length === 0 && <p class="hint">{t('options.kept.none')}</p>}
      {items && items.length > 0 && (
        <table>
          <caption class="lp-hidden">{t('options.kept')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('options.kept.item')}</th>
              <th scope="col">{t('options.kept.size')}</th>
              <th scope="col">{t('options.kept.changed')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {items.map(item => (
              <tr key={item.area + item.key}>
                <th scope="row">
                  {nameOf(item.key)}
                  {item.area === 'session' && <span class="hint"> {t('options.kept.session')}</span>}
                </th>
                <td>{sizeOf(item.bytes)}</td>
                <td>
                  {item.changed === null ? (
                    t('options.kept.unknown-time')
                  ) : (
                    <time dateTime={new Date(item.changed).toISOString()} title={dateAndTimeOf(item.changed)}>
                      {inWords(item.changed, now)}
                    </time>
                  )}
                </td>
                <td>
                  {!item.isFixed && (
                    <button type="button" class="lp-plain lp-link" onClick={ask(item)}>
                      {t('options.kept.delete.one')}
                      <span class="lp-hidden"> {nameOf(item.key)}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const names = [
  'settings',
  'history',
  'reminders',
  'replies',
  'packs',
  'packs-in-force',
  'pack-in-progress',
  'policy',
  'practice',
  'changes',
] as const;

function nameOf(key: string): string {
  const known = names.find(name => name === key);
  return known ? t(`kept.${known}`) : t('kept.other', { key });
}

function sizeOf(bytes: number): string {
  return bytes < 1000 ? `${bytes}\u00a0B` : `${Math.round(bytes / 1000)}\u00a0kB`;
}
