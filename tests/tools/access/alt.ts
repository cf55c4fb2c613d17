import { type AltReason, judgeAlt } from '@/utils/engine/alt/judge';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';
import { accessReport } from './report';

interface Row {
  rule_file: string;
  alt: string;
  config: string | null;
  default_config: boolean;
  expect_ok: boolean;
}

/** What each test file of the peer is about, in our words. 'index' is about all of it. */
const about: Record<string, AltReason[]> = {
  'avoid-emoji': ['emoji'],
  'char-length': ['long'],
  contains: ['says-picture', 'screenshot', 'generic'],
  'end-punctuation': ['no-end-mark'],
  'end-with': ['file-name', 'generic'],
  'exact-match': ['generic', 'short'],
  'not-only-space': ['empty'],
  'start-with': ['generic', 'says-picture'],
};
/** What each setting of the peer switches off. */
const switches: Record<string, AltReason[]> = {
  'image-is-decorative': ['empty'],
  'avoid-emoji': ['emoji'],
  'character-length': ['long'],
  'contains-unhelpful-word': ['says-picture', 'screenshot'],
  'end-with-punctuation': ['no-end-mark'],
  'should-not-end-with': ['file-name'],
  'should-not-start-with': ['says-picture'],
  'empty-alt-text': ['empty', 'short', 'no-end-mark'],
  'is-unhelpful': ['generic', 'short'],
};

/** Descriptions of pictures that the peer's own tests call fine or not. */
export function altCases(): Figure[] {
  const rows = corpusRows<Row>('access/alt_text_cases.jsonl');
  if (rows.length === 0) return [];
  const wrong = rows.filter(row => isFine(row) !== row.expect_ok);
  const plain = rows.filter(row => row.default_config && (row.rule_file === 'index' || !row.expect_ok));
  const wrongPlain = plain.filter(row => isFineInPost(row.alt) !== row.expect_ok);
  if (process.env.SHOW) for (const row of [...wrong, ...wrongPlain]) console.error('alt', JSON.stringify(row));
  return [
    { name: 'alt-cases', value: 1 - wrong.length / rows.length, unit: '', n: rows.length, goal: 1 },
    { name: 'alt-cases-in-posts', value: 1 - wrongPlain.length / plain.length, unit: '', n: plain.length, goal: 1 },
  ];
}

function isFine({ rule_file, alt, config }: Row): boolean {
  const settings = config ?? '';
  const generic = [...settings.matchAll(/exclude: \[([^\]]*)\]/g)].flatMap(m => (m[1] ?? '').match(/[^",\s]+/g) ?? []);
  const comfortable = /length: (\d+)/.exec(settings)?.[1];
  const off = Object.entries(switches).flatMap(([name, reasons]) =>
    settings.includes(`"${name}": false`) ? reasons : [],
  );
  const reasons = judgeAlt(alt, { generic, ...(comfortable ? { comfortable: Number(comfortable) } : {}) });
  return !reasons.some(r => !off.includes(r) && (about[rule_file]?.includes(r) ?? true));
}

function isFineInPost(alt: string): boolean {
  return !accessReport({ text: 'Here it is', media: [{ type: 'image', alt }] }).findings.some(f => f.where === 'alt:0');
}
