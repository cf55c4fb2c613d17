import { isRecord } from '@/utils/packs/file/texts';
import { t } from '@/utils/words/packs';
import { dateOf } from '@/utils/words/time';
import { Markdown } from '../Markdown';
import { groupAt, type Raw, rulesIn, textAt } from './raw-pack';

/** A pack on paper, for the policy folder: seen only when printed. */
export function PrintOut({ raw, now }: { raw: Raw; now: number }) {
  return (
    <article class="print-out">
      <h1>{textAt(raw, 'name')}</h1>
      <p>
        {[
          t('version', { version: textAt(raw, 'version') }),
          textAt(raw, 'owner') && t('owner', { owner: textAt(raw, 'owner') }),
          reviewOf(raw),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{textAt(raw, 'about')}</p>
      <Markdown text={textAt(raw, 'help')} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('print.rule')}</th>
            <th scope="col">{t('print.looks')}</th>
            <th scope="col">{t('print.says')}</th>
            <th scope="col">{t('print.when')}</th>
          </tr>
        </thead>
        <tbody>
          {rulesIn(raw).map(rule => (
            <tr key={textAt(rule, 'id')}>
              <th scope="row">{textAt(rule, 'title') || textAt(rule, 'id')}</th>
              <td>{looksFor(rule)}</td>
              <td>
                {textAt(rule, 'why')} {textAt(rule, 'advice')} {textAt(rule, 'source')}
              </td>
              <td>{whenOf(rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Lists title={t('editor.allow')} lists={groupAt(raw, 'allow')} />
      <Lists title={t('editor.levels')} lists={groupAt(raw, 'levels')} />
      <p>{t('print.printed', { date: dateOf(now) })}</p>
    </article>
  );
}

function reviewOf(raw: Raw): string {
  const time = Date.parse(textAt(raw, 'review'));
  return Number.isNaN(time) ? '' : t('review', { date: dateOf(time) });
}

/** What a rule looks for, as it stands in the file: words, pairs, patterns, numbers. */
function looksFor(rule: Raw): string {
  const keys = [
    'phrases',
    'swap',
    'pattern',
    'count',
    'max',
    'min',
    'needs',
    'avoids',
    'if',
    'then',
    'thenNot',
    'unless',
  ];
  return keys
    .filter(key => key in rule && inWords(rule[key]) !== '')
    .map(key => (key === 'phrases' || key === 'pattern' ? '' : `${key}: `) + inWords(rule[key]))
    .join('; ');
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (!isRecord(value)) return String(value);
  return Object.entries(value)
    .map(([key, of]) => `${key} → ${inWords(of)}`)
    .join(', ');
}

function Lists({ title, lists }: { title: string; lists: Raw }) {
  const entries = Object.entries(lists);
  if (entries.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {entries.map(([key, value]) => (
          <li key={key}>
            {key}: {inWords(value)}
          </li>
        ))}
      </ul>
    </>
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
