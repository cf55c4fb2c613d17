/**
 * Learns how posts tell of one patient and writes `utils/tables/telling.data.ts`: a log-linear model over the features
 * of `utils/engine/clues/telling.ts`; a minute or two.
 *
 *   node tests/tools/run.mjs train-telling         figures over folds, then the model of all posts
 *   node tests/tools/run.mjs train-telling folds   the figures only
 *   node tests/tools/run.mjs train-telling ship    the model only
 *
 * It learns from invented posts only: those of `tests/engine/clues`, and those of the corpora where they lie there.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tellings, tellTelling } from '@/utils/engine/clues/telling';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { shortPosts } from '../engine/clues/short-posts';
import { type ToldPost, toldPosts } from '../engine/clues/told-posts';
import { corpusRows } from './corpora';
import { asSource, type Example, heard, learn, oddsOf, packed, shares, type Weights } from './log-linear';

const learning = { classes: tellings.length, restraint: 1, rounds: 150, fewest: 5 };
const folds = 5;
/** Posts that share their theme and words stand beside each other, so folds are cut between runs of posts. */
const run = 12;
/** Weights are kept as whole multiples of this. */
const step = 0.16;

const posts: ToldPost[] = [
  ...toldPosts,
  ...corpusRows<ToldPost & { identifiers: { expected: ToldPost['level'] } }>('leader-posts.jsonl').map(row => ({
    ...row,
    level: row.identifiers.expected,
  })),
  ...shortPosts(),
];
const examples = posts.map<Example>(post => {
  const reading = read(asDraft({ ...post }), defaultSettings());
  return { features: heard(hear => tellTelling(reading, hear)), wanted: tellings.indexOf(post.level) };
});

if (process.argv[2] !== 'ship') {
  const noticed: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (i: number) => Math.floor(i / run) % folds === fold;
    const learned = learn(
      examples.filter((_, i) => !isHeld(i)),
      learning,
    );
    for (const [i, example] of examples.entries())
      if (isHeld(i)) noticed[i] = 1 - (shares(oddsOf(learned, example, learning.classes))[0] ?? 0);
  }
  const of = (level: ToldPost['level']) => noticed.filter((_, i) => posts[i]?.level === level);
  const silent = of('silent').sort((a, b) => b - a);
  for (const share of [0.02, 0.05, 0.1]) {
    const limit = silent[Math.floor(share * silent.length)] ?? 1;
    const above = (level: ToldPost['level']) => of(level).filter(n => n > limit).length / of(level).length;
    console.log(
      `silent posts noticed ${share}: above ${limit.toFixed(2)}, stops ${above('stop').toFixed(3)}, warns ${above('warn').toFixed(3)}, n ${posts.length}`,
    );
  }
}
if (process.argv[2] !== 'folds') {
  const learned: Weights = new Map(
    [...learn(examples, learning)].map(([key, [silent = 0, warn = 0, stop = 0]]) => [
      key,
      [warn - silent, stop - silent],
    ]),
  );
  const table = packed(learned, step);
  const source = `/**
 * How posts tell of one patient: what each sign, word and pair of words adds to the odds of a warning and of a stop
 * against silence. Made by tests/tools/train-telling.ts from invented posts, ours.
 */
${asSource('telling', table)}`;
  writeFileSync('utils/tables/telling.data.ts', source);
  console.log(
    `${table.weights.length / table.bias.length} features, ${gzipSync(source, { level: 9 }).length} bytes compressed`,
  );
}
