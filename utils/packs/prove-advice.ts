import { asDraft } from '@/utils/engine/draft';
import type { Lexicon } from '@/utils/engine/kinds/support/lexicon';
import { type Reading, read } from '@/utils/engine/reading';
import type { Match, Rule } from '@/utils/engine/rule';
import { defaultSettings } from '@/utils/engine/settings';
import type { Pack, Path, Unplaced } from './pack';
import type { ProvenRule } from './prove-pack';

interface AdviceProblem {
  index: number;
  rule: string;
  path: Path;
  sentence: string;
}

/**
 * Advice that sets off another rule of the pack would tell people two things at once. Words in "quotation marks" are
 * spoken about, not used, and do not count.
 */
export function adviceProblems(rules: readonly ProvenRule[], lexicon: Lexicon, isLate: () => boolean): AdviceProblem[] {
  const byIndex = new Map(rules.map(r => [r.index, r]));
  const problems: AdviceProblem[] = [];
  for (const one of rules) {
    if (isLate()) break;
    const problem = problemIn(one);
    if (problem) {
      problems.push(problem);
      byIndex.delete(one.index);
    }
  }
  return problems;

  function problemIn(one: ProvenRule): AdviceProblem | null {
    for (const { text, path } of adviceOf(one)) {
      const reading = readingOf(text);
      for (const index of lexicon.awake([reading.text])) {
        const other = byIndex.get(index);
        if (!other?.findsWords || index === one.index) continue;
        const said = firstUse(other.find(reading) as Iterable<Match>, text);
        if (said === null) continue;
        const sentence = `Its own advice says “${said}”, which the rule “${other.rule.id}” notices.`;
        return { index: one.index, rule: one.rule.id, path, sentence };
      }
    }
    return null;
  }
}

function adviceOf({ rule, fixes }: ProvenRule): { text: string; path: Path }[] {
  return [
    { text: rule.advice, path: ['advice'] },
    { text: rule.why, path: ['why'] },
    ...fixes.map((fix, i) => ({ text: fix.text, path: ['fixes', i] as Path })),
  ].filter(({ text }) => text !== '');
}

/** Wordings for replies should pass the checks they are offered in: told as notes. */
export function replyProblems(pack: Pack, builtIns: readonly Rule[]): Unplaced[] {
  const stops = builtIns.filter(r => r.severity !== 'tip' && !r.offByDefault);
  return pack.replies.slice(0, 20).flatMap((reply, i): Unplaced[] => {
    const reading = read(asDraft({ text: reply.text, kind: 'reply' }), defaultSettings());
    for (const rule of stops) {
      const said = guarded(() => firstUse(rule.find(reading) as Iterable<Match>, reply.text));
      if (said === null) continue;
      const sentence = `This wording says “${said}”, which the check “${rule.title}” notices.`;
      return [{ level: 'note', sentence, path: ['replies', i, 'text'] }];
    }
    return [];
  });
}

function readingOf(text: string): Reading {
  return read(asDraft({ text }), defaultSettings());
}

/** The first place that is used rather than quoted. */
function firstUse(matches: Iterable<Match>, text: string): string | null {
  for (const match of matches) {
    if ('unsure' in match || match.start === match.end) continue;
    if (!isQuoted(text, match.start, match.end)) return text.slice(match.start, match.end).slice(0, 60);
  }
  return null;
}

function isQuoted(text: string, start: number, end: number): boolean {
  for (const quoted of text.matchAll(/“[^”]*”|"[^"]*"|‘[^’]*’|(?<!\w)'[^']*'(?!\w)/g))
    if (quoted.index < start && quoted.index + quoted[0].length >= end) return true;
  return false;
}

function guarded<T>(compute: () => T | null): T | null {
  try {
    return compute();
  } catch {
    return null;
  }
}
