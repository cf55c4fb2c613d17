import { content, el } from './react';

export interface Post {
  handle: string;
  id: string;
  text: string;
}

export const articles: Post[] = [
  {
    handle: 'ana_invented',
    id: '1001',
    text: 'My mother waited five hours at Eastvale on Tuesday. Is anyone listening?',
  },
  {
    handle: 'eastvalefriends',
    id: '1002',
    text: 'The garden outside Maple ward is open again. Come and sit for a while.',
  },
  { handle: 'northvalecare', id: '1003', text: 'What would make a clinic letter easier to read?' },
];

export function Article(post: Post, permalink = `/${post.handle}/status/${post.id}`): object {
  return el(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabIndex: 0, key: post.id },
    el('a', { href: `/${post.handle}`, role: 'link' }, content(`@${post.handle}`)),
    el('div', { 'data-testid': 'tweetText', lang: 'en', dir: 'auto' }, el('span', null, content(post.text))),
    el('a', { href: permalink, role: 'link' }, el('time', { dateTime: '2026-11-22T09:00:00Z' }, content('Nov 22'))),
  );
}

/** The quoted post stands inside the composer, after the editor. */
export function Quoted(): object {
  return el(
    'div',
    { className: 'quoted', role: 'link', tabIndex: 0 },
    el('div', { 'data-testid': 'User-Name' }, content('Ana @ana_invented')),
    el('div', { 'data-testid': 'tweetText', lang: 'en', dir: 'auto' }, el('span', null, content(articles[0]!.text))),
  );
}
