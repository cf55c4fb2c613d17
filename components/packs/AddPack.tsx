import { useState } from 'preact/hooks';
import { TextField } from '@/components/fields/TextField';
import type { Problem } from '@/utils/packs/pack';
import type { PackSummary } from '@/utils/packs/proof/prepare-pack';
import { compareVersions } from '@/utils/packs/versions';
import { t } from '@/utils/words/packs';
import { PackProblems } from './PackProblems';
import { addedLine, reviewLine } from './pack-view';

/** How the last try to add a pack went. */
export type Added =
  | { state: 'idle' }
  | { state: 'checking' }
  | { state: 'refused'; problems: readonly Problem[] }
  | { state: 'done'; summary: PackSummary; replaced: string | null; problems: readonly Problem[] }
  | { state: 'trouble'; trouble: 'write' | 'worker' };

interface AddPackProps {
  added: Added;
  /** Our own packs to begin with. */
  starters: readonly { file: string; name: string; about: string; isInUse: boolean }[];
  onText(text: string): void;
  onStarter(file: string): void;
  /** Goes to the card of a pack that is here already. */
  onShow(name: string): void;
}

/** A file by drop, picker or paste, or one of ours. */
export function AddPack({ added, starters, onText, onStarter, onShow }: AddPackProps) {
  const [pasted, setPasted] = useState('');
  const [isOver, setIsOver] = useState(false);
  // A folder, or a file that has gone, cannot be read: it is told as one that holds nothing.
  const take = (file: File | undefined) => void file?.text().then(onText, () => onText(''));
  return (
    <>
      <h3>{t('add')}</h3>
      <label
        class={isOver ? 'drop drop-over' : 'drop'}
        onDragOver={event => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={event => {
          event.preventDefault();
          setIsOver(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        <b>{isOver ? t('add.drop') : t('add.file')}</b>
        <span class="hint">{t('add.file.hint')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <AddedLine added={added} />
      <details>
        <summary>{t('add.paste')}</summary>
        <TextField
          id="paste-pack"
          label={t('add.paste.label')}
          hint={t('add.paste.hint')}
          value={pasted}
          rows={5}
          onInput={setPasted}
        />
        <button type="button" class="lp-button" disabled={pasted.trim() === ''} onClick={() => onText(pasted)}>
          {t('add.paste.use')}
        </button>
      </details>
      <details>
        <summary>{t('add.starter')}</summary>
        <ul class="rows">
          {starters.map(({ file, name, about, isInUse }) => (
            <li key={file}>
              <span>
                {name}{' '}
                <span class="hint">
                  {about} {isInUse && <b>{t('add.starter.in-use')}</b>}
                </span>
              </span>
              <button
                type="button"
                class="lp-button"
                aria-label={t(isInUse ? 'add.starter.show.name' : 'add.starter.use.name', { name })}
                onClick={() => (isInUse ? onShow(name) : onStarter(file))}
              >
                {t(isInUse ? 'add.starter.show' : 'add.starter.use')}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** An older file may be meant, or be last year's mail: it is in force all the same, and said to be older. */
function replacedLine(version: string, replaced: string): string {
  const isOlder = compareVersions(version, replaced) < 0;
  return t(isOlder ? 'add.replaced.older' : 'add.replaced', { version: replaced });
}

function AddedLine({ added }: { added: Added }) {
  const review = added.state === 'done' ? reviewLine(added.summary.review, Date.now()) : null;
  return (
    <div role="status">
      {added.state === 'checking' && <p>{t('add.checking')}</p>}
      {added.state === 'trouble' && <p class="trouble">{t(`trouble.${added.trouble}`)}</p>}
      {added.state === 'refused' && (
        <p>
          <b>{t('add.refused')}</b>
        </p>
      )}
      {added.state === 'done' && (
        <p>
          <b>{addedLine(added.summary)}</b> {added.replaced && replacedLine(added.summary.version, added.replaced)}
        </p>
      )}
      {review?.isTrouble && <p>{review.text}</p>}
      {'problems' in added && <PackProblems problems={added.problems.filter(p => p.path[0] !== 'review')} />}
    </div>
  );
}
