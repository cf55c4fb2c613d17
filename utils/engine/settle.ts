import { withoutSpokenFor } from './clues/spoken-for';
import type { Finding } from './types';
import { severities } from './types';

/** Pure steps between what rules found and what a person sees. Each takes and gives a list; some ask whether consent is stated. */
const steps: ((findings: Finding[], hasConsent: boolean) => Finding[])[] = [
  withoutDuplicates,
  withoutToldByPack,
  withoutSpokenFor,
  oneIdentifierPerPlace,
  bySeverityThenPlace,
];

export function settle(findings: Finding[], hasConsent: boolean): Finding[] {
  return steps.reduce((list, step) => step(list, hasConsent), findings);
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

/** What a guidance pack says of the same words, as severely, is said once: in the words of the pack. */
function withoutToldByPack(findings: Finding[]): Finding[] {
  const ofPacks = findings.filter(f => f.pack !== 'built-in');
  if (ofPacks.length === 0) return findings;
  return findings.filter(f => f.pack !== 'built-in' || !ofPacks.some(told => tellsTheSame(told, f)));
}

function tellsTheSame(told: Finding, f: Finding): boolean {
  if (told.where !== f.where || severities.indexOf(told.severity) > severities.indexOf(f.severity)) return false;
  // Two swaps of one word are one choice.
  if (f.concern === 'access' && told.start === f.start && told.end === f.end) return told.fixes.length > 0;
  return told.concern === f.concern && told.title === f.title && told.start < f.end && told.end > f.start;
}

/**
 * Where two identifier rules read much the same characters in two ways, the more severe one stands; of two alike the
 * one of a guidance pack (it knows the place), then the longer, then the first. A number inside a whole sentence that
 * another rule marks is a finding of its own, and combinations of clues stand beside all others.
 */
function oneIdentifierPerPlace(findings: Finding[]): Finding[] {
  const plain = findings.filter(f => f.concern === 'identifiers' && !f.clues);
  if (plain.length < 2) return findings;
  plain.sort((a, b) => a.where.localeCompare(b.where) || a.start - b.start || b.end - a.end);
  const dropped = new Set<Finding>();
  for (let i = 1, kept = plain[0]; i < plain.length; i++) {
    const next = plain[i] as Finding;
    if (!kept || !isSamePlace(kept, next)) kept = next;
    else if (isStronger(next, kept)) {
      dropped.add(kept);
      kept = next;
    } else dropped.add(next);
  }
  return dropped.size === 0 ? findings : findings.filter(f => !dropped.has(f));
}

/** True when they share at least half of the longer one. */
function isSamePlace(a: Finding, b: Finding): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.where === b.where && shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
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
