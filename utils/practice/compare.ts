import { stringOf } from '@/utils/engine/strings';
import type { Draft, Finding, Report } from '@/utils/engine/types';

export interface Checked {
  draft: Draft;
  report: Report;
}

/** A finding with the words it is about, '' where it is about none. */
export interface Told {
  finding: Finding;
  words: string[];
}

/** What became of the findings between two versions of a post. One entry for each check. */
export interface Comparison {
  gone: Told[];
  stays: Told[];
  fresh: Told[];
}

export function compare(before: Checked, after: Checked): Comparison {
  const [old, now] = [byRule(before), byRule(after)];
  const rulesNow = new Set(now.map(t => t.finding.rule));
  const rulesThen = new Set(old.map(t => t.finding.rule));
  return {
    // Words that still stand did not make the finding go.
    gone: old
      .filter(t => !rulesNow.has(t.finding.rule))
      .map(t => ({ ...t, words: t.words.filter(w => !after.draft.text.includes(w)) })),
    stays: now.filter(t => rulesThen.has(t.finding.rule)),
    fresh: now.filter(t => !rulesThen.has(t.finding.rule)),
  };
}

function byRule({ draft, report }: Checked): Told[] {
  const told = new Map<string, Told>();
  for (const finding of report.findings) {
    const entry = told.get(finding.rule) ?? { finding, words: [] };
    entry.words.push(...wordsOf(finding, draft).filter(w => !entry.words.includes(w)));
    told.set(finding.rule, entry);
  }
  return [...told.values()];
}

function wordsOf(finding: Finding, draft: Draft): string[] {
  const spans = finding.clues?.length ? finding.clues : [finding];
  return spans
    .map(s =>
      stringOf(draft, ('where' in s && s.where) || finding.where)
        .slice(s.start, s.end)
        .trim(),
    )
    .filter(words => words !== '' && words.length <= 80);
}
