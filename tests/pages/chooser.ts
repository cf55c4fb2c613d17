import { elsewhere, surfaces } from '../e2e/surfaces';

/** The first page of `npm start`: one link for each composer, with the sample draft in it. */
export function chooser(text: string): string {
  const link = ({ name, url }: { name: string; url: string }, isOurs: boolean) => {
    const to = new URL(url);
    if (isOurs && text) to.searchParams.set('text', text);
    return `<li><a href="${escaped(to.href)}">${escaped(name)}</a></li>`;
  };
  return [
    '<main style="padding:16px 32px"><h1>Test pages</h1>',
    '<p>These composers are rebuilt by hand with the editors that the sites use. Nothing here reaches a site: posts are only counted in the page.</p>',
    `<h2>Composers</h2><ul>${surfaces.map(s => link(s, true)).join('')}</ul>`,
    `<h2>Boxes that are none of our business</h2><ul>${elsewhere.map(s => link(s, false)).join('')}</ul></main>`,
  ].join('\n');
}

const escaped = (text: string) => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);
