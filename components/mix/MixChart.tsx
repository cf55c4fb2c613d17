import { lastOfMix, type MixEntry, type MixGroup, mixGroups, summariseMix } from '@/utils/history/mix';
import { t } from '@/utils/words/mix';

/** The last 20 posts as a row of shapes, under a sentence that says the same; compared with the person's own past. */
export function MixChart({ history }: { history: readonly MixEntry[] }) {
  const { posts, counts, before, change } = summariseMix(history);
  if (posts === 0) return <p>{t('mix.none')}</p>;
  const line = { count: posts, oneWay: counts['one-way'], mixed: counts.mixed, conversational: counts.conversational };
  return (
    <figure style={{ margin: 0 }}>
      <figcaption>
        <p>
          <b>{t('mix.line', line)}</b>
        </p>
        {before && change && <p>{t(`mix.change.${change}`, { count: before.posts })}</p>}
      </figcaption>
      <Row groups={lastOfMix(history)} />
      {posts > 1 && <p class="hint">{t('mix.order')}</p>}
      <details>
        <summary>{t('mix.numbers')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('mix.label')}</th>
              <th scope="col">{t('mix.last', { count: posts })}</th>
              {before && <th scope="col">{t('mix.before', { count: before.posts })}</th>}
            </tr>
          </thead>
          <tbody>
            {mixGroups.map(group => (
              <tr key={group}>
                <th scope="row">
                  <Shape group={group} /> {t(`mix.group.${group}`)}
                </th>
                <td>{counts[group]}</td>
                {before && <td>{before.counts[group]}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The sentence above says it all: a screen reader needs no second telling. */
function Row({ groups }: { groups: readonly MixGroup[] }) {
  return (
    <div aria-hidden="true" style={{ display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '8px 0' }}>
      {groups.map((group, i) => (
        <Shape key={i} group={group} />
      ))}
    </div>
  );
}

const accent = 'var(--accent, CanvasText)';

/** An arrow goes one way, a half-filled circle is half there, two circles meet: told apart without colour. */
function Shape({ group }: { group: MixGroup }) {
  const style = { flex: 'none', verticalAlign: 'middle' };
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" style={style}>
      {group === 'one-way' && (
        <path d="M3 10h12M10.5 5.5 15 10l-4.5 4.5" fill="none" stroke="var(--quiet, GrayText)" stroke-width="2" />
      )}
      {group === 'mixed' && (
        <g stroke={accent} stroke-width="2">
          <circle cx="10" cy="10" r="6" fill="none" />
          <path d="M10 4a6 6 0 0 0 0 12z" fill={accent} />
        </g>
      )}
      {group === 'conversational' && (
        <g>
          <circle cx="7" cy="10" r="5" fill={accent} />
          <circle cx="14" cy="10" r="4.5" fill="none" stroke={accent} stroke-width="2" />
        </g>
      )}
    </svg>
  );
}
