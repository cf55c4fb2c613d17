import { endFeature, sortFeature, startFeature, wordFeature } from '../../learned/features';
import { plain } from '../../people/tagger/features';
import { lexicon } from '../../people/tagger/lexicon';

/**
 * What is known of a word of a story besides itself, so that one which no training post held is heard as its like are:
 * its class among the words of the name tagger, in two grains, and how it starts and ends. All are features.
 */
export interface KnownWord {
  word: number;
  fine: number;
  coarse: number;
  /** Null where it would be all of a short word. */
  ends: { start: number; end: number } | null;
}

const startLetters = 4;
const endLetters = 3;
const longWord = 6;
/** Words of which is kept what is known; more than anybody writes with in a day. */
const mostKept = 4000;

const kept = new Map<string, KnownWord>();

export function knownWord(lower: string): KnownWord {
  const met = kept.get(lower);
  if (met) return met;
  // A wild text must not fill the memory.
  if (kept.size > mostKept) kept.clear();
  const words = lexicon();
  const facts = words.look(plain(lower));
  const fresh = {
    word: wordFeature(lower),
    fine: sortFeature(words.fine(facts)),
    coarse: sortFeature(words.middle(facts)),
    ends:
      lower.length < longWord ? null : { start: startFeature(lower, startLetters), end: endFeature(lower, endLetters) },
  };
  kept.set(lower, fresh);
  return fresh;
}
