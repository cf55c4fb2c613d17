import { stringOf } from '@/utils/engine/strings';
import type { Draft, Finding, Report, Unsure } from '@/utils/engine/types';

/**
 * What a person put aside while this page is open. Kept in memory only: it goes with the page, and with the post.
 * A finding is known by its rule and its words, so that the same words never come back and new words do.
 */
export class Memory {
  readonly #fine = new Set<string>();
  readonly #looked = new Set<string>();

  isFine(finding: Finding, draft: Draft): boolean {
    return this.#fine.size > 0 && this.#fine.has(keyOf(finding, draft));
  }

  markFine(finding: Finding, draft: Draft): void {
    this.#fine.add(keyOf(finding, draft));
  }

  hasLooked(unsure: Unsure): boolean {
    return this.#looked.has(keyOfUnsure(unsure));
  }

  markLooked(unsure: Unsure): void {
    this.#looked.add(keyOfUnsure(unsure));
  }

  /** The report without what was put aside. */
  standing(report: Report, draft: Draft): Report {
    return {
      ...report,
      findings: report.findings.filter(finding => !this.isFine(finding, draft)),
      unsure: report.unsure.filter(unsure => !this.hasLooked(unsure)),
    };
  }

  /** Of this draft's findings, how many are put aside. */
  countFine(findings: readonly Finding[], draft: Draft): number {
    return findings.filter(f => this.isFine(f, draft)).length;
  }

  bringBack(): void {
    this.#fine.clear();
    this.#looked.clear();
  }
}

function keyOf(finding: Finding, draft: Draft): string {
  const parts = finding.clues?.length ? finding.clues : [finding];
  const words = parts.map(p => stringOf(draft, ('where' in p && p.where) || finding.where).slice(p.start, p.end));
  // A finding about no words (a picture without a description) is known by its place.
  return `${finding.rule}|${words.join('|') || finding.where}`;
}

function keyOfUnsure({ rule, reason, where }: Unsure): string {
  return `${rule}|${reason}|${where ?? ''}`;
}
