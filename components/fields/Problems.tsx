import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/words/pages';

export interface Problem {
  /** Id of the field. */
  field: string;
  text: string;
}

/** The summary at the top of a form: what is to be mended, each line leading to its field. Takes the focus once. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  return (
    <div class="problems" role="alert" tabIndex={-1} ref={box}>
      <h3>{t('trouble.title')}</h3>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field + text}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
