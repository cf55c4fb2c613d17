import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { activePacks } from '@/utils/packs/in-force/active-packs';
import { applyPacks } from '@/utils/packs/in-force/apply-packs';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { backTest } from '@/utils/packs/trial/back-test';
import { cues, rules } from '@/utils/rules';
import type { Figure } from '../figures';
import { largePack } from './packs/large-pack';

const post =
  'It was good to meet our discharge team at Eastvale this morning. They told me what slows people down on their way home, and what would help: one phone number, one plan, one person who calls the next day. We will try it on two wards from Monday. What would have helped you or your family? ';

/** A pack of 2,000 rules of every kind: how long to read, prove and put in force, and what it adds to a check. */
export default function packs(): Figure[] {
  const file = JSON.stringify(largePack(2_000));
  const proofs = times(3, () => provePack(file));
  const { pack, off } = provePack(file);
  if (!pack || off.length > 0) throw new Error(`the large pack does not hold: ${off.length} rules off`);
  const loaded = [{ pack, off, origin: { by: 'file' as const, since: 0 } }];
  const start = times(5, () => activePacks(loaded, rules));
  const active = activePacks(loaded, rules);
  const draft = asDraft({ text: post.slice(0, 280) });
  const own = { ...defaultSettings(), now: Date.UTC(2026, 4, 2) };
  const settings = applyPacks(own, active, 'x');
  // In turns, so that a busy moment of the machine falls on both.
  const pairs = Array.from({ length: 500 }, () => [
    timed(() => check(draft, { rules, cues, settings: own })),
    timed(() => check(draft, { rules, cues, packs: active, settings })),
  ]);
  const added = pairs.map(([without = 0, having = 0]) => having - without);
  return [
    { name: 'pack-2000-prove', value: median(proofs), unit: 'ms', n: proofs.length, goal: 1000 },
    { name: 'pack-2000-start', value: median(start), unit: 'ms', n: start.length, goal: 50 },
    backTestFigure(),
    { name: 'pack-2000-added', value: median(added), unit: 'ms', n: added.length, goal: 1 },
  ];
}

/** 100,000 posts through a pack of 50 rules, as a large communications team might have. */
function backTestFigure(): Figure {
  const posts = Array.from({ length: 100_000 }, (_, i) => ({ text: `${i} ${post}`.slice(0, 280), date: null }));
  const took = timed(() => backTest(JSON.stringify(largePack(50)), posts, () => {}));
  return { name: 'pack-back-test-100000', value: took / 1000, unit: 's', n: posts.length, goal: 60 };
}

function times(n: number, run: () => unknown): number[] {
  return Array.from({ length: n }, () => timed(run));
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
