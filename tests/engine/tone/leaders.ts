import lines from './leaders.jsonl?raw';

/**
 * A post of `leaders.jsonl`: invented, ours, in the voice of health service leaders, by writers who had not seen the
 * engine, each a `hand`; whoever wrote it labelled it by the annotation guide. First answers right, of 100: 85, 68, 75,
 * 80, 79 (l4 to l8), 75, 81, 78 (k1 to k3), 70, 71, 83 (k5 to k7), 56 (t3: routine news that looks urgent, and urgent
 * news in free words), and 80, 84, 92, 78 (k8, t4, l13, l14). The models of tone learn from them, half as much as from our own posts: each hand hears
 * the border of mixed a little differently.
 */
export interface LeaderPost {
  hand: string;
  label: string;
  /** Kind of a one-way post, where it was written down. */
  kind?: string;
  text: string;
  parent?: string;
  /** What it was written as; a post where it is not said. */
  as?: 'reply' | 'comment' | 'quote';
}

export const leaders: LeaderPost[] = lines
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as LeaderPost);
