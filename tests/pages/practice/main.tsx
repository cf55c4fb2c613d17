import { showPage } from '@/components/shared/show-page';
import '@/entrypoints/practice/practice.css';
import { PracticePage } from '@/entrypoints/practice/PracticePage';
import { platformIds } from '@/utils/packs/pack';
import { readScenarios } from '@/utils/practice/read-scenario';
import { surfaces } from '../../e2e/surfaces';
import sampleFile from './sample.json?raw';

/**
 * The practice page as a plain page, where `npm start` lands: no extension beneath it, so nothing is kept. `?text=` is the
 * draft, `?platform=` the composer.
 */
const asked = new URLSearchParams(location.search);
const text = asked.get('text') ?? '';
const platform = platformIds.find(one => one === asked.get('platform')) ?? 'x';
const written = readScenarios(sampleFile, 'sample.json').scenarios[0];
const sample = written && { ...written, platform, draft: text || written.draft };

/** Composers that people know, in a few words; the rest of the table is for tests. */
const shown = ['X modal', 'X inline reply', 'LinkedIn C', 'LinkedIn B', 'Facebook feed', 'Facebook comment'];

function Elsewhere() {
  const here = (change: string) => `/?${new URLSearchParams({ platform: change, ...(text ? { text } : {}) })}`;
  const there = (url: string) => {
    const to = new URL(url);
    to.searchParams.set('text', sample?.draft ?? '');
    return to.href;
  };
  return (
    <>
      <h3>Try it elsewhere</h3>
      <p>
        The same draft in another practice composer: <a href={here('x')}>X (Twitter)</a>,{' '}
        <a href={here('linkedin')}>LinkedIn</a> or <a href={here('facebook')}>Facebook</a>.
      </p>
      <p>
        These test pages hold the editors that the sites use, rebuilt by hand. There the extension itself reads along.
        Nothing reaches a site.
      </p>
      <ul>
        {surfaces
          .filter(s => shown.includes(s.name))
          .map(s => (
            <li key={s.name}>
              <a href={there(s.url)}>{s.name}</a>
            </li>
          ))}
        <li>
          <a href={`https://test-pages.example/?${new URLSearchParams({ text: sample?.draft ?? '' })}`}>All of them</a>
        </li>
      </ul>
    </>
  );
}

showPage(<PracticePage store={null} optionsPage={null} sample={sample} elsewhere={<Elsewhere />} />);
