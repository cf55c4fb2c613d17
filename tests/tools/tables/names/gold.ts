/** Reads the labelled name corpora as plain texts with spans, handles left out. */
import { invented, missed } from '../../../engine/people/invented-posts';
import { marked } from '../../../engine/people/marked';
import { corpusRows, corpusText } from '../../corpora';

export type Label = 'person' | 'place' | 'organisation' | 'other';
export interface GoldSpan {
  start: number;
  end: number;
  label: Label;
}
export interface GoldPost {
  id: string;
  text: string;
  spans: GoldSpan[];
  /** Stretches that count neither way: handles, hashtags, what stands behind a lone "@". */
  masked: { start: number; end: number }[];
}

const wnutLabels: Record<string, Label> = {
  person: 'person',
  location: 'place',
  corporation: 'organisation',
  group: 'organisation',
};

/** WNUT-17 rows as text: tokens joined by single spaces. */
export function wnutPosts(file: 'train' | 'dev'): GoldPost[] {
  const raw = corpusText(`names/wnut17-${file}.conll`) ?? '';
  return raw
    .split(/\n[\t ]*\n/)
    .filter(block => block.trim() !== '')
    .map((block, i) => wnutPost(`w-${file}-${i}`, block));
}

function wnutPost(id: string, block: string): GoldPost {
  const post: GoldPost = { id, text: '', spans: [], masked: [] };
  let open: GoldSpan | null = null;
  let previous = '';
  for (const line of block.split('\n')) {
    const [token = '', tag = 'O'] = line.split('\t');
    if (token === '') continue;
    const start = post.text === '' ? 0 : post.text.length + 1;
    post.text += post.text === '' ? token : ` ${token}`;
    const end = post.text.length;
    const [bio, type] = [tag.slice(0, 1), tag.slice(2)];
    if (bio === 'I' && open) open.end = end;
    else if (bio === 'B' || bio === 'I') {
      open = { start, end, label: wnutLabels[type] ?? 'other' };
      post.spans.push(open);
    } else open = null;
    if (previous === '@' || /^[@#]\w/.test(token)) post.masked.push({ start, end });
    previous = token;
  }
  post.spans = post.spans.filter(s => !post.masked.some(m => m.start < s.end && s.start < m.end));
  return post;
}

interface BtcRow {
  id: string;
  section: string;
  text: string;
  entities: { start: number; end: number; label: string; kind: string }[];
}
const btcLabels: Record<string, Label> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/** Broad Twitter Corpus rows of some sections. */
export function btcPosts(sections: string): GoldPost[] {
  return corpusRows<BtcRow>('names/btc-dev.jsonl')
    .filter(row => sections.includes(row.section))
    .map(row => {
      const masked = [...row.text.matchAll(/[@#]\w+|@\s+\w+/g)].map(m => ({
        start: m.index,
        end: m.index + m[0].length,
      }));
      for (const e of row.entities) if (e.kind !== 'plain') masked.push({ start: e.start, end: e.end });
      const spans = row.entities
        .filter(e => e.kind === 'plain')
        .map(e => ({ start: e.start, end: e.end, label: btcLabels[e.label] ?? ('other' as const) }))
        .filter(s => !masked.some(m => m.start < s.end && s.start < m.end));
      return { id: row.id, text: row.text, spans, masked };
    });
}

/** Short clinical texts: names only. */
export function clinicalPosts(): GoldPost[] {
  return corpusRows<{ id: string; text: string; entities: { start: number; end: number; label: string }[] }>(
    'identifiers/asq-phi-dev.jsonl',
  ).map(row => ({
    id: row.id,
    text: row.text,
    spans: row.entities
      .filter(e => e.label === 'NAME' || e.label === 'GEOGRAPHIC_LOCATION')
      .map(e => ({ start: e.start, end: e.end, label: e.label === 'NAME' ? ('person' as const) : ('place' as const) })),
    masked: [],
  }));
}

/** Our own invented posts of health leaders. */
export function inventedPosts(): GoldPost[] {
  return [...invented, ...missed].map((post, i) => {
    const { text, people } = marked(post);
    return { id: `i-${i}`, text, spans: people.map(({ start, end }) => ({ start, end, label: 'person' })), masked: [] };
  });
}

export interface Score {
  f1: number;
  precision: number;
  recall: number;
  gold: number;
}

/** Exact-span scores of predicted person spans, masked stretches left out on both sides. */
export function scorePersons(
  posts: readonly GoldPost[],
  predict: (post: GoldPost) => { start: number; end: number }[],
): Score {
  let right = 0;
  let gold = 0;
  let said = 0;
  for (const post of posts) {
    const want = new Set(post.spans.filter(s => s.label === 'person').map(s => `${s.start}-${s.end}`));
    gold += want.size;
    for (const p of predict(post)) {
      if (post.masked.some(m => m.start < p.end && p.start < m.end)) continue;
      said++;
      if (want.has(`${p.start}-${p.end}`)) right++;
    }
  }
  const precision = said === 0 ? 0 : right / said;
  const recall = gold === 0 ? 0 : right / gold;
  return { f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall, gold };
}
