import type { Reading } from '../reading';
import type { Span } from '../types';
import { findSpoken } from './own-words';
import { questionsOf } from './questions';
import { list } from './words';

const words = list(
  `i i'm i've i'd i'll my me told spent met sat myself had got saw bumped popped tried made cried walked lost finished wore heard shadowed sitting`,
);
const scene =
  /(?:(?<![\w'])(?:i (?:(?:just|also|then|still|once|really|finally|only|never|even|actually|first) )?(?:met|sat|spent|went|saw|visited|walked|watched|told|listened|came|heard|had (?:a|the|an|my|to|never|lunch|tea|coffee|not|stopped)|stood|got|felt (?!that)|cried|laughed|miss|missed|remember|forgot|drove|cycled|ran|grew|held|made|left|joined|started|shadowed|answered|asked|wore|took|tried|woke|arrived|worked|did|lost|found|was (?:at|in|on|there|told|asked|sent|born|diagnosed|a|an|with|so|talking|speaking|shown)|kept|will miss|can't stop|couldn't|could not|do not have|don't have|have moved|have stopped|signed)|i'll be the\b|i'm (?:speaking|sitting|standing|at|in|on|writing|going to (?:be|ask|miss)|still|not ashamed|so (?:tired|nervous|sad|touched))|i'd (?:forgotten|never|rather)|i've (?:been (?:in|at|on|with|asked|told|to|there)|had|not stopped|just|never|moved|met|spent|pulled|got)|my (?:first|last|mum|dad|mother|father|son|daughter|brother|sister|eldest|youngest|kids|boys|girls|mate|dog|cat|bike|handwriting|gran|nan|grandad|husband|wife|partner|neighbour|colleague|desk|shift|hands|stomach|own|eyes|heart)|some days (?:this|the) job)\b|(?:^|[.!?\n] *)(?:told|spent|met|sat|sitting|heard|shadowed|had|got|saw|bumped|popped|tried|made|cried|walked|lost|finished|wore) (?:into|to|in|out|up|down|past|off|a|an|the|my|with|last|this|with|two|three|four|\d+|yesterday|today)\b)/g;
/** "I" with a past tense: a moment, unless it is the business of a politician or a spokesperson. */
const moment =
  /(?<![\w'])i (?:(?:just|also|then|still|once|really|finally|only|never|even|actually|first|have|nearly|almost|quietly) )?(?!(?:voted|introduced|supported|opposed|urged|called|announced|cosponsored|co-sponsored|sponsored|tabled|outlined|signed|launched|stressed|highlighted|welcomed|addressed|discussed|submitted|raised|attended|wanted|liked|loved|noted|stated|reiterated|questioned|pressed|pushed|backed|need|agreed|applauded|commended|testified|hosted|received|pleased|delighted|excited|honou?red|thrilled|humbled|indeed|need|feed|used|pledged|committed|opened|presented|chaired)\b)\w+ed\b(?! to announce)|\bi (?:owe (?:you|them|him|her|everyone)|confess|admit|said|wrote (?!to)|read|knew|taught|bought|gave|put|fell|rang|lay|ate|drank|slept|stopped by|think about (?:that|it|her|him|them)|still (?:think|have|do|remember|can|don't))\b/g;
/** A press release said with "I". */
const announced = /^.{0,12}(?:delighted|pleased|proud|thrilled|hono?ured|excited|humbled)/;

/** A person speaking, with a concrete moment of their own; positions and announcements are none. */
export function scenesIn(reading: Reading): readonly Span[] {
  return reading.memo(scenesIn, () => {
    const spans: Span[] = [];
    const hits = findSpoken(reading, scene, words);
    // Beside a link a past tense is mostly the headline of the piece.
    if (reading.text.links.length === 0) hits.push(...findSpoken(reading, moment, words));
    for (const hit of hits) {
      if (spans.some(s => hit.start < s.end && hit.end > s.start)) continue;
      if (questionsOf(reading).some(q => hit.start >= q.start && hit.start < q.end)) continue;
      const after = reading.text.lower.slice(hit.to, hit.to + 20);
      if (announced.test(hit.text + after)) continue;
      const lead = /^[.!?\n\s]*/.exec(hit.text)?.[0].length ?? 0;
      const { start, end } = reading.text.at(hit.from + lead, hit.to);
      spans.push({ start, end });
    }
    return spans.sort((a, b) => a.start - b.start);
  });
}
