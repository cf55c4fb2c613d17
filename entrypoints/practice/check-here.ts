import { check } from '@/utils/engine/check';
import { defaultSettings } from '@/utils/engine/settings';
import type { Draft, Report } from '@/utils/engine/types';
import { cues, rules } from '@/utils/rules';

/**
 * The engine with the ordinary settings, so that every laptop of a workshop says the same. `off` holds the checks that
 * somebody switched off while practising; nothing of it reaches the real settings.
 */
export function checkHere(draft: Draft, off: readonly string[] = []): Report {
  return check(draft, { rules, cues, settings: { ...defaultSettings(), off: [...off], now: Date.now() } });
}
