/**
 * Trains the name tagger and writes `utils/tables/name-model.data.ts`; about a minute and a half.
 *
 *   node tests/tools/run.mjs tables/train-names           figures on held-out folds, then the model of all rows
 *   node tests/tools/run.mjs tables/train-names folds     the figures only
 *   node tests/tools/run.mjs tables/train-names across    the figures across domains only
 *   node tests/tools/run.mjs tables/train-names ship      the model only
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Score } from './names/gold';
import { acrossDomains, heldOut, shipped } from './names/training';

const what = process.argv[2] ?? 'all';
const line = (name: string, s: Score) =>
  console.log(
    `${name} F1 ${s.f1.toFixed(3)} (precision ${s.precision.toFixed(3)}, recall ${s.recall.toFixed(3)}) on ${s.gold} names`,
  );
if (what === 'folds' || what === 'all') {
  const { wnut, btc, clinical } = heldOut(what === 'folds' ? 4 : 2);
  line('WNUT-17 dev, held out', wnut);
  line('BTC F and G, held out', btc);
  line('clinical texts, held out', clinical);
}
if (what === 'across') {
  const { wnut, btc } = acrossDomains();
  line('WNUT-17 dev, nothing of it learned', wnut);
  line('BTC F and G, nothing of BTC learned', btc);
}
if (what === 'ship' || what === 'all') {
  const field = shipped();
  const source = `/**
 * Weights of the name tagger: a linear-chain conditional random field. Made by tests/tools/tables/train-names.ts; layout in
 * utils/engine/people/tagger/model.ts. Trained on
 * - WNUT-17, Emerging and Rare Entity Recognition (Derczynski, Nichols, van Erp, Limsopatham; CC BY 4.0)
 * - Broad Twitter Corpus (Derczynski, Bontcheva, Roberts; CC BY 4.0)
 * - ASQ-PHI, short clinical texts (MIT)
 * - our own invented posts (tests/engine/people/invented-posts.ts)
 */
export const field = ${JSON.stringify(field)};
`;
  writeFileSync('utils/tables/name-model.data.ts', source);
  console.log(
    `${field.cells.length / field.labels} features, ${gzipSync(source, { level: 9 }).length} bytes compressed`,
  );
}
