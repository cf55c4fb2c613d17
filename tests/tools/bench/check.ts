import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';
import { corpusRows } from '../corpora';
import type { Figure } from '../figures';

const made =
  'It was good to meet our discharge team at Eastvale this morning. They told me what slows people down on their way home, and what would help: one phone number and one plan. We will try it on two wards from Monday. What would have helped you? Tell me here, or stop me on the ward please.';

/** Texts of 280 characters, made by joining real posts where they are to be had. */
function texts(count: number): string[] {
  const all = corpusRows<{ text: string }>('posts/health-posts.jsonl')
    .map(p => p.text)
    .join(' ');
  if (all.length < 280) return Array.from({ length: 50 }, () => made.slice(0, 280));
  return Array.from({ length: Math.min(count, Math.floor(all.length / 280)) }, (_, i) =>
    all.slice(i * 280, i * 280 + 280),
  );
}

/** The full check, every rule on, beside two checkers of prose on the same texts in the same run. */
export default async function fullCheck(): Promise<Figure[]> {
  const posts = texts(1000);
  const settings = defaultSettings();
  const ours = (text: string) => check(asDraft({ text }), { rules, cues, settings });
  for (const text of posts.slice(0, 300)) ours(text);
  const own = await timed(posts, ours);
  const peers = { ...(await harper(posts.slice(0, 200))), ...(await alex(posts.slice(0, 200))) };
  const pick = (list: Record<string, number[]>, share: number) =>
    Object.fromEntries(Object.entries(list).map(([name, times]) => [name, quantile(times, share)]));
  const harperMedian = peers['harper.js'] ? quantile(peers['harper.js'], 0.5) : 11.1;
  const rest = { unit: 'ms', n: own.length, note: 'peers on the first 200 of the same texts' };
  return [
    { name: 'check-280-median', value: quantile(own, 0.5), peers: pick(peers, 0.5), goal: harperMedian / 10, ...rest },
    { name: 'check-280-p95', value: quantile(own, 0.95), peers: pick(peers, 0.95), ...rest },
  ];
}

async function timed(posts: readonly string[], run: (text: string) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const text of posts) {
    const start = performance.now();
    await run(text);
    times.push(performance.now() - start);
  }
  return times;
}

async function harper(posts: readonly string[]): Promise<Record<string, number[]>> {
  try {
    const { LocalLinter } = await import('harper.js');
    const { slimBinaryInlined } = await import('harper.js/slimBinaryInlined');
    const linter = new LocalLinter({ binary: slimBinaryInlined });
    await linter.setup();
    return { 'harper.js': await timed(posts, text => linter.lint(text)) };
  } catch {
    return {};
  }
}

async function alex(posts: readonly string[]): Promise<Record<string, number[]>> {
  try {
    const { text: lint } = await import('alex');
    return { alex: await timed(posts, lint) };
  } catch {
    return {};
  }
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
