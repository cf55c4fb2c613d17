import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { Report } from '@/utils/engine/types';
import { rules } from '@/utils/rules';

const accessRules = rules.filter(r => r.id.startsWith('access/'));

/** A draft checked with the accessibility rules alone. */
export function accessReport(draft: unknown): Report {
  return check(asDraft(draft), { rules: accessRules, cues: [], settings: defaultSettings() });
}
