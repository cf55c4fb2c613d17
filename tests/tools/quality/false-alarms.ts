import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { concerns } from '@/utils/engine/types';
import { cues, rules } from '@/utils/rules';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';

/** Findings that a person would be told of, per 1,000 real posts of health newsrooms. */
export default function falseAlarms(): Figure[] {
  const posts = corpusRows<{ text: string }>('posts/health-posts.jsonl');
  if (posts.length === 0) return [];
  const counts = new Map<string, number>();
  for (const post of posts) {
    const report = check(asDraft({ text: post.text }), { rules, cues, settings: defaultSettings() });
    const seen = new Set(report.findings.flatMap(f => [`${f.concern}-${f.severity === 'tip' ? 'tips' : 'alarms'}`]));
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return concerns.flatMap(concern =>
    ['alarms', 'tips'].map(level => ({
      name: `false-${level}-${concern}`,
      value: ((counts.get(`${concern}-${level}`) ?? 0) / posts.length) * 1000,
      unit: 'posts per 1,000',
      n: posts.length,
      ...(concern === 'identifiers' && level === 'alarms' ? { peers: { openredaction: 58 }, goal: 3 } : {}),
    })),
  );
}
