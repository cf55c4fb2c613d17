/**
 * Learns what posts are there for and writes `utils/tables/purpose.data.ts`: a log-linear model over the features of
 * `utils/engine/tone/one-way/purpose.ts`; a few seconds.
 *
 *   node tests/tools/run.mjs tables/train-purpose         figures over five folds, then the model of all posts
 *   node tests/tools/run.mjs tables/train-purpose folds   the figures only
 *
 * It learns from the posts of `manner/posts.ts`. So it needs the corpora beside the project.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { languageOf } from '@/utils/engine/text/language';
import { oneWayKindOf } from '@/utils/engine/tone/one-way/one-way';
import { type Purpose, purposes, tellPurpose } from '@/utils/engine/tone/one-way/purpose';
import { hasCorpora } from '../corpora';
import { asSource, type Example, heard, learn, oddsInFolds, packed } from './log-linear';
import { type LabelledPost, labelledPosts } from './manner/posts';

const learning = { classes: purposes.length, restraint: 0.3, rounds: 120, fewest: 11 };
const folds = 5;
/** Weights are kept as whole multiples of this. */
const step = 0.08;

if (!hasCorpora()) {
  console.error('The posts to learn from lie in the corpora beside the project; they are not there.');
  process.exit(1);
}
const posts = labelledPosts().flatMap(asExample);

if (process.argv[2] !== 'ship') {
  const odds = oddsInFolds(posts, learning, folds);
  const heardAs = odds.map(all => all.indexOf(Math.max(...all)));
  for (const [at, name] of purposes.entries()) {
    const n = posts.filter(post => post.wanted === at).length;
    const found = posts.filter((post, i) => post.wanted === at && heardAs[i] === at).length;
    const wrongly = posts.filter((post, i) => post.wanted !== at && heardAs[i] === at).length;
    console.log(`${name}: heard ${found} of ${n} in folds, wrongly ${wrongly}`);
  }
}
if (process.argv[2] !== 'folds') {
  const table = packed(learn(posts, learning), step);
  const source = `/**
 * What posts are there for: what each kind of word, sign and word adds to none, urgent, condolence, job and notice. Made
 * by tests/tools/tables/train-purpose.ts from invented posts, ours, and from posts of the Broad Twitter Corpus (CC BY 4.0) that
 * we labelled.
 */
${asSource('purpose', table)}`;
  writeFileSync('utils/tables/purpose.data.ts', source);
  console.log(
    `${table.weights.length / table.bias.length} features, ${gzipSync(source, { level: 9 }).length} bytes compressed`,
  );
}

/** None where the post is not in English, a bare repost, or of a kind nobody wrote down and no phrase tells. */
function asExample({ draft, label, kind, weight }: LabelledPost): Example[] {
  const reading = read(draft, defaultSettings());
  const byPhrases = oneWayKindOf(reading);
  if (label === 'short' || languageOf(reading) !== 'en' || byPhrases === 'repost') return [];
  const wanted = purposes.indexOf((label === 'one-way' ? (kind ?? byPhrases ?? '') : 'none') as Purpose);
  return wanted < 0 ? [] : [{ features: heard(hear => tellPurpose(reading, hear)), wanted, weight }];
}
