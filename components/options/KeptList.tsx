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
}

interface KeptListProps {
  items: readonly KeptItem[] | null;
  now: number;
  onDelete(): Promise<void>;
}

/** Each stored item and its age, and the one press that deletes them all, asked once more. */
export function KeptList({ items, now, onDelete }: KeptListProps) {
  const [step, setStep] = useState<'idle' | 'sure' | 'deleted'>('idle');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'sure') keep.current?.focus();
  }, [step]);
  return (
    <>
      <p>{t('options.kept.drafts')}</p>
      {/* Above the table: rows that come while somebody aims would push it from under the pointer. */}
      {step === 'sure' ? (
        <div class="offer">
          <p>{t('options.kept.delete.sure')}</p>
          <button type="button" class="lp-button" onClick={() => void onDelete().then(() => setStep('deleted'))}>
            {t('options.kept.delete.yes')}
          </button>{' '}
          <button type="button" class="lp-button lp-primary" ref={keep} onClick={() => setStep('idle')}>
            {t('options.kept.delete.no')}
          </button>
        </div>
      ) : (
        <button type="button" class="lp-button" onClick={() => setStep('sure')}>
          {t('options.kept.delete')}
        </button>
      )}
      <p role="status">{step === 'deleted' && t('options.kept.deleted')}</p>
      {items?.length === 0 && <p class="hint">{t('options.kept.none')}</p>}
      {items && items.length > 0 && (
        <table>
          <caption class="lp-hidden">{t('options.kept')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('options.kept.item')}</th>
              <th scope="col">{t('options.kept.size')}</th>
              <th scope="col">{t('options.kept.changed')}</th>
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
  return bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`;
}
