import { asDraft } from '@/utils/engine/draft';
import type { Draft } from '@/utils/engine/types';
import { invented } from '../../../engine/tone/invented-posts';
import { leaders } from '../../../engine/tone/leaders';
import { asReplyOrPost, ownPosts } from '../../../engine/tone/own-posts';
import { corpusRows } from '../../corpora';
import { realLabels } from './real-labels';

/** A post that the models of tone learn from. */
export interface LabelledPost {
  from: 'invented' | 'real';
  draft: Draft;
  /** A verdict. */
  label: string;
  /** Kind of a one-way post, where it was written down. */
  kind?: string;
  /** How much it counts in learning. */
  weight: number;
}

/** Our own labels were weighed against each other; those of the hands of `leaders.jsonl` were not. */
const ourWeight = 2;

const letters: Record<string, string> = { C: 'conversational', M: 'mixed', B: 'broadcast', O: 'one-way' };
const kinds: Record<string, string> = { U: 'urgent', K: 'condolence', J: 'job', L: 'notice' };

/** Invented posts, those of `tests/engine/tone` and of the corpora, and real ones that we labelled. */
export function labelledPosts(): LabelledPost[] {
  return [
    ...ownPosts.map(post => made('invented', asReplyOrPost(post), post.label, post.kind)),
    ...invented.map(post => made('invented', asReplyOrPost(post), letters[post.label] ?? '')),
    ...corpusRows<{ text: string; tone: { label: string; cues: string[] } }>('leader-posts.jsonl').map(row =>
      made('invented', row, row.tone.label, row.tone.cues.map(code => kinds[code]).find(Boolean)),
    ),
    ...corpusRows<{ id: string; text: string }>('names/btc-dev.jsonl').flatMap(row => {
      const label = realLabels.get(row.id);
      return label ? [made('real', asReplyOrPost(row), label)] : [];
    }),
    ...leaders.map(({ text, parent, as, label, kind }) => ({
      ...made('invented', { text, parent, kind: as ?? 'post' }, label, kind),
      weight: 1,
    })),
  ];
}

function made(from: LabelledPost['from'], draft: object, label: string, kind?: string): LabelledPost {
  return { from, draft: asDraft(draft), label, kind, weight: ourWeight };
}
