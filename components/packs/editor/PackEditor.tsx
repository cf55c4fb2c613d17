import { useEffect, useRef, useState } from 'preact/hooks';
import { Radios } from '@/components/fields/Radios';
import { setInPack } from '@/utils/packs/file/write-pack';
import type { PolicyFile } from '@/utils/packs/in-force/policy-files';
import type { Path, Problem } from '@/utils/packs/pack';
import type { TriedPack } from '@/utils/packs/trial/try-pack';
import { t } from '@/utils/words/packs';
import { PackProblems } from '../PackProblems';
import { ExportBar } from './ExportBar';
import { Changes, JsonView } from './JsonView';
import type { LevelChoice } from './LevelFields';
import { PackForm } from './PackForm';
import { PrintOut } from './PrintOut';
import { goToProblem, inFormWords } from './problem-at';
import { RulesForm } from './RulesForm';
import { type Raw, rawIn, rulesIn, textAt } from './raw-pack';
import { TryOut } from './TryOut';
import { toDo } from './to-do';
import type { TextHistory } from './use-text-history';

interface PackEditorProps {
  history: TextHistory;
  tried: TriedPack | null;
  own: string;
  /** The day the rules are tried on: 2026-05-01. */
  day: string;
  /** Text of the version in use, to compare with. */
  inUse: string | null;
  /** The newest version that went out. */
  out: string | null;
  checks: readonly LevelChoice[];
  /** What the last press led to. */
  said: string;
  onOwn(text: string): void;
  onDay(day: string): void;
  onSave(version: string): void;
  onUse(): void;
  onPrint(): void;
  onPolicy(name: PolicyFile['for']): void;
  onClose(): void;
}

type View = 'forms' | 'json' | 'changes';

/** A pack being written: one text, shown as forms or as its file. Both change the same text, so nothing gets lost between. */
export function PackEditor({ history, tried, own, day, inUse, out, checks, said, ...on }: PackEditorProps) {
  const [view, setView] = useState<View>('forms');
  const [wanted, setWanted] = useState<Path | null>(null);
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted && editor.current) goToProblem(editor.current, wanted);
    setWanted(null);
  }, [wanted]);
  const { text } = history;
  const raw = rawIn(text);
  const problems = tried?.problems ?? [];
  const told = raw && inFormWords(problems, raw);
  const set = (path: Path, value: unknown) => history.set(changed(text, path, value));
  return (
    <div class="pack-editor" ref={editor}>
      <p class="buttons">
        <button type="button" class="lp-button" disabled={!history.canUndo} onClick={history.undo}>
          {t('editor.undo')}
        </button>
        <button type="button" class="lp-button" disabled={!history.canRedo} onClick={history.redo}>
          {t('editor.redo')}
        </button>
        <button type="button" class="lp-button" onClick={on.onClose}>
          {t('editor.close')}
        </button>
        <span class="hint">{t('editor.kept')}</span>
      </p>
      <Radios<View>
        legend={t('editor.view')}
        value={view}
        isInline
        choices={(['forms', 'json', 'changes'] as const).map(value => ({ value, label: t(`editor.view.${value}`) }))}
        onChange={setView}
      />
      {view === 'json' && <JsonView text={text} problems={problems} onText={history.set} />}
      {view === 'changes' && <Compared before={inUse} after={text} />}
      {view === 'forms' && raw && (
        <>
          <PackForm raw={raw} checks={checks} problems={told ?? []} onSet={set} />
          <RulesForm rules={rulesIn(raw)} states={tried?.rules ?? []} problems={told ?? []} onSet={set} />
        </>
      )}
      {view === 'forms' && told ? (
        <Told problems={told.filter(p => p.level !== 'rule-off')} isPlain />
      ) : (
        <Told problems={problems} isPlain={false} />
      )}
      <TryOut
        own={own}
        day={raw && hasDates(raw) ? day : null}
        tried={tried?.samples ?? []}
        onOwn={on.onOwn}
        onDay={on.onDay}
      />
      {raw && (
        <>
          <ExportBar
            version={textAt(raw, 'version')}
            out={out}
            said={said}
            todo={toDo(told ?? [], tried, raw).map(({ path, text }) => ({
              text,
              onLook: () => {
                setView('forms');
                setWanted(path);
              },
            }))}
            onSave={on.onSave}
            onUse={on.onUse}
            onPrint={on.onPrint}
            onPolicy={on.onPolicy}
          />
          <PrintOut raw={raw} now={Date.now()} />
        </>
      )}
    </div>
  );
}

function Compared({ before, after }: { before: string | null; after: string }) {
  if (before === null) return <p class="hint">{t('editor.changes.none')}</p>;
  if (before === after) return <p class="hint">{t('editor.changes.same')}</p>;
  return <Changes before={before} after={after} />;
}

function hasDates(raw: Raw): boolean {
  return rulesIn(raw).some(rule => textAt(rule, 'from') !== '' || textAt(rule, 'until') !== '');
}

function Told({ problems, isPlain }: { problems: readonly Problem[]; isPlain: boolean }) {
  if (problems.length === 0) return null;
  return (
    <details open={problems.some(p => p.level === 'refused')}>
      <summary>{t('problems')}</summary>
      <PackProblems problems={problems} isPlain={isPlain} />
    </details>
  );
}

/** A change that the text does not allow (a key below something that is no group) leaves it as it is. */
function changed(text: string, path: Path, value: unknown): string {
  try {
    return setInPack(text, path, value);
  } catch {
    return text;
  }
}
