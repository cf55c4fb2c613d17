import { asDraft } from '@/utils/engine/draft';
import type { Lexicon } from '@/utils/engine/kinds/support/lexicon';
import { read } from '@/utils/engine/reading';
import type { CannotTell, Match, Rule } from '@/utils/engine/rule';
import { defaultSettings } from '@/utils/engine/settings';
import type { Pack, Path, Unplaced } from '../pack';
import type { ProvenRule } from './prove-examples';

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
    const said = adviceOf(one);
    // Read as one text: reading is what costs, and a large pack has thousands of sentences.
    const text = said.map(s => s.text).join(apart);
    const reading = read(asDraft({ text }), defaultSettings());
    for (const index of lexicon.awake([reading.text])) {
      const other = byIndex.get(index);
      if (!other?.findsWords || index === one.index) continue;
      for (const match of other.find(reading)) {
        const use = 'unsure' in match ? null : useAt(said, match);
        if (!use) continue;
        const sentence = `Its own advice says “${use.words}”, which the rule “${other.rule.id}” notices.`;
        return { index: one.index, rule: one.rule.id, path: use.path, sentence };
      }
    }
    return null;
  }
}

/** Stands between sentences that are read together; no words are found across it. */
const apart = '\n\n';

interface Said {
  text: string;
  path: Path;
}

function adviceOf({ rule, fixes }: ProvenRule): Said[] {
  return [
    { text: rule.advice, path: ['advice'] },
    { text: rule.why, path: ['why'] },
    ...fixes.map((fix, i) => ({ text: fix.text, path: ['fixes', i] as Path })),
  ].filter(({ text }) => text !== '');
}

/** The sentence in which a match uses words; null when they are only quoted, or stand in no sentence whole. */
function useAt(said: readonly Said[], { start, end }: Match): { words: string; path: Path } | null {
  let from = 0;
  for (const { text, path } of said) {
    const words = start >= from && end <= from + text.length ? used(text, start - from, end - from) : null;
    if (words !== null) return { words, path };
    from += text.length + apart.length;
  }
  return null;
}

/** Wordings for replies should pass the checks they are offered in: told as notes. */
export function replyProblems(pack: Pack, builtIns: readonly Rule[]): Unplaced[] {
  const stops = builtIns.filter(r => r.severity !== 'tip' && !r.offByDefault);
  return pack.replies.slice(0, 20).flatMap((reply, i): Unplaced[] => {
    const reading = read(asDraft({ text: reply.text, kind: 'reply' }), defaultSettings());
    for (const rule of stops) {
      const said = guarded(() => firstUse(rule.find(reading), reply.text));
      if (said === null) continue;
      const sentence = `This wording says “${said}”, which the check “${rule.title}” notices.`;
      return [{ level: 'note', sentence, path: ['replies', i, 'text'] }];
    }
    return [];
  });
}

/** The first place that is used rather than quoted. */
function firstUse(matches: Iterable<Match | CannotTell>, text: string): string | null {
  for (const match of matches) {
    const words = 'unsure' in match ? null : used(text, match.start, match.end);
    if (words !== null) return words;
  }
  return null;
}

function used(text: string, start: number, end: number): string | null {
  return start === end || isQuoted(text, start, end) ? null : text.slice(start, end).slice(0, 60);
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
