import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { findSpoken } from '../own-words';
import { phrases } from '../phrases';
import { questionsOf } from './questions';

const adverb = '(?:(?:just|also|then|still|once|really|finally|only|never|even|actually|first) )?';
const notAfterQuote = String.raw`(?<![\w'])`;

/** "I" in the middle of something that happened. */
const scene = phrases(
  `
  i ${adverb}(?:met|sat|spent|went|saw|visited|walked|watched|told|listened|came|heard|stood|got|felt (?!that)|cried|laughed)
  i ${adverb}(?:miss|missed|remember|forgot|drove|cycled|ran|grew|held|made|left|joined|started|shadowed|answered|asked|wore)
  i ${adverb}(?:took|tried|woke|arrived|worked|did|lost|found|kept|will miss|can't stop|couldn't|could not|do not have|don't have)
  i ${adverb}(?:have moved|have stopped|signed|had (?:a|the|an|my|to|never|lunch|tea|coffee|not|stopped))
  i ${adverb}was (?:at|in|on|there|told|asked|sent|born|diagnosed|a|an|with|so|talking|speaking|shown)
  i'll be the
  i(?:'ve| have) ever
  i'm (?:speaking|sitting|standing|by|behind|outside|at|in|on(?! +@)|writing|going to (?:be|ask|miss)|still|not ashamed|so (?:tired|nervous|sad|touched))
  i'd (?:forgotten|never|rather)
  i've (?:been (?:in|at|on|with|asked|told|to|there)|had|not stopped|just|never|moved|met|spent|pulled|got)
  my (?:first(?! (?:hundred|100|ninety|90|blog|column|newsletter|annual|vlog|podcast))|last|mum|dad|mother|father|son|daughter|brother|sister|eldest|youngest|kids|boys|girls|mate|dog|cat|bike)
  my (?:handwriting|gran|nan|grandad|husband|wife|partner|neighbour|colleague|desk|shift|hands|stomach|own|eyes|heart)
  some days (?:this|the) job`,
  String.raw`\b`,
  notAfterQuote,
);

/** The same with "I" left out, at the start of a sentence: "Spent the morning …", "Had my jab from …". */
const clipped = phrases(
  String.raw`
  (?:went|ran|drove|stood|queued|woke|cycled|stopped|walked|swam) (?:for|along|behind|beside|up|by|home|past|to work|in|at|with)
  (?:told|spent|met|sat|sitting|heard|shadowed|had|got|saw|bumped|popped|tried|made|cried|walked|lost|finished|wore) (?:into|to|in|out|up|down|past|off|a|an|the|my|with|last|this|two|three|four|\d+|yesterday|today)`,
  String.raw`\b`,
  String.raw`(?<=^|[.!?\n] {0,2})`,
);

/** What politicians and spokespeople did: business, not a moment. */
const business =
  'voted|introduced|supported|opposed|urged|called|announced|cosponsored|sponsored|tabled|outlined|signed|launched|stressed|highlighted|welcomed|addressed|discussed|submitted|raised|attended|noted|stated|reiterated|questioned|pressed|pushed|backed|agreed|applauded|commended|testified|hosted|received|pledged|committed|opened|presented|chaired';
/** What ends in -ed and tells of nothing. */
const noMoment = 'wanted|liked|loved|need|indeed|feed|used|pleased|delighted|excited|honou?red|thrilled|humbled';

/** "I" with a past tense in general. */
const moment = phrases(
  String.raw`
  i (?:(?:just|also|then|still|once|really|finally|only|never|even|actually|first|have|nearly|almost|quietly) )?(?!(?:${business}|${noMoment})\b)\w+ed\b(?! to announce)
  i (?:owe (?:you|them|him|her|everyone)|confess|admit|said|wrote (?!to)|read|knew|taught|bought|gave|put|fell|rang|lay|ate)\b
  i (?:drank|slept|stopped by|think about (?:that|it|her|him|them)|still (?:think|have|do|remember|can|don't))\b`,
  '',
  notAfterQuote,
);

/** A press release said with "I". */
const announced = /^.{0,12}(?:delighted|pleased|proud|thrilled|hono?ured|excited|humbled)/;

/** A person speaking, with a concrete moment of their own; positions and announcements are none. */
export function scenesIn(reading: Reading): readonly Span[] {
  return reading.memo(scenesIn, () => {
    const { text } = reading;
    const hits = [...findSpoken(reading, scene), ...findSpoken(reading, clipped)];
    // Beside a link a past tense is mostly the headline of the piece.
    if (text.links.length === 0) hits.push(...findSpoken(reading, moment));
    const spans: Span[] = [];
    for (const { start, end, from, to } of hits) {
      if (spans.some(s => start < s.end && end > s.start)) continue;
      if (questionsOf(reading).some(q => start >= q.start && start < q.end)) continue;
      if (announced.test(text.lower.slice(from, to + 20))) continue;
      // "Why I left general practice" beside a link is the headline of a piece.
      if (text.links.length > 0 && /\b(?:why|how|what|when|the day|after) $/.test(text.lower.slice(0, from))) continue;
      spans.push({ start, end });
    }
    return spans.sort((a, b) => a.start - b.start);
  });
}
