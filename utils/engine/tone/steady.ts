import type { Draft, Tone } from '../types';

/**
 * What to show while somebody types: the verdict settles instead of jumping at every key. Pure, so that the watch and
 * the pages can call it with what they showed last.
 *
 *   shown = steadyTone(shown, report.tone, isUnfinished(draft.text));
 *
 * While the last sentence is unfinished the shown verdict stays: a half-typed question is no question yet. A first
 * verdict other than broadcast-only, a finished sentence, and a verdict of one-way (urgent, condolence: silence is owed at once) come through.
 * With the verdict unchanged, evidence and next step follow the text at once, so marks never point at old words.
 */
export function steadyTone(shown: Tone | null, fresh: Tone, unfinished: boolean): Tone {
  if (shown === null || shown.verdict === fresh.verdict || !unfinished) return fresh;
  // A first sentence that has not got to its point broadcasts nothing yet.
  if (shown.verdict === 'short' && fresh.verdict === 'broadcast') return shown;
  if (shown.verdict === 'short' || fresh.verdict === 'short' || fresh.verdict === 'one-way') return fresh;
  // The old verdict without its marks: their offsets belong to the text as it was.
  return { ...shown, evidence: [] };
}

/** True while the last sentence is still being written: the text does not end in a closing mark, tag, link or emoji. */
export function isUnfinished(text: Draft['text']): boolean {
  const end = text.trimEnd();
  if (text.includes('\n', end.length)) return false;
  if (end === '') return false;
  return !/(?:[.!?…:;)"'”’»]|[#@][\p{L}\p{N}_]+ *|https?:\/\/\S+|\p{Extended_Pictographic}\ufe0f?)$/u.test(end);
}
