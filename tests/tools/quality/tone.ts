import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { Tone } from '@/utils/engine/types';
import { cues } from '@/utils/rules';
import { asReplyOrPost, ownPosts } from '../../engine/tone/own-posts';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';

/** The four labels of the annotation guide; rows "too short to tell" are left out of accuracy and F1. */
const labels = ['broadcast', 'mixed', 'conversational', 'one-way'] as const;

export interface TonePost {
  draft: Record<string, unknown>;
  label: string;
  /** Codes that annotators marked. */
  cues: string[];
}

export function realPosts(): TonePost[] {
  const rows = corpusRows<{ label: string; cues: string[] }>('tone/labelled-posts.jsonl');
  return rows.map(row => ({ draft: { ...row }, label: row.label, cues: row.cues }));
}

export function leaderPosts(): TonePost[] {
  const rows = corpusRows<{ tone: { label: string; cues: string[] } }>('leader-posts.jsonl');
  return rows.map(row => ({
    draft: { ...row },
    label: row.tone.label,
    cues: row.tone.cues,
  }));
}

export function toneOf(post: TonePost): Tone {
  return check(asDraft(post.draft), { rules: [], cues, settings: defaultSettings() }).tone;
}

/** The peer: what a one-line rule makes of a post. */
function naive({ draft }: TonePost): string {
  const text = String(draft.text);
  if (/\?/.test(text)) return 'conversational';
  return /(?<!\w)@\w|\bthank|\bcongrat/i.test(text) ? 'mixed' : 'broadcast';
}

/**
 * No row is held out: all have been read by now, so these figures show the tuned state. How unseen posts fared is told
 * in `tests/engine/tone/own-posts.ts`.
 *
 * The verdict agrees with the annotated label, and what was shown agrees with what they marked.
 */
export default function tone(): Figure[] {
  const real = realPosts();
  const leaders = leaderPosts();
  if (real.length === 0 || leaders.length === 0) return own();
  const both = [...real, ...leaders];
  return [
    ...scores('tone-real', real, [0.85, 0.75]),
    ...scores('tone-leader', leaders, [0.85, 0.8]),
    ...scores('tone-together', both),
    ...own(),
    touch('tone-evidence-touch', both, 0.7),
    touch('tone-evidence-touch-real', real),
    touch('tone-evidence-touch-leader', leaders),
  ];
}

/** The same over posts that ship: the label, and the words shown against the words a careful reader marked. */
function own(): Figure[] {
  const posts = ownPosts.map(post => ({
    draft: asReplyOrPost(post),
    label: post.label,
    cues: [],
    spans: post.cues ?? [],
  }));
  return [...scores('tone-own', posts), touchedWords('tone-evidence-words', posts)];
}

function scores(name: string, posts: TonePost[], goals: number[] = []): Figure[] {
  const judged = posts.filter(post => labels.some(label => label === post.label));
  const given = judged.map(post => ({
    label: post.label,
    verdict: toneOf(post).verdict as string,
    naive: naive(post),
  }));
  const note = labels.map(label => `${label} ${judged.filter(p => p.label === label).length}`).join(', ');
  const accuracy = (key: 'verdict' | 'naive') => given.filter(g => g[key] === g.label).length / given.length;
  const figure = { unit: '', n: judged.length };
  return [
    {
      ...figure,
      name: `${name}-accuracy`,
      value: accuracy('verdict'),
      peers: { naive: accuracy('naive') },
      ...(goals[0] ? { goal: goals[0] } : {}),
      note,
    },
    {
      ...figure,
      name: `${name}-macro-f1`,
      value: macroF1(given.map(g => [g.label, g.verdict])),
      peers: { naive: macroF1(given.map(g => [g.label, g.naive])) },
      ...(goals[1] ? { goal: goals[1] } : {}),
      note,
    },
  ];
}

/** Mean F1 over the labels that occur. */
function macroF1(pairs: [label: string, verdict: string][]): number {
  const present = labels.filter(label => pairs.some(([wanted]) => wanted === label));
  const sum = present.reduce((total, label) => {
    const right = pairs.filter(([wanted, got]) => wanted === label && got === label).length;
    const either = pairs.filter(([wanted, got]) => wanted === label || got === label).length;
    return total + (2 * right) / (right + either || 1);
  }, 0);
  return sum / present.length;
}

const sideOf = (label: string) => (label === 'broadcast' ? /^B/ : /^[SW]\d/);

/** As `touch`, where the words themselves were marked: the share that the shown evidence overlaps. */
function touchedWords(name: string, posts: (TonePost & { spans: [string, number, number][] })[]): Figure {
  let marked = 0;
  let touched = 0;
  for (const post of posts.filter(p => labels.some(label => label === p.label && label !== 'one-way'))) {
    const { evidence } = toneOf(post);
    for (const [, start, end] of post.spans.filter(([code]) => sideOf(post.label).test(code))) {
      marked++;
      if (evidence.some(e => e.start < end && e.end > start)) touched++;
    }
  }
  return { name, value: touched / marked, unit: '', n: marked, goal: 0.7, note: 'by the words marked' };
}

/**
 * Of the cues that annotators marked on the side of their label (dialogic for conversational and mixed, broadcast for
 * broadcast), the share whose code the shown evidence holds. The corpora give codes, not spans.
 */
function touch(name: string, posts: TonePost[], goal?: number): Figure {
  let marked = 0;
  let touched = 0;
  for (const post of posts) {
    const side = sideOf(post.label);
    if (post.label === 'one-way' || post.label === 'short') continue;
    const shown = new Set(toneOf(post).evidence.map(e => e.cue));
    for (const cue of post.cues.filter(code => side.test(code))) {
      marked++;
      if (shown.has(cue)) touched++;
    }
  }
  return { name, value: touched / marked, unit: '', n: marked, ...(goal ? { goal } : {}), note: 'by code of the cue' };
}
