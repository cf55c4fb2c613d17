/** A post as a leader would write it: its words alone, or with what it answers and carries. */
export type InventedPost = string | ({ text: string } & Record<string, unknown>);

/** Posts by the least they must bring: a stop, a warning or more, no warning at all. */
export interface InventedPosts {
  stop: InventedPost[];
  warn: InventedPost[];
  silent: InventedPost[];
}
