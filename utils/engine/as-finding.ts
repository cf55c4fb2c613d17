import { type CannotTell, concernOf, type Match, type Rule } from './rule';
import type { CheckSettings } from './settings';
import type { Finding, Unsure } from './types';

/** A match with all that its rule says of it. */
export function asFinding(rule: Rule, match: Match, settings: CheckSettings): Finding {
  const finding: Finding = {
    rule: rule.id,
    concern: concernOf(rule),
    severity: settings.levels[rule.id] ?? match.severity ?? rule.severity,
    where: match.where ?? 'text',
    start: match.start,
    end: match.end,
    title: match.title ?? rule.title,
    why: match.why ?? rule.why,
    advice: match.advice ?? rule.advice,
    source: match.source ?? rule.source,
    pack: rule.pack ?? 'built-in',
    fixes: match.fixes ?? [],
  };
  if (match.clues) finding.clues = match.clues;
  if (match.people !== undefined) finding.people = match.people;
  if (match.basis) finding.basis = match.basis;
  return finding;
}

export function asUnsure(rule: Rule, match: CannotTell): Unsure {
  return {
    rule: rule.id,
    reason: match.unsure,
    message: match.message,
    ...(match.where ? { where: match.where } : {}),
  };
}
