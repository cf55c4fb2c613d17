import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks } from '../in-force/active-packs';
import { provePack } from '../proof/prove-pack';

/** A post of the past. */
export interface PastPost {
  text: string;
  /** Milliseconds since 1970, where the file says; rules with dates then look at that day. */
  date: number | null;
}

export interface BackTestedRule {
  id: string;
  title: string;
  severity: string;
  /** Posts in which it would have spoken. */
  posts: number;
  /** The first of them: which post, and where. */
  places: { post: number; date: number | null; text: string; start: number; end: number }[];
}

export interface BackTested {
  posts: number;
  /** Posts in which at least one rule would have spoken. */
  spoken: number;
  rules: BackTestedRule[];
}

const placesPerRule = 25;
const reportEvery = 500;

/** Runs a pack over past posts: per rule how often and where it would have spoken. Keeps nothing. */
export function backTest(text: string, posts: readonly PastPost[], progress: (done: number) => void): BackTested {
  const { pack, off } = provePack(text);
  if (!pack) return { posts: posts.length, spoken: 0, rules: [] };
  // Rules that wait to be switched on, and those whose dates are over, are tried as well: that is what a trial is for.
  const rules = pack.rules.map(r => ({ ...r, on: true, platforms: [], kinds: [], from: null, until: null }));
  const active = activePacks([{ pack: { ...pack, rules }, off, origin: { by: 'file', since: 0 } }], []);
  const results = new Map<string, BackTestedRule>();
  for (const { id, title, severity } of active.rules) results.set(id, { id, title, severity, posts: 0, places: [] });
  const settings = defaultSettings();
  let spoken = 0;
  for (const [i, post] of posts.entries()) {
    if (i % reportEvery === 0) progress(i);
    const { findings } = check(asDraft({ text: post.text }), { rules: [], packs: active, cues: [], settings });
    if (findings.length > 0) spoken++;
    const seen = new Set<string>();
    for (const { rule, start, end } of findings) {
      const result = results.get(rule);
      if (!result || seen.has(rule)) continue;
      seen.add(rule);
      result.posts++;
      if (result.places.length < placesPerRule)
        result.places.push({ post: i + 1, date: post.date, ...excerpt(post.text, start, end) });
    }
  }
  progress(posts.length);
  return { posts: posts.length, spoken, rules: [...results.values()].sort((a, b) => b.posts - a.posts) };
}

/** Some words around what was found. */
function excerpt(text: string, start: number, end: number): { text: string; start: number; end: number } {
  const from = Math.max(0, start - 60);
  const to = Math.min(text.length, Math.max(end, start + 40) + 60);
  return { text: text.slice(from, to), start: start - from, end: Math.min(end, to) - from };
}
