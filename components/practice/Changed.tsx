import { Shape } from '@/components/shared/Shape';
import { toneName } from '@/components/shared/tone-name';
import type { Draft } from '@/utils/engine/types';
import { type Checked, compare, type Told } from '@/utils/practice/compare';
import { joinWords } from '@/utils/words/make-t';
import { t } from '@/utils/words/practice';
import { PostWords } from './PostWords';

/** Both versions side by side, which finding went and which words did it, and the tone in words. */
export function Changed({ before, after }: { before: Checked; after: Checked }) {
  const { gone, stays, fresh } = compare(before, after);
  const isQuiet = gone.length + stays.length + fresh.length === 0;
  const isSame = JSON.stringify(before.draft) === JSON.stringify(after.draft);
  return (
    <>
      {isSame ? (
        <p>{t('changed.same')}</p>
      ) : (
        <div class="practice-sides">
          <Version title={t('changed.before')} draft={before.draft} />
          <Version title={t('changed.after')} draft={after.draft} />
        </div>
      )}
      {isQuiet && <p>{t('changed.none')}</p>}
      <Group title={t('changed.gone')} told={gone} isGone />
      <Group title={t('changed.stays')} told={stays} />
      <Group title={t('changed.fresh')} told={fresh} />
      <ToneChange before={before} after={after} />
    </>
  );
}

function Version({ title, draft }: { title: string; draft: Draft }) {
  return (
    <div class="card">
      <h4>{title}</h4>
      <PostWords draft={draft} />
    </div>
  );
}

function Group({ title, told, isGone = false }: { title: string; told: readonly Told[]; isGone?: boolean }) {
  if (told.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="practice-told">
        {told.map(({ finding, words }) => (
          <li key={finding.rule}>
            <Shape name={isGone ? 'good' : finding.severity} /> {finding.title}
            {isGone ? (
              <span class="hint">
                {' '}
                {words.length > 0
                  ? t('changed.gone.words', { words: joinWords(words.slice(0, 4).map(w => `“${w}”`)) })
                  : t('changed.gone.only')}
              </span>
            ) : (
              words.length > 0 && <span class="hint"> {joinWords(words.slice(0, 4).map(w => `“${w}”`))}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function ToneChange({ before, after }: { before: Checked; after: Checked }) {
  const was = t(`tone.${toneName(before.report.tone)}`);
  const is = t(`tone.${toneName(after.report.tone)}`);
  return (
    <>
      <h4>{t('tone')}</h4>
      <p>{was === is ? t('tone.same', { after: is }) : t('tone.moved', { before: was, after: is })}</p>
      <ul class="practice-told">
        {after.report.tone.evidence.map(({ start, end, reason }) => (
          <li key={`${start}-${end}`} class="hint">
            {t('tone.because', { words: after.draft.text.slice(start, end), reason })}
          </li>
        ))}
      </ul>
    </>
  );
}
