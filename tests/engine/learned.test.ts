import { describe, expect, it } from 'vitest';
import { besideFeature, openingFeature, pairFeature, signFeature, wordFeature } from '@/utils/engine/learned/features';
import { keyBits, LearnedTable } from '@/utils/engine/learned/table';
import { bias, packed } from '../tools/tables/log-linear';

const step = 0.5;
const features = Array.from({ length: 3000 }, (_, i) => wordFeature(`word${i}`));
const keyOf = (feature: number) => feature >>> (32 - keyBits);
const weights = new Map([
  [bias, [0.25, -1]],
  ...features.map((feature, i): [number, number[]] => [keyOf(feature), [((i % 9) - 4) * step, (i % 3) * step]]),
]);
const table = new LearnedTable(packed(weights, step));

describe('a learned table', () => {
  it('gives back the weights that were packed, and none for what it was not given', () => {
    for (const feature of features) {
      const [first = 0, second = 0] = weights.get(keyOf(feature)) ?? [];
      expect([table.weightOf(feature, 0), table.weightOf(feature, 1)]).toEqual([first, second]);
    }
    expect(table.weightOf(wordFeature('unheard-of'), 0)).toBe(0);
  });

  it('adds up what a text holds by how much of it there is, each feature once', () => {
    const [five = 0, six = 0] = [features[5], features[6]];
    const odds = table.oddsOf(hear => {
      hear(five, 0.5);
      hear(six, 1);
      hear(five, 0.5);
      hear(wordFeature('unheard-of'), 1);
    });
    expect(odds).toEqual([0.25 + 0.5 * 0.5 + 2 * 0.5, -1 + 0.5 * 2 * 0.5]);
    // And anew for the next text.
    expect(table.oddsOf(hear => hear(six, 1))).toEqual([0.25 + 2 * 0.5, -1]);
  });
});

describe('features', () => {
  it('knows a word by its stem', () => {
    for (const form of ['walk', 'walks', 'walking', 'walked']) expect(wordFeature(form)).toBe(wordFeature('walk'));
    // Too short to lose its ending, or another word.
    for (const other of ['was', 'ring', 'walker']) expect(wordFeature(other)).not.toBe(wordFeature('walk'));
    expect(wordFeature('red')).not.toBe(wordFeature('r'));
  });

  it('keeps the order of neighbours and no order of what stands together', () => {
    const [one, other] = [wordFeature('night'), wordFeature('shift')];
    expect(pairFeature(one, other)).not.toBe(pairFeature(other, one));
    expect(besideFeature(one, other)).toBe(besideFeature(other, one));
  });

  it('takes no word for a sign of the same name', () => {
    const word = wordFeature('age');
    expect(new Set([word, signFeature('age'), openingFeature(word), pairFeature(word, word)]).size).toBe(4);
  });
});
