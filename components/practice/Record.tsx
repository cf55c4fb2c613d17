import { useRef, useState } from 'preact/hooks';
import { type Progress, progressByTheme } from '@/utils/practice/progress';
import type { Scenario } from '@/utils/practice/scenario';
import type { SpotItPost } from '@/utils/practice/spot-it';
import { t } from '@/utils/words/practice';

interface RecordProps {
  progress: Progress;
  scenarios: readonly Scenario[];
  posts: readonly SpotItPost[];
  /** False where the page cannot store anything. */
  isKept: boolean;
  onPrint(): void;
  onSave(): void;
  onClear(): void;
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** One page about what was tried: to be printed, saved or cleared. */
export function Record({ progress, scenarios, posts, isKept, onPrint, onSave, onClear }: RecordProps) {
  const [isSaved, setSaved] = useState(false);
  const tried = scenarios.filter(s => progress.tried[s.id] !== undefined);
  const again = posts.filter(p => progress.again.includes(p.id));
  return (
    <div class="practice-record">
      <p class="hint">{t(isKept ? 'record.intro' : 'record.memory')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('record.theme')}</th>
            <th scope="col">{t('record.tried')}</th>
          </tr>
        </thead>
        <tbody>
          {progressByTheme(progress, scenarios).map(({ theme, tried: count, of }) => (
            <tr key={theme}>
              <th scope="row">{t(`theme.${theme}`)}</th>
              <td>{t('record.of', { tried: count, all: of })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('record.list')}</h3>
      {tried.length === 0 && <p>{t('record.none')}</p>}
      <ul>
        {tried.map(s => (
          <li key={s.id}>
            {s.title} <span class="hint">{t('record.on', { day: days.format(progress.tried[s.id]) })}</span>
          </li>
        ))}
      </ul>
      <p>{t('record.judged', { count: progress.judged.length })}</p>
      {again.length > 0 && (
        <>
          <h3>{t('record.again')}</h3>
          <ul>
            {again.map(post => (
              <li key={post.id}>
                “{post.text}” <span class="hint">{post.reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="practice-buttons no-print">
        <button type="button" class="lp-button lp-primary" onClick={onPrint}>
          {t('record.print')}
        </button>
        <button
          type="button"
          class="lp-button"
          onClick={() => {
            onSave();
            setSaved(true);
          }}
        >
          {t('record.csv')}
        </button>
        <Clear onClear={onClear} />
      </div>
      <p role="status" class="no-print">
        {isSaved && t('record.saved')}
      </p>
    </div>
  );
}

function Clear({ onClear }: { onClear(): void }) {
  const [state, setState] = useState<'idle' | 'asks' | 'done'>('idle');
  const first = useRef<HTMLButtonElement>(null);
  if (state === 'asks')
    return (
      <>
        <button type="button" class="lp-button" ref={first} onClick={() => setState('idle')}>
          {t('record.clear.keep')}
        </button>
        <button
          type="button"
          class="lp-button"
          onClick={() => {
            onClear();
            setState('done');
          }}
        >
          {t('record.clear.sure')}
        </button>
      </>
    );
  return (
    <>
      <button
        type="button"
        class="lp-button"
        onClick={() => {
          setState('asks');
          requestAnimationFrame(() => first.current?.focus());
        }}
      >
        {t('record.clear')}
      </button>
      <span role="status">{state === 'done' && t('record.cleared')}</span>
    </>
  );
}
