import { TextField } from '@/components/fields/TextField';
import type { Path, Problem } from '@/utils/packs/pack';
import { t } from '@/utils/words/packs';
import { problemAt } from './problem-at';
import { groupAt, listAt, type Raw, textAt } from './raw-pack';

interface ReplyFieldsProps {
  raw: Raw;
  problems: readonly Problem[];
  onSet(path: Path, value: unknown): void;
}

/** Wording to start from when someone complains in public, and where people can talk in private. */
export function ReplyFields({ raw, problems, onSet }: ReplyFieldsProps) {
  const replies = listAt(raw, 'replies') as Raw[];
  const pals = groupAt(raw, 'pals');
  return (
    <details>
      <summary>{t('editor.replies')}</summary>
      <p class="hint">{t('editor.replies.hint')}</p>
      {replies.map((reply, i) => (
        // A wording is its place in the list.
        <div key={i}>
          <TextField
            label={t('editor.reply.title')}
            value={textAt(reply, 'title')}
            onInput={v => onSet(['replies', i, 'title'], v)}
          />
          <TextField
            label={t('editor.reply.text')}
            value={textAt(reply, 'text')}
            problem={problemAt(problems, 'replies', i, 'text')}
            rows={3}
            onInput={v => onSet(['replies', i, 'text'], v)}
          />
          <button type="button" class="lp-plain lp-link" onClick={() => onSet(['replies', i], undefined)}>
            {t('editor.reply.remove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        class="lp-button"
        onClick={() => onSet(['replies'], [...replies, { for: 'complaint', title: '', text: '' }])}
      >
        {t('editor.reply.add')}
      </button>
      <h4>{t('editor.pals')}</h4>
      {(['name', 'phone', 'hours', 'email', 'link'] as const).map(key => (
        <TextField
          key={key}
          label={t(`editor.pals.${key}`)}
          value={textAt(pals, key)}
          problem={problemAt(problems, 'pals', key)}
          onInput={v => onSet(['pals', key], v === '' ? undefined : v)}
        />
      ))}
    </details>
  );
}
