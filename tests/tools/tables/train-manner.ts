/**
 * Learns how posts sound as a whole and writes `utils/tables/manner.data.ts`: a log-linear model over the features of
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
import { heardFrom } from '@/utils/engine/tone/manner/by-ear';
import { type Manner, manners, tellManner } from '@/utils/engine/tone/manner/manner';
import { verdictOfCues } from '@/utils/engine/tone/verdict';
import { cues } from '@/utils/rules';
import { hasCorpora } from '../corpora';
import { asSource, type Example, heard, learn, oddsInFolds, packed } from './log-linear';
import { type LabelledPost, labelledPosts } from './manner/posts';

const learning = { classes: manners.length, restraint: 0.3, rounds: 150, fewest: 14 };
const folds = 10;
/** Weights are kept as whole multiples of this. */
const step = 0.08;

interface Post extends Example {
  from: LabelledPost['from'];
  /** What the cues alone say. */
  byCues: string;
}

if (!hasCorpora()) {
  console.error('The posts to learn from lie in the corpora beside the project; they are not there.');
  process.exit(1);
}
const posts = labelledPosts().flatMap(asPost);

if (process.argv[2] !== 'ship') {
  const odds = oddsInFolds(posts, learning, folds);
  const judged = posts.map(({ byCues }, i) => {
    const [broadcast = 0, mixed = 0, conversational = 0] = odds[i] ?? [];
    const said = manners.find(name => name === byCues);
    const best = said && heardFrom({ broadcast, mixed, conversational }, said);
    return best === undefined || best === 'broadcast' ? byCues : best;
  });
  for (const from of ['invented', 'real'] as const) {
    const right = (verdicts: string[]) =>
      posts.filter((post, i) => post.from === from && verdicts[i] === manners[post.wanted]).length;
    const n = posts.filter(post => post.from === from).length;
    const share = (verdicts: string[]) => (right(verdicts) / n).toFixed(3);
    console.log(`${from}: cues ${share(posts.map(p => p.byCues))}, with the model ${share(judged)} in folds, n ${n}`);
  }
}
if (process.argv[2] !== 'folds') {
  const learned = learn(posts, learning);
  const table = packed(learned, step);
  const source = `/**
 * How posts sound: what each sign, cue, word and pair of words adds to broadcast, mixed and conversational. Made by
 * tests/tools/tables/train-manner.ts from invented posts, ours, and from posts of the Broad Twitter Corpus (CC BY 4.0) that we
 * labelled.
 */
${asSource('manner', table)}`;
  writeFileSync('utils/tables/manner.data.ts', source);
  console.log(
    `${table.weights.length / table.bias.length} features, ${gzipSync(source, { level: 9 }).length} bytes compressed`,
  );
}

/** None where the label is no manner. */
function asPost({ from, draft, label, weight }: LabelledPost): Post[] {
  const wanted = manners.indexOf(label as Manner);
  if (wanted < 0) return [];
  const reading = read(draft, defaultSettings());
  const hits = hitsIn(reading);
  const byCues = verdictOfCues(reading, hits);
  return [
    {
      from,
      byCues: typeof byCues === 'string' ? byCues : 'one-way',
      features: heard(hear => tellManner(reading, hits, hear)),
      wanted,
      weight,
    },
  ];
}

function hitsIn(reading: Reading): CueHit[] {
  return cues.flatMap(({ code, side, reason, find }) =>
    [...find(reading)].map(({ start, end }) => ({ cue: code, side, start, end, reason })),
  );
}
