import type { Finding } from '@/utils/engine/types';

/**
 * Stops in the order in which a person in a hurry meets them: a number that anyone could look up, and that one press
 * takes out, before a story that has to be weighed. All else stays as the report has it.
 */
export function quickestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings.filter(isNumberToTakeOut), ...findings.filter(f => !isNumberToTakeOut(f))];
}

function isNumberToTakeOut({ severity, concern, clues, fixes }: Finding): boolean {
  return severity === 'stop' && concern === 'identifiers' && !clues?.length && fixes[0]?.text === '';
}
