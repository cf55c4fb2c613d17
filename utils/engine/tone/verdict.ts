import type { CueHit } from '../cue';
import type { Reading } from '../reading';
import type { Tone } from '../types';
import { oneWayOf } from './one-way';

/** The verdict when tone is switched off or could not be judged. */
export function silentTone(): Tone {
  return { verdict: 'short', kind: null, evidence: [], next: '', reply: null };
}

/** Weighs the cues: see `guidance` section B.5. Provisional. */
export function judgeTone(reading: Reading, hits: readonly CueHit[]): Tone {
  if (reading.text.words.length < 6 && !hits.some(h => h.side === 'strong')) return silentTone();
  const oneWay = oneWayOf(reading);
  if (oneWay && !hits.some(h => h.side === 'strong'))
    return { verdict: 'one-way', kind: oneWay.kind, evidence: [], next: '', reply: null };
  const strong = hits.filter(h => h.side === 'strong');
  const weak = hits.filter(h => h.side === 'weak');
  const broadcast = hits.filter(h => h.side === 'broadcast');
  const verdict =
    strong.length > 0 && broadcast.length <= strong.length
      ? 'conversational'
      : strong.length + weak.length > 0
        ? 'mixed'
        : 'broadcast';
  const evidence = [...strong, ...weak].slice(0, 2).concat(broadcast.slice(0, 2));
  return {
    verdict,
    kind: null,
    evidence: evidence.map(({ cue, start, end, reason }) => ({ cue, start, end, reason })),
    next: verdict === 'conversational' ? '' : 'What would you like to hear back?',
    reply: null,
  };
}
