import { asFinding, asUnsure } from './as-finding';
import { consentStated } from './clues/consent';
import type { Cue, CueHit } from './cue';
import { entitiesOf } from './entities';
import { type Reading, read } from './reading';
import { concernOf, type Rule } from './rule';
import type { CheckSettings } from './settings';
import { settle } from './settle';
import { isMatchSilenced, isRuleSilenced } from './silence';
import { judgeTone, silentTone } from './tone/verdict';
import type { Draft, Fault, Finding, Report, Unsure } from './types';

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
  const checking = new Checking(draft, options);
  while (checking.step());
  return checking.report();
}

/** The same in small steps, a rule or a cue each, for whoever has time between other things. */
export class Checking {
  readonly #draft: Draft;
  readonly #options: CheckOptions;
  readonly #reading: Reading;
  readonly #cues: readonly Cue[];
  #rules: readonly Rule[];
  #havePacksCome = false;
  /** How many rules and cues have run. */
  #ran = 0;
  #heard = 0;
  readonly #findings: Finding[] = [];
  readonly #unsure: Unsure[] = [];
  readonly #faults: Fault[] = [];
  readonly #hits: CueHit[] = [];

  constructor(draft: Draft, options: CheckOptions) {
    this.#draft = draft;
    this.#options = options;
    this.#reading = read(draft, options.settings);
    this.#rules = options.rules;
    this.#cues = isToneOff(this.#reading) ? [] : options.cues;
  }

  /** Runs the next rule or cue; false when all have run. */
  step(): boolean {
    const rule = this.#nextRule();
    if (rule) {
      this.#run(rule);
      return true;
    }
    const cue = this.#cues[this.#heard++];
    if (cue) this.#hear(cue);
    return cue !== undefined;
  }

  /** What was found, once all have run. */
  report(): Report {
    const reading = this.#reading;
    const faults = this.#faults;
    const report: Report = {
      id: this.#draft.id,
      findings: settle(
        this.#findings,
        guarded(() => consentStated(reading), false, 'identifiers/consent', faults),
      ),
      unsure: this.#unsure,
      faults,
      tone: isToneOff(reading)
        ? silentTone()
        : guarded(() => judgeTone(reading, this.#hits), silentTone(), 'tone/verdict', faults),
    };
    if (this.#options.entities) report.entities = guarded(() => entitiesOf(reading), [], 'entities', faults);
    return report;
  }

  /** Those of packs are chosen when the others have read the draft. */
  #nextRule(): Rule | undefined {
    if (this.#ran === this.#rules.length && !this.#havePacksCome) {
      this.#havePacksCome = true;
      const { packs } = this.#options;
      this.#rules = packs ? guarded(() => packs.rulesFor(this.#reading), [], 'packs', this.#faults) : [];
      this.#ran = 0;
    }
    return this.#ran < this.#rules.length ? this.#rules[this.#ran++] : undefined;
  }

  #run(rule: Rule): void {
    const reading = this.#reading;
    if (!runsHere(rule, reading)) return;
    try {
      for (const match of rule.find(reading)) {
        if ('unsure' in match) this.#unsure.push(asUnsure(rule, match));
        else if (!isMatchSilenced(rule, match, reading))
          this.#findings.push(asFinding(rule, match, this.#options.settings));
      }
    } catch (error) {
      this.#faults.push(asFault(rule.id, error));
    }
  }

  #hear(cue: Cue): void {
    const { code, side, reason } = cue;
    try {
      for (const hit of cue.find(this.#reading))
        this.#hits.push({ cue: code, side, start: hit.start, end: hit.end, reason: hit.reason ?? reason });
    } catch (error) {
      this.#faults.push(asFault(cue.id, error));
    }
  }
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

/** Tone is a public matter: among friends or in a group it stays silent unless the person says otherwise. */
function isToneOff({ settings, draft }: Reading): boolean {
  return !settings.concerns.tone || (draft.audience === 'limited' && !settings.toneForLimited);
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
