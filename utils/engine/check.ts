import type { Cue, CueHit } from './cue';
import { entitiesOf } from './entities';
import { type Reading, read } from './reading';
import { type CannotTell, concernOf, type Match, type Rule } from './rule';
import type { CheckSettings } from './settings';
import { settle } from './settle';
import { isMatchSilenced, isRuleSilenced } from './silence';
import { judgeTone, silentTone } from './tone/verdict';
import type { Draft, Fault, Finding, Report, Tone, Unsure } from './types';

export interface CheckOptions {
  rules: readonly Rule[];
  cues: readonly Cue[];
  settings: CheckSettings;
  /** Rules of guidance packs: of thousands, only those that this draft can set off are run. */
  packs?: { rulesFor(reading: Reading): readonly Rule[] };
  /** Also list everything recognised in the text. */
  entities?: boolean;
}

/**
 * Checks a draft. Synchronous, deterministic, never throws: a rule that breaks becomes a fault in the report and
 * costs only itself.
 */
export function check(draft: Draft, options: CheckOptions): Report {
  const steps = checking(draft, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, a rule or a cue each, for whoever has time between other things. */
export function* checking(draft: Draft, options: CheckOptions): Generator<void, Report> {
  const { settings } = options;
  const reading = read(draft, settings);
  const findings: Finding[] = [];
  const unsure: Unsure[] = [];
  const faults: Fault[] = [];
  const run = (rule: Rule) => {
    if (!runsHere(rule, reading)) return;
    try {
      for (const match of rule.find(reading)) {
        if ('unsure' in match) unsure.push(asUnsure(rule, match));
        else if (!isMatchSilenced(rule, match, reading)) findings.push(asFinding(rule, match, settings));
      }
    } catch (error) {
      faults.push(asFault(rule.id, error));
    }
  };
  for (const rule of options.rules) {
    run(rule);
    yield;
  }
  for (const rule of guarded(() => options.packs?.rulesFor(reading) ?? [], [], 'packs', faults)) {
    run(rule);
    yield;
  }
  const report: Report = {
    id: draft.id,
    findings: settle(findings),
    unsure,
    faults,
    tone: yield* toneOf(reading, options.cues, faults),
  };
  if (options.entities) report.entities = guarded(() => entitiesOf(reading), [], 'entities', faults);
  return report;
}

function runsHere(rule: Rule, reading: Reading): boolean {
  const { draft, settings } = reading;
  const concern = concernOf(rule);
  if (!settings.concerns[concern] || (concern === 'tone' && isToneOff(reading))) return false;
  if (settings.off.includes(rule.id)) return false;
  if (rule.offByDefault && !settings.levels[rule.id]) return false;
  if (rule.platforms && !rule.platforms.includes(draft.platform)) return false;
  if (rule.kinds && !rule.kinds.includes(draft.kind)) return false;
  try {
    return !isRuleSilenced(rule, reading);
  } catch {
    return true;
  }
}

function* toneOf(reading: Reading, cues: readonly Cue[], faults: Fault[]): Generator<void, Tone> {
  if (isToneOff(reading)) return silentTone();
  const hits: CueHit[] = [];
  for (const cue of cues) {
    try {
      for (const hit of cue.find(reading)) {
        hits.push({ cue: cue.code, side: cue.side, start: hit.start, end: hit.end, reason: hit.reason ?? cue.reason });
      }
    } catch (error) {
      faults.push(asFault(cue.id, error));
    }
    yield;
  }
  return guarded(() => judgeTone(reading, hits), silentTone(), 'tone/verdict', faults);
}

/** Tone is a public matter: among friends or in a group it stays silent unless the person says otherwise. */
function isToneOff({ settings, draft }: Reading): boolean {
  return !settings.concerns.tone || (draft.audience === 'limited' && !settings.toneForLimited);
}

function asFinding(rule: Rule, match: Match, settings: CheckSettings): Finding {
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

function asUnsure(rule: Rule, match: CannotTell): Unsure {
  return {
    rule: rule.id,
    reason: match.unsure,
    message: match.message,
    ...(match.where ? { where: match.where } : {}),
  };
}

/** Names the kind of failure only: a message could quote the draft. */
function asFault(rule: string, error: unknown): Fault {
  return { rule, message: error instanceof Error ? error.name : 'unknown failure' };
}

function guarded<T>(compute: () => T, otherwise: T, rule: string, faults: Fault[]): T {
  try {
    return compute();
  } catch (error) {
    faults.push(asFault(rule, error));
    return otherwise;
  }
}
