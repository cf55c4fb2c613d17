import { DateField } from '@/components/fields/DateField';
import { LinesField } from '@/components/fields/LinesField';
import { TextField } from '@/components/fields/TextField';
import type { Path, Problem } from '@/utils/packs/pack';
import { t } from '@/utils/words/packs';
import { reviewLine } from '../pack-view';
import { type LevelChoice, LevelFields } from './LevelFields';
import { problemAt } from './problem-at';
import { ReplyFields } from './ReplyFields';
import { groupAt, type Raw, textAt, textsAt } from './raw-pack';

interface PackFormProps {
  raw: Raw;
  checks: readonly LevelChoice[];
  problems: readonly Problem[];
  onSet(path: Path, value: unknown): void;
}

const allowLists = ['phones', 'postcodes', 'places', 'names', 'wards', 'hashtags', 'sites'] as const;

/** Everything of a pack but its rules. */
export function PackForm({ raw, checks, problems, onSet }: PackFormProps) {
  const allow = groupAt(raw, 'allow');
  const orNothing = (lines: string[]) => (lines.length === 0 ? undefined : lines);
  return (
    <>
      <TextField
        label={t('editor.name')}
        hint={t('editor.name.hint')}
        value={textAt(raw, 'name')}
        problem={problemAt(problems, 'name')}
        onInput={v => onSet(['name'], v)}
      />
      <TextField
        label={t('editor.about-text')}
        value={textAt(raw, 'about')}
        rows={2}
        onInput={v => onSet(['about'], v)}
      />
      <details>
        <summary>{t('editor.about')}</summary>
        <TextField label={t('editor.owner')} value={textAt(raw, 'owner')} onInput={v => onSet(['owner'], v)} />
        <TextField label={t('editor.contact')} value={textAt(raw, 'contact')} onInput={v => onSet(['contact'], v)} />
        <DateField
          label={t('editor.review')}
          value={textAt(raw, 'review')}
          problem={problemAt(problems, 'review') ?? pastReview(textAt(raw, 'review'))}
          onInput={v => onSet(['review'], v)}
        />
        <TextField
          label={t('editor.help')}
          hint={t('editor.help.hint')}
          value={textAt(raw, 'help')}
          rows={5}
          onInput={v => onSet(['help'], v)}
        />
      </details>
      <details>
        <summary>{t('editor.allow')}</summary>
        <p class="hint">{t('editor.allow.hint')}</p>
        {allowLists.map(list => (
          <LinesField
            key={list}
            label={t(`editor.allow.${list}`)}
            lines={textsAt(allow, list)}
            onLines={lines => onSet(['allow', list], orNothing(lines))}
          />
        ))}
      </details>
      <details>
        <summary>{t('editor.patterns')}</summary>
        <LinesField
          label={t('editor.hospital-numbers')}
          hint={t('editor.hospital-numbers.hint')}
          lines={textsAt(groupAt(raw, 'patterns'), 'hospitalNumbers')}
          problem={problemAt(problems, 'patterns', 'hospitalNumbers')}
          onLines={lines => onSet(['patterns', 'hospitalNumbers'], orNothing(lines))}
        />
      </details>
      <LevelFields
        levels={groupAt(raw, 'levels')}
        checks={checks}
        onLevel={(id, level) => onSet(['levels', id], level)}
      />
      <ReplyFields raw={raw} problems={problems} onSet={onSet} />
    </>
  );
}

function pastReview(review: string): string | undefined {
  return reviewLine(review, Date.now())?.isTrouble ? t('editor.review.past') : undefined;
}
