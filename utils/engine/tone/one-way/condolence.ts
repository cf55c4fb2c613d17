import type { Part } from '../../part';
import type { Span } from '../../types';
import { findPhrases, phrases } from '../phrases';

const byOwnHand =
  '(?:(?:took|taken|ended|end) (?:his|her|their) own li(?:fe|ves)|died by suicide|(?:hanged|killed|shot|drowned) (?:him|her|them)sel(?:f|ves))';

const condolence = phrases(String.raw`
  (?:has|have) (?:sadly |suddenly |very sadly )?(?:died|passed away)\b(?! (?:from|of|in|waiting|because|due|down|out|a death))
  (?:died|passed away) (?:suddenly|peacefully|on \w+day|yesterday|last (?:night|week|month|\w+day)|this (?:morning|week|weekend)|at the age|aged)
  rest (?:in (?:peace|power)|well,|easy,)
  (?:our|my) hearts? (?:is|are) (?:broken|breaking)
  (?:my|our|deepest|sincere|heartfelt) (?:deepest |sincere |heartfelt )?(?:condolences|sympath(?:y|ies))
  condolences (?:to|go)
  (?<=^|[.!?\n] {0,2})in (?:loving )?memory of
  (?:(?:minute'?s?|minutes'?|moment of) (?:of )?silence|(?:a|one|two) minutes?'?s? (?:of )?quiet|moment of quiet)\b
  (?:we|will|all|everybody|everyone|stations?|staff) (?:will )?(?:all )?(?:stop|stand(?: still| in silence)?|fall silent|are silent) for (?:a|one|two) minutes?\b
  (?:thoughts|prayers|hearts?)(?: and (?:thoughts|prayers|hearts?))*(?: tonight| today| this \w+)? (?:are|is|go|goes|remain|will be|out)\b[^.!?\n]{0,20}\b(?:with|to|for)\b
  (?:saddened|heartbroken|devastated|sad|shocked|sorry)\b[^.!?\n]{0,40}\b(?:death of|passing of|loss of|passing away|has died|have died|passed away)
  sorry for your los[st]
  thinking of (?:the|his|her|their|your) (?:whole )?famil(?:y|ies)\b[^.!?\n]{0,40}\b(?:died|killed|lost|death)
  it is with (?:the )?(?:great|greatest|deep|deepest|profound|heavy) (?:sadness|sorrow|regret) that\b[^!?\n]{0,160}\b(?:death|died|passing|passed|lost)\b
  born sleeping
  god rest (?:him|her|them|his|their)\b
  lost (?:his|her|their) (?:fight|battle)\b(?! (?:over|for|with the|against the|to (?:keep|save|get))\b)
  we(?:'ve)? lost (?!(?:an?|the|our|some|many|more|most|both|all|two|three|four|five|six|power|water|heat\w*|phones?|wifi|internet|network|data|contact|connection|signal|time|hours?|days?|beds?|staff|money|access|everything|count|track|ground|points?|games?)\b)[a-z]+ (?:[a-z]+ )?(?:on \w+day|last (?:night|week)|yesterday|this (?:morning|week))
  (?:keep|hold) [^.!?\n]{2,40} in your (?:prayers|thoughts|hearts)\b
  (?:went|passed|slipped away) (?:peacefully |quietly )?in (?:his|her|their) sleep
  (?:slipped away|left us) (?:peacefully |quietly |suddenly )?(?:on \w+day|last (?:night|\w+day)|this morning|yesterday)
  (?:the |his |her |their )?funeral (?:is|will be|service is) (?:at|on|in|next|this)\b
  (?:heartbroken|devastated)\b[^?]{0,120}\bkilled\b
  (?:our|my|dear|much[- ]loved)\b[^.!?\n]{0,60}\b(?:was|were|has been) killed\b
  (?:great|deep|profound|immense|much) (?:sadness|sorrow)\b[^.!?\n]{0,60}\b(?:death|died|passing|passed|loss)
  (?:with|by|share|of|announce) the (?:sudden |tragic |recent )?death of (?:our|my|a|dr|sir|the|former)\b
  remember(?:ing)? (?:\w+ ){0,3}(?:(?:who|we)(?:'ve| have)? (?:died|lost)|who (?:gave|lost) their lives)
  lest we forget
  commemorat(?:e|es|ed|ing)\b[^.!?\n]{0,80}\b(?:conflict|war|battle|dead|fallen|victims|genocide|bombings?|attacks?|disaster)\b
  never forget (?:the|their|his|her) (?:sacrifices?|courage|service)\b
  we will remember them
  lost their li(?:fe|ves)\b
  (?:sadly|greatly|deeply|dearly|sorely|so) missed\b
  (?:sadly|tragically|sad news|tragic news|(?:heart)?broken|devastated|shocked)\b[^?]{0,120}\b${byOwnHand}
  (?:a|an|our|my|one of our|the) (?:\w+ ){0,3}(?:patients?|colleagues?|friends?|nurse|doctor|porter|student|resident|man|woman|boy|girl|person|mum|dad|teenager)\b[^.!?\n]{0,30}\b${byOwnHand}
  books? of condolence
  half[- ]mast
  laid to rest
  gone too soon
  (?:heartbroken|devastated|so sad|sad) to (?:lose|have lost) (?!the (?:game|match|vote)|out\b|to\b)
  (?:we|i)(?:'ve| have)? lost (?:our|an?|my) (?:\w+ )?(?:dear|much[- ]loved|friend|colleague|beloved)
  mourning the (?:loss|death)
  mourns? the (?:loss|death|passing)
`);
/** Good wishes to the living. */
const recovery = /\b(?:get well|speedy recovery|full recovery|swift recovery)\b/;
// A count or a cause turns it into news about deaths: "1,200 people have died", "died from flu".
const deathNews =
  /\b(?:\d[\d,.]*|hundreds|thousands|millions|many|most|some|more|fewer|(?:wo)?men who|people who|those who) (?:\w+ ){0,2}(?:have|has)$/;

