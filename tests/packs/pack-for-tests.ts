import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks } from '@/utils/packs/in-force/active-packs';
import { applyPacks } from '@/utils/packs/in-force/apply-packs';
import { provePack } from '@/utils/packs/proof/prove-pack';

/** A pack of rules, with what every pack has. */
export function packOf(rules: unknown[], more: Record<string, unknown> = {}): Record<string, unknown> {
  return { format: 1, name: 'Eastvale guidance', version: '1.0.0', owner: 'Eastvale communications', ...more, rules };
}

/** As a file. */
export function fileOf(rules: unknown[], more: Record<string, unknown> = {}): string {
  return JSON.stringify(packOf(rules, more), null, 2);
}

/** What the pack's rules notice in a draft, as the words noticed. */
export function noticed(rules: unknown[], draft: Record<string, unknown> | string, now = 0): string[] {
  const { pack, off, problems } = provePack(packOf(rules));
  if (!pack || problems.some(p => p.level !== 'note')) throw new Error(problems.map(p => p.sentence).join('\n'));
  const active = activePacks([{ pack, off, origin: { by: 'file', since: 0 } }], []);
  const whole = asDraft(typeof draft === 'string' ? { text: draft } : draft);
  const settings = applyPacks({ ...defaultSettings(), now }, active, whole.platform);
  const { findings, faults } = check(whole, { rules: [], packs: active, cues: [], settings });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return findings.map(f => (f.where === 'text' ? whole.text.slice(f.start, f.end) : `${f.where} ${f.start}-${f.end}`));
}
