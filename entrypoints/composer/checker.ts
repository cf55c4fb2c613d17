import { check } from '@/utils/engine/check';
import { preparations } from '@/utils/engine/prepare';
import type { Rule } from '@/utils/engine/rule';
import type { CheckSettings } from '@/utils/engine/settings';
import type { Draft, Report } from '@/utils/engine/types';
import { emptyReplies, isReusedReply, type ReplyMemory } from '@/utils/history/replies';
import { type ActivePacks, activePacks, type LoadedPack } from '@/utils/packs/in-force/active-packs';
import { applyPacks } from '@/utils/packs/in-force/apply-packs';
import { cues, rules } from '@/utils/rules';
import { listInForce, watchInForce } from '@/utils/storage/packs';
import { type Policy, readPolicy, watchPolicy } from '@/utils/storage/policy';
import { withPolicy } from '@/utils/storage/policy-values';
import {
  modeOf,
  type PlatformMode,
  readSettings,
  type Settings,
  toCheckSettings,
  watchSettings,
} from '@/utils/storage/settings';

/** The engine with the settings of this person and the packs in force, kept up to date. */
export class Checker {
  /** What the person chose, with what a policy holds fast. */
  settings: Settings;
  packs: ActivePacks;
  /** Of this browser session; empty until the background has answered. */
  replies: ReplyMemory = emptyReplies('');
  #own: Settings;
  #policy: Policy;
  readonly #changed: () => void;
  /** By platform, until something changes: joining the lists of packs for every key would cost. */
  #ready = new Map<string, CheckSettings>();

  static async start(changed: () => void, signal: AbortSignal): Promise<Checker> {
    const [{ settings }, loaded, policy] = await Promise.all([readSettings(), listInForce(), readPolicy()]);
    const checker = new Checker(settings, loaded, policy, changed);
    const stops = [
      watchSettings(next => checker.#use(() => (checker.#own = next))),
      watchInForce(next => checker.#use(() => (checker.packs = activePacks(next, rules)))),
      watchPolicy(next => checker.#use(() => (checker.#policy = next))),
    ];
    for (const stop of stops) signal.addEventListener('abort', stop);
    return checker;
  }

  private constructor(settings: Settings, loaded: readonly LoadedPack[], policy: Policy, changed: () => void) {
    this.#own = settings;
    this.#policy = policy;
    this.settings = withPolicy(settings, policy);
    this.packs = activePacks(loaded, rules);
    this.#changed = changed;
  }

  check(draft: Draft): Report {
    const now = Date.now();
    const reusedReply = isReply(draft) && isReusedReply(this.replies, draft.text, now);
    const settings = { ...this.#settingsFor(draft.platform), now, reusedReply };
    return check(draft, { rules, packs: this.packs, cues, settings });
  }

  /** Steps that make the first keys as quick as later ones. */
  preparations(): Generator<void, void> {
    return preparations({ rules, cues, settings: toCheckSettings(this.settings, 'x') });
  }

  /** False where tone is off for this platform, by choice, pack or policy, and where only some people will read it. */
  judgesTone({ platform, audience }: Pick<Draft, 'platform' | 'audience'>): boolean {
    const { concerns, toneForLimited } = this.#settingsFor(platform);
    return concerns.tone && (audience !== 'limited' || toneForLimited);
  }

  mode(platform: string): PlatformMode {
    return modeOf(this.settings, platform);
  }

  rule(id: string): Rule | undefined {
    return rules.find(r => r.id === id) ?? this.packs.rules.find(r => r.id === id);
  }

  #settingsFor(platform: string): CheckSettings {
    const known = this.#ready.get(platform);
    if (known) return known;
    const made = applyPacks(toCheckSettings(this.settings, platform), this.packs, platform);
    this.#ready.set(platform, made);
    return made;
  }

  #use(take: () => void): void {
    take();
    this.settings = withPolicy(this.#own, this.#policy);
    this.#ready.clear();
    this.#changed();
  }
}

function isReply({ kind }: Draft): boolean {
  return kind === 'reply' || kind === 'comment';
}
