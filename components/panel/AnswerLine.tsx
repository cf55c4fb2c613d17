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
    <div class="lp-answer">
      <Shape name={answer.kind === 'not-undone' ? 'look' : 'good'} />
      <p>{answer.onUndo ? shortWordsOf(answer) : wordsOf(answer, panel.undoKeys)}</p>
      {answer.onUndo && (
        <p>
          <button type="button" class="lp-plain lp-link" onClick={answer.onUndo}>
            {t('panel.undo.button')}
          </button>
          {(answer.count ?? 1) === 1 && (
            <span class="lp-keys"> {t('panel.undo.keys', { keys: panel.undoKeys ?? usualKeys })}</span>
          )}
        </p>
      )}
    </div>
  );
}

const usualKeys = 'Ctrl+Z';

/** The answer in words, also for the live region. */
export function wordsOf(answer: Answer, keys = usualKeys): string {
  const { kind, count = 1 } = answer;
  if (kind === 'refused') return t('panel.refused');
  if (kind === 'not-undone') return t('panel.not-undone', { keys });
  if (kind !== 'fixed') return t(`panel.${kind}`);
  return `${shortWordsOf(answer)} ${t(count > 1 ? 'panel.undo-all' : 'panel.undo', { keys })}`;
}

/** Where a button stands beside it that takes the change back. */
function shortWordsOf({ kind, count = 1 }: Answer): string {
  if (kind !== 'fixed') return wordsOf({ kind });
  return count > 1 ? t('panel.fixed-all', { count }) : t('panel.fixed');
}
