import type { Finding } from '../types';
import { severities } from '../types';

/** Notes about one clue or one relation, which the combination says better when it fires. */
const single = new Set(
  ['one-patient', 'exact-age', 'ward-or-bed', 'when', 'patient-role', 'named-relative', 'news-hook'].map(
    name => `identifiers/${name}`,
  ),
);

/** Rules whose note says what is wrong where the combination only heard that something is. */
const plainer = new Set(
  ['asks-for-details', 'nhs-number', 'chi-number', 'hc-number', 'hospital-number', 'labelled-number'].map(
    name => `identifiers/${name}`,
  ),
);
/** Characters between words that were only heard and what a plainer note marks. */
const beside = 40;

/**
 * Where clues have been joined, the notes about each alone stay away: one note, not five. A person who is named and said to
 * have agreed is told of once, by the note that says what to check of it.
 */
export function withoutSpokenFor(findings: Finding[], hasConsent: boolean): Finding[] {
  const joined = findings.find(f => f.rule === 'identifiers/combination');
  if (!joined) return findings;
  if (isOnlyHeard(joined) && findings.some(f => plainer.has(f.rule) && isBeside(f, joined)))
    return findings.filter(f => f !== joined);
  if (isUnnamedHealth(joined) && findings.some(f => f.rule === 'identifiers/colleague-health' && isBeside(f, joined)))
    return findings.filter(f => f !== joined);
  if (hasConsent && findings.some(f => f.rule === 'identifiers/named-patient' && names(joined, f)))
    return findings.filter(f => f !== joined);
  const level = severities.indexOf(joined.severity);
  return findings.filter(f => !single.has(f.rule) || severities.indexOf(f.severity) < level);
}

/** It shows no clue, only the words that told most. */
function isOnlyHeard({ clues = [] }: Finding): boolean {
  return clues.every(clue => clue.type === 'detail');
}

/** An illness and nobody who has it: beside a note about a colleague's it is theirs. */
function isUnnamedHealth({ clues = [] }: Finding): boolean {
  return clues.every(clue => clue.type === 'detail' || clue.type === 'condition');
}

function names({ clues = [] }: Finding, { where, start, end }: Finding): boolean {
  return clues.some(clue => clue.type === 'name' && clue.where === where && clue.start < end && start < clue.end);
}

function isBeside(a: Finding, b: Finding): boolean {
  return a.where === b.where && a.start - b.end < beside && b.start - a.end < beside;
}
