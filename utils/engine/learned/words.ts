import type { Part } from '../part';
import type { Token } from '../text/tokens';
import { wordFeature } from './features';

/** The features of the words among these tokens of a part, in order. Kept where these are all, as each model asks. */
export function wordFeaturesOf(part: Part, tokens: readonly Token[]): readonly number[] {
  return tokens === part.tokens ? part.memo(wordFeaturesOf, () => featuresIn(tokens)) : featuresIn(tokens);
}

function featuresIn(tokens: readonly Token[]): number[] {
  const features: number[] = [];
  for (const { kind, lower } of tokens) if (kind === 'word') features.push(wordFeature(lower));
  return features;
}
