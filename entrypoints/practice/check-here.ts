import { check } from '@/utils/engine/check';
import { defaultSettings } from '@/utils/engine/settings';
import type { Draft, Report } from '@/utils/engine/types';
import { cues, rules } from '@/utils/rules';

let isWarm = false;

/** Whether a check is quick by now: the first one unpacks the tables, which takes some tenths of a second. */
export const isCheckWarm = () => isWarm;

/**
 * Calls back once the browser has nothing else to do, within a second: opening a scenario and typing in it come before the
 * first check. Gives what calls it off.
 */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: 1_000 });
  return () => cancelIdleCallback(idle);
}

/**
 * The engine with the ordinary settings, so that every laptop of a workshop says the same. `off` holds the checks that
 * somebody switched off while practising; nothing of it reaches the real settings.
 */
export function checkHere(draft: Draft, off: readonly string[] = []): Report {
  isWarm = true;
  return check(draft, { rules, cues, settings: { ...defaultSettings(), off: [...off], now: Date.now() } });
}
