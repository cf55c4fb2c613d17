import { Part } from '@/utils/engine/part';
import { namesWith } from '@/utils/engine/people/find';
import type { Word } from '@/utils/engine/people/tagger/features';
import { lexicon } from '@/utils/engine/people/tagger/lexicon';
import { type PackedField, unpackField } from '@/utils/engine/people/tagger/model';
import { Tagger } from '@/utils/engine/people/tagger/tag';
import { type Example, indexFeatures, randomiser, reindex, strongest, train } from './crf';
import { asExample, code, kinds } from './data';
import {
  btcPosts,
  clinicalPosts,
  type GoldPost,
  inventedPosts,
  type Label,
  type Score,
  scorePersons,
  wnutPosts,
} from './gold';
import { packField } from './pack-field';
import { withOtherNames } from './replaced';

/** Labels: none, a person's name begins, it goes on, place, organisation, other. */
const labels = 6;
function scheme(label: Label, isFirst: boolean): number {
  if (label === 'person') return isFirst ? 1 : 2;
  return 2 + kinds.indexOf(label);
}

/** Rows to train on, with how much each counts. */
interface Source {
  posts: GoldPost[];
  weight: number;
  /** How many copies of each post are made with other names; one where it is not said. */
  renamed?: number;
}

function fieldFrom(sources: readonly Source[], seed: number): PackedField {
  const random = randomiser(seed);
  const examples: Example[] = [];
  const words = lexicon();
  for (const { posts, weight, renamed = 1 } of sources) {
    const add = (post: GoldPost, w: number, change?: (text: string) => string, forget?: (word: Word) => boolean) =>
      examples.push(asExample(code(post, words, 32, scheme, change, forget), w));
    for (const post of posts) {
      add(post, weight);
      // Copies in another case, copies in which many words were never seen, copies with other names: what a name is,
      // and not who.
      if (random() < 0.3) add(post, weight / 2, recase(random()));
      if (random() < 0.3) add(post, weight / 2, undefined, forgetful(random));
      for (let i = 0; i < renamed; i++) {
        const other = withOtherNames(post, random);
        if (other) add(other, weight / 2);
      }
    }
  }
  const usable = examples.filter(e => e.labels.length > 0);
  const { examples: indexed, index } = indexFeatures(usable, 3);
  const options = { labels, dropout: 0.4, rate: 0.05, l2: 0, seed };
  const first = train(indexed, { ...options, epochs: 3, buckets: index.size });
  const kept = strongest(first, index, 45000);
  const second = train(reindex(usable, kept), { ...options, epochs: 8, buckets: kept.size });
  return packField(second, kept, { step: 0.09, dead: 0.7, keyBits: 21, bias: 0.3, bareBias: 0.9 });
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
      { posts: wnutPosts('dev'), weight: 1 },
      { posts: clinicalPosts(), weight: 0.3 },
      { posts: inventedPosts(), weight: 0.7, renamed: 4 },
    ],
    1,
  );
}

/** What a held-out measurement tells; every score is on rows that neither the model nor the word table has learned from. */
export interface HeldOut {
  wnut: Score;
  btc: Score;
  clinical: Score;
}

/**
 * Each fold leaves out a half of WNUT dev, a quarter of BTC F and G and a quarter of the clinical texts. The whole way
 * of the product is measured, after the title rule and trimming.
 */
export function heldOut(folds: number): HeldOut {
  const tested = { wnut: new Map(), btc: new Map(), clinical: new Map() } as Record<keyof HeldOut, Predicted>;
  const dev = wnutPosts('dev');
  const fg = btcPosts('FG');
  const clinical = clinicalPosts();
  for (let fold = 0; fold < folds; fold++) {
    const out = <T>(rows: T[], parts: number) => rows.filter((_, i) => i % parts === fold % parts);
    const rest = <T>(rows: T[], parts: number) => rows.filter((_, i) => i % parts !== fold % parts);
    const sources = [
      { posts: [...wnutPosts('train'), ...btcPosts('ABEH'), ...rest(fg, 4)], weight: 1 },
      { posts: rest(dev, 2), weight: 1 },
      { posts: rest(clinical, 4), weight: 0.3 },
      { posts: inventedPosts(), weight: 0.7, renamed: 4 },
    ];
    const tagger = new Tagger(unpackField(fieldFrom(sources, fold + 1)), lexicon());
    predict(tagger, out(dev, 2), tested.wnut);
    predict(tagger, out(fg, 4), tested.btc);
    predict(tagger, out(clinical, 4), tested.clinical);
  }
  return { wnut: scored(tested.wnut), btc: scored(tested.btc), clinical: scored(tested.clinical) };
}

/**
 * A harder question, nearer to a text of a kind never seen: WNUT dev (YouTube comments) without a row of it in training,
 * and BTC F and G with nothing but WNUT in training.
 */
export function acrossDomains(): { wnut: Score; btc: Score } {
  const learn = (posts: GoldPost[]) =>
    new Tagger(
      unpackField(
        fieldFrom(
          [
            { posts, weight: 1 },
            { posts: inventedPosts(), weight: 0.7, renamed: 4 },
          ],
          1,
        ),
      ),
      lexicon(),
    );
  const wnut: Predicted = new Map();
  const btc: Predicted = new Map();
  predict(learn([...wnutPosts('train'), ...btcPosts('ABEFGH')]), wnutPosts('dev'), wnut);
  predict(learn([...wnutPosts('train'), ...wnutPosts('dev')]), btcPosts('FG'), btc);
  return { wnut: scored(wnut), btc: scored(btc) };
}

type Predicted = Map<GoldPost, { start: number; end: number }[]>;

function predict(tagger: Tagger, posts: readonly GoldPost[], into: Predicted): void {
  for (const post of posts) into.set(post, namesWith(tagger, new Part('text', post.text)));
}

function scored(predicted: Predicted): Score {
  return scorePersons([...predicted.keys()], post => predicted.get(post) ?? []);
}
