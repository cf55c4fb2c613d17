import { withoutSpokenFor } from './clues/spoken-for';
import type { Finding } from './types';
import { severities } from './types';

/** Pure steps between what rules found and what a person sees. Each takes and gives a list. */
const steps: ((findings: Finding[]) => Finding[])[] = [withoutDuplicates, withoutSpokenFor, bySeverityThenPlace];

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
