/**
 * Learns how posts sound as a whole, and what they are there for, and writes `utils/tables/manner.data.ts`: a log-linear model over the features of
 * `utils/engine/tone/manner/manner.ts`; a few seconds.
 *
 *   node tests/tools/run.mjs tables/train-manner         figures over ten folds, then the model of all posts
 *   node tests/tools/run.mjs tables/train-manner folds   the figures only
 *
 * It learns from the posts of `manner/posts.ts`. So it needs the corpora beside the project.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CueHit } from '@/utils/engine/cue';
import { type Reading, read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { likeliest, nameOf } from '@/utils/engine/tone/manner/by-ear';
import { isPurpose, type SoundName, sounds, tellManner } from '@/utils/engine/tone/manner/manner';
import { oneWayKindOf } from '@/utils/engine/tone/one-way/one-way';
import { verdictOfCues } from '@/utils/engine/tone/verdict';
import { cues } from '@/utils/rules';
import { hasCorpora } from '../corpora';
import { asSource, type Example, heard, learn, oddsInFolds, packed } from './log-linear';
import { type LabelledPost, labelledPosts } from './manner/posts';

const learning = { classes: sounds.length, restraint: 0.3, rounds: 120, fewest: 20 };
const folds = 10;
/** Weights are kept as whole multiples of this. */
const step = 0.08;

interface Post extends Example {
  from: LabelledPost['from'];
  /** What the cues alone say. */
  byCues: SoundName | undefined;
}

if (!hasCorpora()) {
  console.error('The posts to learn from lie in the corpora beside the project; they are not there.');
  process.exit(1);
}
const posts = labelledPosts().flatMap(asPost);

if (process.argv[2] !== 'ship') {
  const odds = oddsInFolds(posts, learning, folds);
  const label = (name: SoundName | undefined) => (name && isPurpose(name) ? 'one-way' : name);
  const judged = posts.map(({ byCues }, i) => {
    const each = Object.fromEntries(sounds.map((name, c) => [name, odds[i]?.[c] ?? 0])) as Record<SoundName, number>;
    return byCues && likeliest(each, byCues);
  });
  for (const from of ['invented', 'real'] as const) {
    const right = (verdicts: (SoundName | undefined)[]) =>
      posts.filter((post, i) => post.from === from && label(verdicts[i]) === label(sounds[post.wanted])).length;
    const n = posts.filter(post => post.from === from).length;
    const share = (verdicts: (SoundName | undefined)[]) => (right(verdicts) / n).toFixed(3);
    console.log(`${from}: cues ${share(posts.map(p => p.byCues))}, with the model ${share(judged)} in folds, n ${n}`);
  }
}
if (process.argv[2] !== 'folds') {
  const learned = learn(posts, learning);
  const table = packed(learned, step);
  const source = `/**
 * How posts sound: what each sign, cue, word and pair of words adds to each of the sounds of manner.ts. Made by
 * tests/tools/tables/train-manner.ts from invented posts, ours, and from posts of the Broad Twitter Corpus (CC BY 4.0) that we
 * labelled.
 */
${asSource('manner', table)}`;
  writeFileSync('utils/tables/manner.data.ts', source);
  console.log(
    `${table.weights.length / table.bias.length} features, ${gzipSync(source, { level: 9 }).length} bytes compressed`,
  );
}

/** None where the label is no sound: a bare repost, another language, a kind nobody wrote down and no phrase tells. */
function asPost({ from, draft, label, kind, weight }: LabelledPost): Post[] {
  const reading = read(draft, defaultSettings());
  const name = label === 'one-way' ? (kind ?? oneWayKindOf(reading)) : label;
  const wanted = sounds.indexOf(name as SoundName);
  if (wanted < 0) return [];
  const hits = hitsIn(reading);
  const byCues = nameOf(verdictOfCues(reading, hits));
  return [{ from, byCues, features: heard(hear => tellManner(reading, hits, byCues, hear)), wanted, weight }];
}

function hitsIn(reading: Reading): CueHit[] {
  return cues.flatMap(({ code, side, reason, find }) =>
    [...find(reading)].map(({ start, end }) => ({ cue: code, side, start, end, reason })),
  );
}
