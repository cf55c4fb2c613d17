import type { Found, Part } from '../../part';
import type { Reading } from '../../reading';
import { isInvented } from '../frames';
import { sentenceAt, sentenceText } from '../sentence-of';
import { newsIn } from './news-words';

export interface NewsHook {
  words: Found;
  part: Part;
  /** True when the draft says that people from it are in the author's care. */
  inCare: boolean;
}

/** Care for those caught up in it: "we are treating", "in our ICU", "brought in". */
const caredFor =
  /\b(?:(?:we|we're|we are|our (?:\w+ ){1,3}|crews?|teams?|staff) (?:\w+ ){0,3}(?:treating|treated|caring for|cared for|looking after|looked after|received|receiving|saved|operated|operating|fighting for|took in|worked on)|(?:patients?|pts?|casualt(?:y|ies)|injured|survivors?|victims?|families) (?:\w+ ){0,6}(?:in our|at our|with us|in (?:the )?(?:icu|hdu|intensive care|theatre|a&e|hospital|burns unit|resus)|brought (?:in|to)|admitted|transferred|discharged|stable|critical)|(?:brought|rushed|taken|flown|blue-?lighted|admitted|airlifted) (?:in|to (?:the |our )?[a-z]+(?: general| infirmary| hospital)|to us|to our|to (?:the )?(?:hospital|a&e|resus|theatre|icu))|in our care|(?:is|are|was|were|both|all|now) (?:\w+ )?(?:stable|critical|in theatre|in intensive care|in icu|in surgery)|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|all|both|\d{1,2})(?: [\w'-]+){0,6} (?:are|is) (?:now |all |both |here )*with us|we(?:'ve| have)(?: now| just)?(?: got| taken| had)?(?: in)? (?:one|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}) (?:with us|here|in|of the|of them))\b/;

/** News that people will link the post to, where it names people in the author's care. A-C8. */
export function newsOf(reading: Reading): NewsHook | null {
  return reading.memo(newsOf, () => {
    if (isInvented(reading)) return null;
    for (const part of reading.prose) {
      const words = newsIn(part)[0];
      if (!words) continue;
      const index = sentenceAt(part, words.from);
      const around = [index - 1, index, index + 1, index + 2].map(i => sentenceText(part, i)).join(' ');
      return { words, part, inCare: caredFor.test(around) };
    }
    return quotedNews(reading);
  });
}

/** "That's our chap in ITU!" over a news story: the story becomes his. */
function quotedNews(reading: Reading): NewsHook | null {
  const { parent, text: part } = reading;
  if (!parent || newsIn(parent).length === 0) return null;
  const told = ours.exec(part.lower);
  if (!told || !part.has(inOurBeds)) return null;
  return { words: part.at(told.index, told.index + told[0].length), part, inCare: true };
}

const ours =
  /\b(?:our (?:\w+ )?(?:chap|man|lady|gent|gentleman|fella|lad|lass|girl|boy|woman|patient|little one|one)|(?:he|she)(?:'s| is| was) (?:\w+ )?(?:with us|ours|in our|on our)|(?:this|that) (?:man|lady|lad|girl|boy|woman|chap|gentleman)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: of the [a-z]+)? (?:with us|here)|we(?:'ve| have) got (?:him|her|them))\b/;
const inOurBeds =
  /\b(?:icu|itu|hdu|ward|theatre|unit|resus|with us|in our|on our|our care|sat up|woke|awake|bed|home|stable|breathing|surgery|recovering|got (?:him|her|them) now)\b/;
