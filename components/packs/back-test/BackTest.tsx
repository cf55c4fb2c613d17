import { useState } from 'preact/hooks';
import { Select } from '@/components/fields/Select';
import type { BackTestedRule } from '@/utils/packs/trial/back-test';
import { t } from '@/utils/words/packs';
import { dateOf } from '@/utils/words/time';
import { Marked } from '../Marked';
import type { BackTestedFile } from './read-posts';

export type BackTestState =
  | { state: 'idle' | 'stopped' | 'failed' }
  | { state: 'running'; done: number; of: number }
  | { state: 'done'; result: BackTestedFile };

interface BackTestProps {
  packs: readonly { id: string; name: string }[];
  test: BackTestState;
  onStart(pack: string, file: File): void;
  onStop(): void;
  /** Another pack or file was chosen: what stands is of the one before. */
  onChoice(): void;
}

/** Past posts through a pack: how often and where it would have spoken. */
export function BackTest({ packs, test, onStart, onStop, onChoice }: BackTestProps) {
  const [pack, setPack] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const chosen = packs.find(p => p.id === pack)?.id ?? packs[0]?.id ?? '';
  return (
    <>
      <p class="hint">{t('back-test.intro')}</p>
      <Select
        label={t('back-test.pack')}
        value={chosen}
        options={packs.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={id => {
          setPack(id);
          onChoice();
        }}
      />
      <div class="field">
        <label for="back-test-file">{t('back-test.file')}</label>
        <p class="hint" id="back-test-hint">
          {t('back-test.file.hint')}
        </p>
        <input
          id="back-test-file"
          type="file"
          // Files of table programs cannot be read, but whoever chooses one is told how to save it.
          accept=".csv,.tsv,.jsonl,.json,.txt,.js,.xlsx,.xls,.ods,.numbers"
          aria-describedby="back-test-hint"
          onChange={event => {
            setFile(event.currentTarget.files?.[0] ?? null);
            onChoice();
          }}
        />
      </div>
      <p class="buttons">
        <button
          type="button"
          class="lp-button lp-primary"
          disabled={!file || chosen === '' || test.state === 'running'}
          onClick={() => file && onStart(chosen, file)}
        >
          {t('back-test.start')}
        </button>
        {test.state === 'running' && (
          <button type="button" class="lp-button" onClick={onStop}>
            {t('back-test.stop')}
          </button>
        )}
      </p>
      <div role="status">
        {test.state === 'running' && <Running done={test.done} of={test.of} />}
        {(test.state === 'stopped' || test.state === 'failed') && <p>{t(`back-test.${test.state}`)}</p>}
        {test.state === 'done' && <p>{summary(test.result)}</p>}
      </div>
      {test.state === 'done' && test.result.posts > 0 && <Result result={test.result} />}
    </>
  );
}

function Running({ done, of }: { done: number; of: number }) {
  return (
    <p>
      <progress value={done} max={Math.max(of, 1)} aria-label={t('back-test')} />{' '}
      {t('back-test.progress', { done, of })}
    </p>
  );
}

function summary({ posts, spoken, column, trouble }: BackTestedFile): string {
  if (posts === 0) return t(trouble ? `back-test.none.${trouble}` : 'back-test.none');
  const result = t('back-test.result', { count: spoken, of: posts });
  return column === null ? result : `${result} ${t('back-test.column', { column })}`;
}

/** Of fewer posts a share of 1,000 would promise too much. */
const fewestForShare = 100;

function Result({ result }: { result: BackTestedFile }) {
  return (
    <table>
      <caption class="lp-hidden">{t('back-test')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('back-test.rule')}</th>
          <th scope="col">{t('back-test.posts')}</th>
          <th scope="col">{t('back-test.share')}</th>
          <th scope="col">{t('back-test.where')}</th>
        </tr>
      </thead>
      <tbody>
        {result.rules.map(rule => (
          <tr key={rule.id}>
            <th scope="row">
              {rule.title} <span class="hint">{rule.id}</span>
            </th>
            <td>{rule.posts}</td>
            <td>{result.posts < fewestForShare ? '–' : ((rule.posts / result.posts) * 1000).toFixed(1)}</td>
            <td>{rule.places.length > 0 && <Places rule={rule} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Places({ rule }: { rule: BackTestedRule }) {
  return (
    <details>
      <summary>{t('back-test.places', { count: rule.places.length })}</summary>
      <ol>
        {rule.places.map(place => (
          <li key={place.post}>
            <span class="hint">
              {t('back-test.post', { number: place.post })}
              {place.date !== null && `, ${dateOf(place.date)}`}
            </span>
            <p dir="auto">
              <Marked text={place.text} spans={[place]} />
            </p>
          </li>
        ))}
      </ol>
      {rule.posts > rule.places.length && <p class="hint">{t('back-test.first', { count: rule.places.length })}</p>}
    </details>
  );
}
