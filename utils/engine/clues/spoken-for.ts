import type { Finding } from '../types';
import { severities } from '../types';

/** Notes about one clue or one relation, which the combination says better when it fires. */
const single = new Set(
  ['one-patient', 'exact-age', 'ward-or-bed', 'when', 'patient-role', 'named-relative', 'news-hook'].map(
    name => `identifiers/${name}`,
  ),
);

/** Where clues have been joined, the notes about each alone stay away: one note, not five. */
export function withoutSpokenFor(findings: Finding[]): Finding[] {
  const joined = findings.find(f => f.rule === 'identifiers/combination');
  if (!joined) return findings;
  const level = severities.indexOf(joined.severity);
  return findings.filter(f => !single.has(f.rule) || severities.indexOf(f.severity) < level);
}
