import { check } from '@/utils/engine/check';
import type { Rule } from '@/utils/engine/rule';
import type { Draft, Report } from '@/utils/engine/types';
import { cues, rules } from '@/utils/rules';
import {
  modeOf,
  type PlatformMode,
  readSettings,
  type Settings,
  toCheckSettings,
  watchSettings,
} from '@/utils/storage/settings';

/** The engine with the settings of this person, kept up to date. */
export class Checker {
  settings: Settings;
  #allRules: readonly Rule[] = rules;
  readonly #changed: () => void;

  static async start(changed: () => void, signal: AbortSignal): Promise<Checker> {
    const { settings } = await readSettings();
    const checker = new Checker(settings, changed);
    const stop = watchSettings(next => checker.#use(next));
    signal.addEventListener('abort', stop);
    return checker;
  }

  private constructor(settings: Settings, changed: () => void) {
    this.settings = settings;
    this.#changed = changed;
  }

  check(draft: Draft): Report {
    return check(draft, { rules: this.#allRules, cues, settings: toCheckSettings(this.settings, draft.platform) });
  }

  mode(platform: string): PlatformMode {
    return modeOf(this.settings, platform);
  }

  rule(id: string): Rule | undefined {
    return this.#allRules.find(r => r.id === id);
  }

  #use(settings: Settings): void {
    this.settings = settings;
    this.#changed();
  }
}
