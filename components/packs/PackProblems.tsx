import type { Problem } from '@/utils/packs/pack';
import { t } from '@/utils/words/packs';

const shown = 20;

interface PackProblemsProps {
  problems: readonly Problem[];
  /** Without lines and columns: beside forms, where nobody sees the file. */
  isPlain?: boolean;
}

/** What is wrong with a pack, at its author's own line and column, with the line itself. */
export function PackProblems({ problems, isPlain }: PackProblemsProps) {
  if (problems.length === 0) return null;
  const more = problems.length - shown;
  return (
    <ul class="pack-problems">
      {problems.slice(0, shown).map(problem => (
        <li key={`${problem.path.join('.')} ${problem.sentence}`} class={`pack-problem pack-problem-${problem.level}`}>
          <p>
            <b>{t(`problems.${problem.level}`)}</b>
            {problem.rule && `, ${t('problems.rule', { rule: problem.rule })}`}: {problem.sentence}
          </p>
          {!isPlain && <p class="hint">{t('problems.where', { line: problem.line, column: problem.column })}</p>}
          {!isPlain && problem.excerpt && <pre class="excerpt">{problem.excerpt}</pre>}
        </li>
      ))}
      {more > 0 && <li>{t('problems.more', { count: more })}</li>}
    </ul>
  );
}
