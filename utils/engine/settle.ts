import { withoutSpokenFor } from './clues/spoken-for';
import type { Finding } from './types';
import { severities } from './types';

/** Pure steps between what rules found and what a person sees. Each takes and gives a list. */
const steps: ((findings: Finding[]) => Finding[])[] = [
  withoutDuplicates,
  withoutSpokenFor,
  oneIdentifierPerPlace,
  bySeverityThenPlace,
];

export function settle(findings: Finding[]): Finding[] {
  return steps.reduce((list, step) => step(list), findings);
}

function withoutDuplicates(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(f => {
    const key = `${f.pack}|${f.rule}|${f.where}|${f.start}|${f.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Where two identifier rules read the same characters in two ways, the more severe one stands; of two alike the one of
 * a guidance pack (it knows the place), then the longer, then the first. Combinations of clues stand beside all others.
 */
function oneIdentifierPerPlace(findings: Finding[]): Finding[] {
  const plain = findings.filter(f => f.concern === 'identifiers' && !f.clues);
  if (plain.length < 2) return findings;
  const dropped = new Set<Finding>();
  plain.sort((a, b) => a.where.localeCompare(b.where) || a.start - b.start || b.end - a.end);
  let kept = plain[0];
  for (const next of plain.slice(1)) {
    if (!kept || next.where !== kept.where || next.start >= kept.end) {
      kept = next;
      continue;
    }
    const loser: Finding = isStronger(next, kept) ? kept : next;
    dropped.add(loser);
    if (loser === kept) kept = next;
  }
  return dropped.size === 0 ? findings : findings.filter(f => !dropped.has(f));
}

function isStronger(a: Finding, b: Finding): boolean {
  const bySeverity = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  if (bySeverity !== 0) return bySeverity > 0;
  if ((a.pack === 'built-in') !== (b.pack === 'built-in')) return a.pack !== 'built-in';
  return a.end - a.start > b.end - b.start;
}

function bySeverityThenPlace(findings: Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Number(a.where !== 'text') - Number(b.where !== 'text') ||
      a.where.localeCompare(b.where) ||
      a.start - b.start ||
      a.end - b.end,
  );
}
