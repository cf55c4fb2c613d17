import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { severities } from '@/utils/engine/types';
import { cues, rules } from '@/utils/rules';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';

interface Row {
  id: string;
  identifiers: { expected: 'stop' | 'warn' | 'silent' };
}

/** Levels that the identifier rules give to the invented posts of leaders; every fourth row was kept from tuning. */
export default function combination(): Figure[] {
  const rows = corpusRows<Row>('leader-posts.jsonl');
  if (rows.length === 0) return [];
  const told = rows.map(row => ({ expected: row.identifiers.expected, level: levelOf(row) }));
  const isHeldOut = (i: number) => i % 4 === 3;
  return [
    ...figuresOf(told, '', 'all rows'),
    ...figuresOf(
      told.filter((_, i) => isHeldOut(i)),
      '-held-out',
      'every fourth row, kept from tuning',
    ),
    ...alarmsOfRules(),
  ];
}

function levelOf(row: Row): string {
  const report = check(asDraft(row), { rules, cues: [], settings: defaultSettings() });
  const found = report.findings.filter(f => f.concern === 'identifiers').map(f => f.severity);
  return severities.find(s => found.includes(s)) ?? 'silent';
}

function figuresOf(told: { expected: string; level: string }[], suffix: string, note: string): Figure[] {
  const of = (expected: string) => told.filter(t => t.expected === expected);
  const share = (list: typeof told, levels: string[]) =>
    list.filter(t => levels.includes(t.level)).length / Math.max(1, list.length);
  const confusion = ['stop', 'warn', 'silent']
    .map(
      e =>
        `${e}: ${['stop', 'warn', 'tip', 'silent'].map(l => `${of(e).filter(t => t.level === l).length} ${l}`).join(' ')}`,
    )
    .join('; ');
  return [
    {
      name: `leader-posts-stop-recall${suffix}`,
      value: share(of('stop'), ['stop']),
      unit: '',
      n: of('stop').length,
      peers: { openredaction: 0.98 },
      goal: 0.9,
      note: `${note}. Expected and found: ${confusion}`,
    },
    {
      name: `leader-posts-warn-noticed${suffix}`,
      value: share(of('warn'), ['stop', 'warn']),
      unit: '',
      n: of('warn').length,
      note,
    },
    {
      name: `leader-posts-silent-alarms${suffix}`,
      value: share(of('silent'), ['stop', 'warn']),
      unit: '',
      n: of('silent').length,
      peers: { openredaction: 0.99 },
      goal: 0.1,
      note,
    },
  ];
}

const own = [
  'combination',
  'one-patient',
  'exact-age',
  'ward-or-bed',
  'when',
  'small-numbers',
  'news-hook',
  'patient-role',
  'reply-confirms',
];

/** Stops and warnings of the combination and clue rules alone, per 1,000 real posts. */
function alarmsOfRules(): Figure[] {
  const posts = corpusRows<{ text: string }>('posts/health-posts.jsonl');
  if (posts.length === 0) return [];
  const mine = rules.filter(r => own.includes(r.id.slice('identifiers/'.length)));
  const alarmed = posts.filter(post =>
    check(asDraft({ text: post.text }), { rules: mine, cues, settings: defaultSettings() }).findings.some(
      f => f.severity !== 'tip',
    ),
  ).length;
  return [
    {
      name: 'clue-alarms-health-posts',
      value: (alarmed / posts.length) * 1000,
      unit: 'posts per 1,000',
      n: posts.length,
      goal: 3,
    },
  ];
}
