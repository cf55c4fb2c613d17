import { t } from '@/utils/words/pages';

/** What is read, kept and never done, in six sentences. */
export function Privacy() {
  return (
    <ul>
      {([1, 2, 3, 4, 5, 6] as const).map(n => (
        <li key={n}>{t(`options.privacy.${n}`)}</li>
      ))}
    </ul>
  );
}

/** How it works, for someone who has two minutes. `keys` are those in force in this browser. */
export function Help({ keys, onChangeKeys }: { keys: string; onChangeKeys(): void }) {
  return (
    <dl>
      <dt>{t('options.help.pill.title')}</dt>
      <dd>{t('options.help.pill')}</dd>
      <dt>{t('options.help.keys.title')}</dt>
      <dd>
        {t('options.help.keys', { keys })}{' '}
        <button type="button" class="lp-button" onClick={onChangeKeys}>
          {t('options.help.keys.change')}
        </button>
      </dd>
      <dt>{t('options.help.pause.title')}</dt>
      <dd>{t('options.help.pause')}</dd>
      <dt>{t('options.help.fine.title')}</dt>
      <dd>{t('options.help.fine')}</dd>
      <dt>{t('options.help.worry.title')}</dt>
      <dd>{t('options.help.worry')}</dd>
    </dl>
  );
}
