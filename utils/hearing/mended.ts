import { applyFixes } from '../engine/fixes';
import type { Draft, Fix, Report, Where } from '../engine/types';

type Findings = Pick<Report, 'findings'>;

/** A mend may make room for another that overlapped it; nothing is left to mend after so many rounds. */
const rounds = 4;

/**
 * The draft as it would be after the first mend of every accessibility note; where two overlap, after the smaller one,
 * and then after what `again` still finds. Nothing is changed in the composer.
 */
export function mendedDraft(draft: Draft, report: Findings, again?: (draft: Draft) => Findings): Draft {
  let mended = mendOnce(draft, report, again !== undefined);
  for (let round = 1; again && round < rounds; round++) {
    const next = mendOnce(mended, again(mended), round < rounds - 1);
    if (JSON.stringify(next) === JSON.stringify(mended)) break;
    mended = next;
  }
  return mended;
}

/** @param again whether another round follows */
function mendOnce(draft: Draft, report: Findings, again: boolean): Draft {
  const mend = (text: string, where: Where) => {
    const mendable = report.findings.filter(f => f.concern === 'access' && f.where === where && f.fixes.length > 0);
    // Fewer emoji last: the other mends may already leave few enough.
    const others = mendable.filter(f => f.rule !== 'access/emoji-count');
    const fixes = (others.length > 0 && again ? others : mendable).flatMap(f => f.fixes.slice(0, 1));
    return applyFixes(text, withoutOverlap(fixes));
  };
  return {
    ...draft,
    text: mend(draft.text, 'text'),
    thread: draft.thread.map((box, i) => mend(box, `thread:${i}`)),
    poll: draft.poll.map((option, i) => mend(option, `poll:${i}`)),
    media: draft.media.map((media, i) => ({ ...media, alt: media.alt ? mend(media.alt, `alt:${i}`) : media.alt })),
  };
}

function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) {
    if (kept.every(k => fix.end <= k.start || fix.start >= k.end)) kept.push(fix);
  }
  return kept;
}
