import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { findOwn, ownEnd, quotedSpans } from '../own-words';
import { phrases } from '../phrases';

const phrase = phrases(String.raw`
  our (?:\w+ )?(?:ceo|cfo|chairman|chair|president|chief executive|chief \w+ officer|medical director|director of \w+)(?: \w+ \w+)? (?:talks|discusses|says|said|explains|shares|speaks|writes|reflects|on|sets out)
  sets out (?:our|an?|the|its|how) (?:\w+ ){0,3}(?:ambition|vision|framework|plan|strategy|priorities)
  sets out our
  in line with
  (?:is|are|remains?|remain) (?:fully |deeply |absolutely )?committed to
  looks? forward to (?:deliver|work|continu|build|strengthen|implement)\w*
  as part of (?:our|its|their) (?:\w+ )?(?:commitment|strategy|programme|ambition)
  in (?:close )?partnership with
  (?:congresswoman|congressman|senator|minister|secretary|dr|professor|sir|governor|mayor) \w+(?: \w+)? (?:shares|discusses|recalls|talks|speaks|reflects|visits|joins|calls|urges|says|writes|explains)
`);
/** "Name Surname, Title, on …" and "Name Surname recalls …". */
const namedSpeaker =
  /^(?:\W*|[^"\n]{0,30}: )(?:\d{4} )?(?:\p{Lu}[\w'.-]+ ){1,4}\p{Lu}[\w'.-]+(?:, (?!(?:I|we|We|you|You)\b)[^,:"\n]{2,40}){0,2},? (?:on|says|said|talks|discusses|explains|recalls|reflects|shares|writes|will (?:address|discuss|speak|talk|present))\b(?! (?:I|my|we)\b)/gu;
const attribution = /\b(?:said|says|told|added|according to)\b|[-–—] ?\p{Lu}[\w.]+(?: \p{Lu}[\w.]+)+/gu;

/** The voice of a press office: titles, speakers quoted, set phrases. */
export function pressStyle(reading: Reading): Span[] {
  const { text } = reading;
  const spans: Span[] = findOwn(reading, phrase);
  for (const hit of text.find(namedSpeaker)) if (hit.from < ownEnd(text)) spans.push(hit);
  if (quotedSpans(text).length > 0) {
    const hit = text.find(attribution).find(h => nextToQuote(reading, h.from, h.to));
    if (hit) spans.push(hit);
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return spans
    .filter((s, i) => !spans.slice(0, i).some(before => s.start < before.end))
    .map(({ start, end }) => ({ start, end }));
}

/** A sayer counts beside the quotation only; "my" and "I" make it the author's own story. */
function nextToQuote(reading: Reading, from: number, to: number): boolean {
  const { text } = reading;
  if (/\b(?:i|my|me|us)\b/.test(text.around({ from, to }, 12).after + text.around({ from, to }, 12).before))
    return false;
  return quotedSpans(text).some(([start, end]) => (from >= end && from - end < 4) || (to <= start && start - to < 4));
}