const restInPeace = /(?<![\w.])R\.?I\.?P\.?(?![\w])(?! my\b)/g;
/** Grief in the author's own words, in whatever form. */
const grief = phrases(
  `
  heavy hearts?
  heart-?(?:broken|breaking)
  devastat(?:ed|ing)
  sadden(?:ed|ing)
  sad (?:day|to)
  (?:deeply|so|very|incredibly) sad
  (?:terrible|awful|sad|saddest|tragic|dreadful|shocking|worst) news
  sorrow
  griev(?:e|es|ing)
  mourn(?:s|ing)?
  (?:hard|difficult) for (?:us|me|all of us)
  (?:lost for|no) words
  tragic(?:ally)?
  remembering
  (?:miss|missing) (?:him|her|them) (?:so|very|terribly|already|every)
  we(?:'ll| will) (?:all )?miss (?:him|her|them)`,
  String.raw`\b`,
);
/** What is grieved for: beside words of grief these speak of a death. */
const loss = phrases(
  String.raw`
  (?:we|i)(?:'ve| have)?(?: just| sadly)? lost (?!\d|to\b|by\b|count|track|power|weight|it\b|sight|patience|the (?:game|match|vote|election|key|plot|will)|our (?:way|minds?|patience))
  (?:is|are|has|have|was) gone
  died
  dies
  death of
  found dead
  passing(?: of|[.,!])
  passed away
  was killed
  funeral
  (?:no longer|not) with us
  taken from us
  loss of (?:life|lives|our|my|a|his|her)
  remembering
  holding (?:the|his|her|their) family`,
  '',
);

/** "Holland holds moment of silence: https://…", "The president sends condolences": somebody else's, in the news. */
function isReported(part: Part, said: string): boolean {
  return (
    /silence$|condolences|sympath/.test(said) && part.links.length > 0 && !/\b(?:we|our|us|i|join)\b/.test(part.lower)
  );
}

/** News of how many died, or of what. */
const deathToll = /\b(?:\d[\d,.]* (?:\w+ ){0,2}(?:dead|died|deaths|killed)|kills?|deaths? (?:rates?|toll))\b/;

/** The words that make a text a condolence, if any. */
export function condolenceIn(part: Part): Span | null {
  return part.memo(condolenceIn, () => {
    const hits = findPhrases(part, condolence);
    if (hits.length > 0 && part.has(recovery)) return null;
    const real = hits.find(
      hit => !isReported(part, hit.text) && !deathNews.test(part.lower.slice(0, hit.from) + hit.text.split(' ')[0]),
    );
    if (real) return real;
    const mourned = hits.length === 0 && !part.has(deathToll) ? findPhrases(part, grief)[0] : undefined;
    if (mourned && findPhrases(part, loss).length > 0) return mourned;
    return part.find(restInPeace)[0] ?? null;
  });
}
