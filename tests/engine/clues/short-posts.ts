import { rules } from '@/utils/rules';
import traps from '../traps.jsonl?raw';
import { voices } from './posts';
import type { InventedPost } from './posts/posts';
import type { ToldPost } from './told-posts';

/** The posts that tests hold the rules to, with their level: mostly shorter and plainer than `told-posts.jsonl`. */
export function shortPosts(): ToldPost[] {
  const asTold = (level: ToldPost['level']) => (post: InventedPost) =>
    ({ ...(typeof post === 'string' ? { text: post } : post), level }) as ToldPost;
  const posts = Object.values(voices).flatMap(voice => [
    ...voice.stop.map(asTold('stop')),
    ...voice.warn.map(asTold('warn')),
    ...voice.silent.map(asTold('silent')),
  ]);
  return [...posts, ...trapPosts(), ...examplesOf('combination', 'named-patient', 'news-hook', 'reply-confirms')];
}

function trapPosts(): ToldPost[] {
  return traps
    .trim()
    .split('\n')
    .flatMap(line => {
      const { want, ...post } = JSON.parse(line) as { want: string } & ToldPost;
      const level = /^[\w-]+:(stop|warn)$/.exec(want)?.[1] ?? (/^silent$|:tip$/.test(want) ? 'silent' : null);
      return level ? [{ ...post, level: level as ToldPost['level'] }] : [];
    });
}

function examplesOf(...names: string[]): ToldPost[] {
  return rules
    .filter(rule => names.some(name => rule.id === `identifiers/${name}`))
    .flatMap(({ severity, examples }) => [
      ...examples.flags.map(e => ({ ...e.draft, text: e.text.replace(/[[\]]/g, ''), level: e.severity ?? severity })),
      ...examples.allows.map(e => ({ ...e.draft, text: e.text, level: 'silent' })),
    ])
    .map(post => ({ ...post, level: post.level === 'tip' ? 'silent' : post.level }) as ToldPost);
}
