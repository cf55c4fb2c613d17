import type { Finding } from '@/utils/engine/types';
import { altCases } from '../access/alt';
import { fancyLetters } from '../access/fancy';
import { hashtags } from '../access/hashtags';
import { accessReport } from '../access/report';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';

/** Which rule answers which check of the catalogue (guidance C-1 to C-33). C-9, C-10 and C-18 never flag anything. */
const checks: Record<string, string> = {
  'missing-alt': 'C-1',
  'poor-alt': 'C-2',
  'long-alt': 'C-3',
  'machine-alt': 'C-4',
  'emoji-count': 'C-5',
  'emoji-repeated': 'C-6',
  'emoji-placing': 'C-7',
  'emoji-instead-of-word': 'C-8',
  'hashtag-case': 'C-11',
  'hashtag-count': 'C-12',
  'fancy-letters': 'C-13',
  'ascii-art': 'C-14',
  capitals: 'C-15',
  'long-sentence': 'C-16',
  'wall-of-text': 'C-17',
  'hard-word': 'C-19',
  acronym: 'C-20',
  'vague-link': 'C-21',
  'shortened-link': 'C-22',
  'link-count': 'C-23',
  'colour-or-place': 'C-24',
  'moving-picture': 'C-25',
  captions: 'C-26',
  'video-summary': 'C-27',
  'picture-of-text': 'C-28',
  symbols: 'C-29',
  'abbreviations-eg': 'C-30',
  contractions: 'C-31',
  ranges: 'C-32',
  'labels-for-people': 'C-33',
};

interface LeaderPost {
  id: string;
  access: string[];
}

export default function access(): Figure[] {
  return [...hashtags(), ...fancyLetters(), ...altCases(), ...leaderPosts(), ...warnings()];
}

/** Which checks fire on the invented posts of leaders, against their labels. "Cannot tell" counts as fired. */
function leaderPosts(): Figure[] {
  const posts = corpusRows<LeaderPost>('leader-posts.jsonl');
  if (posts.length === 0) return [];
  let right = 0;
  let fired = 0;
  let wanted = 0;
  for (const post of posts) {
    const report = accessReport(post);
    const names = [...report.findings, ...report.unsure].map(f => checks[f.rule.slice('access/'.length)]);
    const found = new Set(names.filter(n => n !== undefined));
    if (process.env.SHOW) show(post, found, report.findings);
    right += post.access.filter(id => found.has(id)).length;
    fired += found.size;
    wanted += post.access.length;
  }
  return [
    { name: 'access-leader-precision', value: right / fired, unit: '', n: fired },
    { name: 'access-leader-recall', value: right / wanted, unit: '', n: wanted },
  ];
}

function show(
  post: LeaderPost & { text?: string },
  found: Set<string>,
  findings: { rule: string; start: number; end: number; where: string }[],
) {
  const missed = post.access.filter(id => !found.has(id));
  const extra = [...found].filter(id => !post.access.includes(id));
  for (const id of missed) console.error(post.id, 'missed', id, JSON.stringify(post.text?.slice(0, 200)));
  for (const id of extra)
    for (const f of findings.filter(f => checks[f.rule.slice(7)] === id))
      console.error(post.id, 'extra', id, f.where, JSON.stringify(post.text?.slice(f.start, f.end).slice(0, 120)));
}

/** Warnings, not tips, on real posts of health newsrooms. A sample was read by hand: see the note. */
function warnings(): Figure[] {
  const posts = corpusRows<{ text: string }>('posts/health-posts.jsonl');
  if (posts.length === 0) return [];
  const found = posts.map(post =>
    accessReport({ text: post.text }).findings.filter((f: Finding) => f.severity !== 'tip'),
  );
  if (process.env.SHOW_WARNINGS)
    for (const [i, list] of found.entries())
      for (const f of list) console.error(f.rule, JSON.stringify(posts[i]?.text), posts[i]?.text.slice(f.start, f.end));
  const warned = found.filter(list => list.length > 0).length;
  return [{ name: 'access-warnings', value: (warned / posts.length) * 1000, unit: 'posts per 1,000', n: posts.length }];
}
