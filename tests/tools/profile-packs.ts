import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks } from '@/utils/packs/active-packs';
import { applyPacks } from '@/utils/packs/apply-packs';
import { provePack } from '@/utils/packs/prove-pack';
import { cues, rules } from '@/utils/rules';
import { largePack } from './bench/packs/large-pack';

const file = JSON.stringify(largePack(2000));
const p = provePack(file);
const a = activePacks([{ pack: p.pack!, off: [], origin: { by: 'file', since: 0 } }], rules);
const draft = asDraft({
  text: 'It was good to meet our discharge team at Eastvale this morning. They told me what slows people down on their way home, and what would help: one phone number, one plan, one person who calls the next day. We will try it on two wards from Monday. What would have helped you or your family?',
});
const s = applyPacks({ ...defaultSettings(), now: Date.UTC(2026, 4, 2) }, a, 'x');

for (let k = 0; k < 5; k++)
  for (const [n, l, packs] of [
    ['without', rules, undefined],
    ['with', rules, a],
    ['none', [], undefined],
    ['only', [], a],
  ] as const) {
    const c = process.cpuUsage();
    for (let i = 0; i < 500; i++) check(draft, { rules: l, packs, cues, settings: s });
    const d = process.cpuUsage(c);
    console.log(n, d.user / 1000 / 500);
  }
