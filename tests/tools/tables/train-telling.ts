/**
 * Learns how posts tell of one patient and writes `utils/tables/telling.data.ts`: a log-linear model over the features
 * of `utils/engine/clues/story/telling.ts`; a few minutes.
 *
 *   node tests/tools/run.mjs tables/train-telling          figures by hand, then the model of all posts
 *   node tests/tools/run.mjs tables/train-telling hands    the figures only: the posts of each hand by what the others taught
 *   node tests/tools/run.mjs tables/train-telling ship     the model only
 *
 * It learns from invented posts only: those of `tests/engine/clues`, and those of the corpora where they lie there.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tellings, tellTelling } from '@/utils/engine/clues/story/telling';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { shortPosts } from '../../engine/clues/short-posts';
import { type ToldPost, toldPosts } from '../../engine/clues/told-posts';
import { corpusRows } from '../corpora';
import { asSource, type Example, heard, learn, oddsOf, packed, shares, type Weights } from './log-linear';

type Labelled = Omit<ToldPost, 'hand'> & { hand?: number };

/** A third of doubt in each label: two readers of such posts differ, and the odd post should not be learned by heart. */
const learning = { classes: tellings.length, restraint: 4, rounds: 200, fewest: 10, doubt: 0.35 };
/** Weights are kept as whole multiples of this. */
const step = 0.05;
/** Features worth fewer steps are left out: a third of the table, and of no use that can be measured. */
const least = 2;

const posts: Labelled[] = [
  ...toldPosts,
  ...corpusRows<Labelled & { identifiers: { expected: ToldPost['level'] } }>('leader-posts.jsonl').map(row => ({
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
  const noticed = new Map<Labelled, number>();
  for (const hand of new Set(posts.flatMap(post => post.hand || []))) {
    const learned = learn(
      examples.filter((_, i) => posts[i]?.hand !== hand),
      learning,
    );
    for (const [i, example] of examples.entries()) {
      const post = posts[i];
      if (post?.hand === hand) noticed.set(post, 1 - (shares(oddsOf(learned, example, learning.classes))[0] ?? 0));
    }
    say(`hand ${hand}`, noticed, post => post.hand === hand);
  }
  say('all hands', noticed, () => true);
}

/** How many stops and warnings are above the chance that few silent posts reach. */
function say(name: string, noticed: ReadonlyMap<Labelled, number>, isMeant: (post: Labelled) => boolean): void {
  const of = (level: ToldPost['level']) =>
    [...noticed].flatMap(([post, chance]) => (post.level === level && isMeant(post) ? [chance] : []));
  const silent = of('silent').sort((a, b) => b - a);
  for (const share of [0.05, 0.1]) {
    const limit = silent[Math.floor(share * silent.length)] ?? 1;
    const above = (level: ToldPost['level']) => of(level).filter(n => n > limit).length / of(level).length;
    console.log(
      `${name}: silent posts noticed ${share}: above ${limit.toFixed(2)}, stops ${above('stop').toFixed(3)} (${of('stop').length}), warns ${above('warn').toFixed(3)} (${of('warn').length})`,
    );
  }
}

if (process.argv[2] !== 'hands') {
  const learned: Weights = new Map(
    [...learn(examples, learning)].map(([key, [silent = 0, warn = 0, stop = 0]]) => [
      key,
      [warn - silent, stop - silent],
    ]),
  );
  const table = packed(learned, step, least);
  const source = `/**
 * How posts tell of one patient: what each sign, word, pair and sort of words adds to the odds of a warning and of a stop
 * against silence. Made by tests/tools/tables/train-telling.ts from invented posts, ours.
 */
${asSource('telling', table)}`;
  writeFileSync('utils/tables/telling.data.ts', source);
  console.log(
    `${table.weights.length / table.bias.length} features, ${gzipSync(source, { level: 9 }).length} bytes compressed`,
  );
}
