import { t } from '@/utils/words/packs';
import { dateOf } from '@/utils/words/time';
import { Markdown } from '../Markdown';
import { type Raw, rulesIn, textAt } from './raw-pack';

/** A pack on paper, for the policy folder: seen only when printed. */
export function PrintOut({ raw, now }: { raw: Raw; now: number }) {
  return (
    <article class="print-out">
      <h1>{textAt(raw, 'name')}</h1>
      <p>
        {[
          t('version', { version: textAt(raw, 'version') }),
          t('owner', { owner: textAt(raw, 'owner') }),
          t('review', { date: textAt(raw, 'review') }),
        ].join(' · ')}
      </p>
      <p>{textAt(raw, 'about')}</p>
      <Markdown text={textAt(raw, 'help')} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('print.rule')}</th>
            <th scope="col">{t('print.says')}</th>
            <th scope="col">{t('print.when')}</th>
          </tr>
        </thead>
        <tbody>
          {rulesIn(raw).map(rule => (
            <tr key={textAt(rule, 'id')}>
              <th scope="row">{textAt(rule, 'title') || textAt(rule, 'id')}</th>
              <td>
                {textAt(rule, 'why')} {textAt(rule, 'advice')} {textAt(rule, 'source')}
              </td>
              <td>{whenOf(rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('print.printed', { date: dateOf(now) })}</p>
    </article>
  );
}

function whenOf(rule: Raw): string {
  const from = textAt(rule, 'from');
  const until = textAt(rule, 'until');
  if (!from && !until) return t('print.always');
  return [from && t('print.from', { date: from }), until && t('print.until', { date: until })]
    .filter(Boolean)
    .join(' ');
}
