import lines from './told-posts.jsonl?raw';

/**
 * A post of `told-posts.jsonl`: invented by us, free to ship. Written by many hands in the voices of health service
 * leaders, each before the engine had seen it and without a look at its code, and labelled by the rules of the guidance;
 * then used to train `utils/engine/clues/story/telling.ts`. Most stops have a look-alike beside them that is to stay silent. So
 * what these posts show now is that nothing was lost, not how well unseen posts fare: that is asked of the posts of one
 * hand when the training had only those of the others, see `tests/tools/tables/train-telling.ts`.
 */
export interface ToldPost {
  /** Whose it is: a whole hand is left out at a time to see how the posts of a stranger fare. 0: of several hands. */
  hand: number;
  level: 'silent' | 'warn' | 'stop';
  text: string;
  kind?: string;
  platform?: string;
  parent?: string;
  media?: { type: string; alt: string | null }[];
}

export const toldPosts: ToldPost[] = lines
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as ToldPost);
