import type { CueHit } from '../cue';
import type { Evidence, Span, Verdict } from '../types';

/** Guidance section B.5: at most two pieces for and two against. */
const mostEachWay = 2;

/**
 * Which cue to show first when several fit: the ones that say most about why, each code once. Order found by
 * `tests/tools/quality/tone.ts` (evidence that annotators marked too). What asks comes first: whoever asked is offered
 * a reminder to come back.
 */
const order = 'S1 S2 S4 S3 S5 S6 W1 W3 W2 W7 W4 W6 W5 B13 B14 B11 B1 B2 B6 B5 B4 B12 B8 B7 B10 B3 B9'.split(' ');

/** The evidence that decided: first the side of the verdict, then what speaks against it. */
export function chooseEvidence(verdict: Verdict, hits: readonly CueHit[], opening: Span | null): Evidence[] {
  const strong = pick(hits, 'strong');
  const weak = pick(hits, 'weak');
  // "Nobody is spoken to" beside somebody who is noticed would contradict itself.
  const broadcast = pick(hits, 'broadcast').filter(hit => hit.cue !== 'B9' || strong.length + weak.length === 0);
  const dialogic = upTo(mostEachWay, [...strong, ...weak], hits, 'strong');
  const against = upTo(mostEachWay, broadcast, hits, 'broadcast');
  // Spoken to, yet nothing to take up: what decided is that nothing else is there.
  if (dialogic.length + against.length === 0 && opening)
    return [{ cue: 'B9', start: opening.start, end: opening.end, reason: 'Nothing here for people to answer.' }];
  return (verdict === 'broadcast' ? [...against, ...dialogic] : [...dialogic, ...against]).map(asEvidence);
}

function pick(hits: readonly CueHit[], side: CueHit['side']): CueHit[] {
  const seen = new Set<string>();
  return hits
    .filter(hit => hit.side === side)
    .sort((a, b) => order.indexOf(a.cue) - order.indexOf(b.cue) || a.start - b.start)
    .filter(hit => !seen.has(hit.cue) && seen.add(hit.cue));
}

/** The first few; where one would stay alone, another place of the same side and code stands beside it. */
function upTo(most: number, picked: CueHit[], hits: readonly CueHit[], side: CueHit['side']): CueHit[] {
  const shown = picked.slice(0, most);
  const first = shown[0];
  if (shown.length !== 1 || first?.side !== side || first.cue === 'B9') return shown;
  const second = hits.find(hit => hit.cue === first.cue && hit.start >= first.end);
  return second ? [first, second] : shown;
}

function asEvidence({ cue, start, end, reason }: CueHit): Evidence {
  return { cue, start, end, reason };
}
