import type { Fix, Report, Where } from './types';

/** The first fix of every finding of one rule in one published string, in order, none overlapping another. */
export function allFixes(report: Pick<Report, 'findings'>, rule: string, where: Where = 'text'): Fix[] {
  const fixes = report.findings
    .filter(f => f.rule === rule && f.where === where)
    .flatMap(f => f.fixes.slice(0, 1))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Fix[] = [];
  for (const fix of fixes) {
    const last = kept.at(-1);
    if (!last || fix.start >= last.end) kept.push(fix);
  }
  return kept;
}

/** The text after the fixes. Those that overlap an earlier one, or lie outside the text, are left out. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let at = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < at || fix.end > text.length || fix.end < fix.start) continue;
    result += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return result + text.slice(at);
}
