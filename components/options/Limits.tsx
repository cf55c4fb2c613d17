import { type Concern, concerns } from '@/utils/engine/types';
import { t } from '@/utils/words/pages';

/** A known gap of one check: an example that should be noticed and is not. */
export interface KnownGap {
  concern: Concern;
  rule: string;
  title: string;
  texts: readonly { text: string; note: string }[];
}

/** What the checks cannot see, in general and check by check. */
export function Limits({ gaps }: { gaps: readonly KnownGap[] }) {
  return (
    <>
      <p>
        <b>{t('options.limits.intro')}</b>
      </p>
      <ul>
        {([1, 2, 3, 4, 5] as const).map(n => (
          <li key={n}>{t(`options.limits.${n}`)}</li>
        ))}
      </ul>
      {gaps.length > 0 && (
        <>
          <h3>{t('options.limits.rules')}</h3>
          <p class="hint">{t('options.limits.rules.intro')}</p>
          {concerns.map(concern => {
            const here = gaps.filter(gap => gap.concern === concern);
            if (here.length === 0) return null;
            return (
              <details key={concern}>
                <summary>{t(`concern.${concern}`)}</summary>
                <dl>
                  {here.map(gap => (
                    <div key={gap.rule}>
                      <dt>{gap.title}</dt>
                      {gap.texts.map(({ text, note }) => (
                        <dd key={text}>
                          <q>{text}</q> {note && <span class="hint">{note}</span>}
                        </dd>
                      ))}
                    </div>
                  ))}
                </dl>
              </details>
            );
          })}
        </>
      )}
    </>
  );
}
