import type { ComponentChildren } from 'preact';
import { wordsAt } from '@/components/shared/words-at';
import type { Clue, Draft, Finding } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';

/** The sentence that names the thing: the clues joined in words, or the title with the words it is about. */
export function Sentence({ finding, draft }: { finding: Finding; draft: Draft }) {
  const clues = cluesToSay(finding);
  if (clues.length > 1)
    return (
      <>
        {t('pause.joined')}{' '}
        {joined(clues.map(clue => <ClueWords key={clue.start} clue={clue} finding={finding} draft={draft} />))}.
      </>
    );
  const title = finding.title.replace(/[.:]$/, '');
  const words = wordsAt(draft, finding.where, finding.start, finding.end, 40);
  return <>{words ? t('pause.named', { title, words }) : `${title}.`}</>;
}

/** Those that its reason names, as the panel says it; all where it names none. */
function cluesToSay({ clues = [], why }: Finding): readonly Clue[] {
  const named = clues.filter(({ label }) => label !== undefined && why.includes(label));
  return named.length > 0 ? named : clues;
}

/** "**age** (82)": the kind of clue stands out, its words follow. */
function ClueWords({ clue, finding, draft }: { clue: Clue; finding: Finding; draft: Draft }) {
  const label = clue.label ?? `${clue.type} (${wordsAt(draft, clue.where ?? finding.where, clue.start, clue.end, 30)})`;
  const bracket = label.indexOf(' (');
  if (bracket < 0) return <b>{label}</b>;
  return (
    <>
      <b>{label.slice(0, bracket)}</b>
      {label.slice(bracket)}
    </>
  );
}

function joined(parts: ComponentChildren[]): ComponentChildren[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? ' and ' : ', ', part]));
}
