import { Shape } from '@/components/shared/Shape';
import { t } from '@/utils/words/panel';
import type { Answer, PanelProps } from './panel-props';

/** One quiet line after a press: done and how to undo it, or refused and how to go on. */
export function AnswerLine({ panel }: { panel: PanelProps }) {
  const { answer } = panel;
  if (!answer) return null;
  if (answer.kind === 'refused')
    return (
      <div class="lp-answer lp-answer-refused">
        <p>{wordsOf(answer)}</p>
        {answer.text && (
          <button type="button" class="lp-button" onClick={() => panel.onCopy(answer.text ?? '')}>
            {t('panel.copy')}
          </button>
        )}
      </div>
    );
  return (
    <p class="lp-answer">
      <Shape name="good" />
      {wordsOf(answer, panel.undoKeys)}
    </p>
  );
}

/** The answer in words, also for the live region. */
export function wordsOf({ kind, count = 1 }: Answer, undoKeys = 'Ctrl+Z'): string {
  if (kind === 'refused') return t('panel.refused');
  if (kind === 'fixed' && count > 1) return t('panel.fixed-all', { count, keys: undoKeys });
  return kind === 'copied' ? t('panel.copied') : `${t('panel.fixed')} ${t('panel.undo', { keys: undoKeys })}`;
}
