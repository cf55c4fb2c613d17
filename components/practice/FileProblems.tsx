import type { ScenarioProblem } from '@/utils/practice/read-scenario';
import { t } from '@/utils/words/practice';

/** Which files or scenarios could not be read, and where to look in them. Nothing when all is well. */
export function FileProblems({ problems }: { problems: readonly ScenarioProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="trouble" role="alert">
      <h3>{t('problem.title')}</h3>
      <ul>
        {problems.map(({ file, line, column, sentence }) => (
          <li key={`${file}${line}:${column}${sentence}`}>{t('problem.line', { file, line, sentence })}</li>
        ))}
      </ul>
    </div>
  );
}
