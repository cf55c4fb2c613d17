export const spotItQuestions = ['identifies', 'broadcast', 'hearable'] as const;
type SpotItQuestion = (typeof spotItQuestions)[number];

/** One post to judge in seconds. */
export interface SpotItPost {
  id: string;
  question: SpotItQuestion;
  text: string;
  /** The post it answers. */
  parent?: string;
  answer: boolean;
  reason: string;
  /** A trap: many people judge it differently at first. */
  hard?: boolean;
}

/** The posts of a file; what cannot be used is left out. */
export function readSpotIt(value: unknown): SpotItPost[] {
  const posts = (value as { posts?: unknown } | null)?.posts;
  return Array.isArray(posts) ? posts.filter(isPost) : [];
}

/** The same things in a fresh order. `random` gives 0 up to but not including 1. */
export function shuffled<T>(things: readonly T[], random: () => number = Math.random): T[] {
  const order = [...things];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

function isPost(given: unknown): given is SpotItPost {
  if (typeof given !== 'object' || given === null) return false;
  const post = given as Record<string, unknown>;
  return (
    typeof post.id === 'string' &&
    typeof post.text === 'string' &&
    typeof post.reason === 'string' &&
    typeof post.answer === 'boolean' &&
    spotItQuestions.includes(post.question as SpotItQuestion)
  );
}
