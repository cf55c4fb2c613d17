import type { Reading } from '../reading';
import { isAllowed } from '../settings';
import type { Sign, Slot } from './collect';
import { combinationOf } from './combination';
import type { Combination } from './combined';
import { isOwn } from './frames';
import { sentenceAt, sentenceHas, sentenceText } from './sentence-of';

/** It stands in the sentence about the person, or in one that speaks of them: not in "New chairs came today". */
function isTied({ scene }: Combination, sign: Sign): boolean {
  const sentence = sentenceAt(scene.part, sign.from);
  return (
    sentence === scene.subject.sentence ||
    /\b(?:s?he|his|hers?|him|they|their|them|patient)\b/.test(sentenceText(scene.part, sentence))
  );
}

/** "Whom our community nurses have visited every morning": care is told in so many words. */
function isTended({ scene }: Combination): boolean {
  return sentenceHas(scene.part, scene.subject.sentence, tended);
}

const tended =
  /\b(?:nurses?|carers?|crews?|midwi(?:fe|ves)|health visitors?|physios?|therapists?) (?:[a-z]+ ){0,2}(?:visit(?:s|ed|ing)?|look(?:s|ed|ing)? after|car(?:es?|ed|ing) for|treat(?:s|ed|ing)?)\b/;

/** The clue of one kind about someone who is surely one person in the author's care. */
export function clueOf(reading: Reading, slot: Slot): { sign: Sign; found: Combination } | null {
  const found = combinationOf(reading);
  // Where the text as a whole tells of nobody in care, one clue alone says nothing: a volunteer of 91, a house of 112.
  if (
    !found ||
    (found.doubted && found.scene.subject.strength < 3 && !isTended(found)) ||
    found.consent ||
    found.scene.subject.strength < 2 ||
    isOwn(found.scene.subject, found.scene.part)
  )
    return null;
  const sign = found.signs.find(s => s.slot === slot);
  if (!sign || (slot === 'place' && isAllowed(reading.settings.allow.wards, sign.text))) return null;
  if (!isTied(found, sign)) return null;
  return { sign, found };
}
