import type { CueHit } from '../cue';
import { phraseEnd } from '../learned/shown';
import type { Part } from '../part';
import type { Evidence, Verdict } from '../types';
import { opening } from './moves/opening';

/** Guidance section B.5: at most two pieces for and two against. */
const mostEachWay = 2;

/**
 * Which cue to show first when several fit, each code once: the ones that annotators most often marked too where the engine
 * found them, counted on 1,400 posts of ten writers. What asks comes before all: whoever asked is offered a reminder to come
 * back. A mixed post is so for whom it notices, and what could have made it more comes last.
 */
const broadcasts = 'B13 B14 B11 B6 B8 B2 B1 B3 B5 B4 B12 B10 B7 B9'.split(' ');
const orders: Record<'mixed' | 'other', readonly string[]> = {
  mixed: [...'S1 S2 W6 W4 W1 W2 W3 S4 W7 S6 S5 S3 W5'.split(' '), ...broadcasts],
  other: [...'S1 S2 S4 S6 S5 S3 W4 W6 W3 W1 W7 W2 W5'.split(' '), ...broadcasts],
};

/** The evidence that decided: first the side of the verdict, then what speaks against it. */
export function chooseEvidence(verdict: Verdict, hits: readonly CueHit[], text: Part): Evidence[] {
  const order = orders[verdict === 'mixed' ? 'mixed' : 'other'];
  const speakFor = pick(hits, order, ({ side }) => side !== 'broadcast');
  // "Nobody is spoken to" beside somebody who is noticed would contradict itself.
  const broadcast = pick(
    hits,
    order,
    ({ side, cue }) => side === 'broadcast' && (cue !== 'B9' || speakFor.length === 0),
  );
  const dialogic = upTo(mostEachWay, speakFor, hits, 'strong');
  const against = upTo(mostEachWay, broadcast, hits, 'broadcast');
  // Spoken to, yet nothing to take up: what decided is that nothing else is there.
  const first = dialogic.length + against.length === 0 ? opening(text) : null;
  if (first) return [{ cue: 'B9', ...first, reason: 'Nothing here for people to answer.' }];
  const chosen = verdict === 'broadcast' ? [...against, ...dialogic] : [...dialogic, ...against];
  return chosen.map(({ cue, start, end, reason }) => ({ cue, start, end: phraseEnd(text, end), reason }));
}

function pick(hits: readonly CueHit[], order: readonly string[], belongs: (hit: CueHit) => boolean): CueHit[] {
  const seen = new Set<string>();
  return hits
    .filter(belongs)
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
