import { Part } from '@/utils/engine/part';
import { namesWith } from '@/utils/engine/people/find';
import type { Word } from '@/utils/engine/people/tagger/features';
import { lexicon } from '@/utils/engine/people/tagger/lexicon';
import { type Field, type PackedField, unpackField } from '@/utils/engine/people/tagger/model';
import { Tagger } from '@/utils/engine/people/tagger/tag';
import { type Example, indexFeatures, randomiser, reindex, strongest, train } from './crf';
import { asExample, code, kinds } from './data';
import { btcPosts, clinicalPosts, type GoldPost, type Label, type Score, scorePersons, wnutPosts } from './gold';
import { packField } from './pack-field';

/** Labels: none, a person's name begins, it goes on, place, organisation, other. */
const labels = 6;
function scheme(label: Label, isFirst: boolean): number {
  if (label === 'person') return isFirst ? 1 : 2;
  return 2 + kinds.indexOf(label);
}

/** Rows to train on, with how much each counts. YouTube and Reddit comments (WNUT dev) are few and count twice. */
interface Source {
  posts: GoldPost[];
  weight: number;
}

function fieldFrom(sources: readonly Source[], seed: number): PackedField {
  const random = randomiser(seed);
  const examples: Example[] = [];
  const words = lexicon();
  for (const { posts, weight } of sources) {
    for (const post of posts) {
      examples.push(asExample(code(post, words, 32, scheme), weight));
      // Copies in another case, and copies in which many words were never seen: what real names are like.
      if (random() < 0.3) examples.push(asExample(code(post, words, 32, scheme, recase(random())), weight / 2));
      if (random() < 0.3)
        examples.push(asExample(code(post, words, 32, scheme, undefined, forgetful(random)), weight / 2));
    }
  }
  const usable = examples.filter(e => e.labels.length > 0);
  const { examples: indexed, index } = indexFeatures(usable, 3);
  const options = { labels, epochs: 6, dropout: 0.4, rate: 0.05, l2: 0, seed };
  const first = train(indexed, { ...options, buckets: index.size });
  const kept = strongest(first, index, 45000);
  const second = train(reindex(usable, kept), { ...options, epochs: 8, buckets: kept.size });
  return packField(second, kept, { step: 0.09, dead: 0.7, keyBits: 21, bias: 0.6 });
}

function recase(chance: number): (text: string) => string {
  if (chance < 0.6) return text => sameLength(text, text.toLowerCase());
  if (chance < 0.8) return text => sameLength(text, text.toUpperCase());
  return text => text.replace(/\b[a-z]/g, c => c.toUpperCase());
}

function sameLength(text: string, changed: string): string {
  return changed.length === text.length ? changed : text;
}

function forgetful(random: () => number): (word: Word) => boolean {
  return ({ cap }) => random() < (cap === 1 || cap === 2 ? 0.5 : cap === 0 ? 0.1 : 0);
}

/** The model of all rows. */
export function shipped(): PackedField {
  return fieldFrom(
    [
      { posts: [...wnutPosts('train'), ...btcPosts('ABEFGH')], weight: 1 },
      { posts: wnutPosts('dev'), weight: 2 },
      { posts: clinicalPosts(), weight: 0.3 },
    ],
    1,
  );
}

/**
 * Scores on rows that neither the model nor the word table has learned from: each fold leaves out a half of WNUT dev,
 * a quarter of BTC F and G and a quarter of the clinical texts. The whole way of the product is measured, after the
 * title rule and trimming.
 */
export function heldOut(folds: number): { wnut: Score; btc: Score; clinical: Score } {
  const predicted = new Map<GoldPost, { start: number; end: number }[]>();
  const dev = wnutPosts('dev');
  const fg = btcPosts('FG');
  const clinical = clinicalPosts();
  const base = [...wnutPosts('train'), ...btcPosts('ABEH')];
  const tested = { wnut: new Set<GoldPost>(), btc: new Set<GoldPost>(), clinical: new Set<GoldPost>() };
  for (let fold = 0; fold < folds; fold++) {
    const out = <T>(rows: T[], parts: number) => rows.filter((_, i) => i % parts === fold);
    const rest = <T>(rows: T[], parts: number) => rows.filter((_, i) => i % parts !== fold % parts);
    const field: Field = unpackField(
      fieldFrom(
        [
          { posts: [...base, ...rest(fg, 4)], weight: 1 },
          { posts: rest(dev, 2), weight: 2 },
          { posts: rest(clinical, 4), weight: 0.3 },
        ],
        fold + 1,
      ),
    );
    const tagger = new Tagger(field, lexicon());
    for (const post of out(dev, 2)) tested.wnut.add(post);
    for (const post of out(fg, 4)) tested.btc.add(post);
    for (const post of out(clinical, 4)) tested.clinical.add(post);
    for (const post of [...out(dev, 2), ...out(fg, 4), ...out(clinical, 4)])
      predicted.set(
        post,
        namesWith(tagger, new Part('text', post.text)).map(({ start, end }) => ({ start, end })),
      );
  }
  const score = (posts: Set<GoldPost>) => scorePersons([...posts], post => predicted.get(post) ?? []);
  return { wnut: score(tested.wnut), btc: score(tested.btc), clinical: score(tested.clinical) };
}
