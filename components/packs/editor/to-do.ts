import type { Path, Problem } from '@/utils/packs/pack';
import type { RuleState, TriedPack } from '@/utils/packs/trial/try-pack';
import { t } from '@/utils/words/packs';
import { type Raw, rulesIn } from './raw-pack';
import { titleInForm } from './rule-title';

/** What should be looked at before the pack goes out: what does not hold, and what no post has proven. */
export function toDo(told: readonly Problem[], tried: TriedPack | null, raw: Raw): { path: Path; text: string }[] {
  const wrong = told.filter(p => p.level !== 'note');
  const unproven = (tried?.rules ?? []).flatMap(state => {
    const rule = rulesIn(raw)[state.index];
    const isTold = wrong.some(p => p.path[0] === 'rules' && p.path[1] === state.index);
    return !rule || isTold || isProven(state) ? [] : [{ path: ['rules', state.index], rule }];
  });
  return [
    ...wrong.map(({ path, sentence, rule }) => ({ path, text: rule ? `${rule}: ${sentence}` : sentence })),
    ...unproven.map(({ path, rule }) => ({ path, text: `${titleInForm(rule)}: ${t('editor.rule.unproven')}` })),
  ];
}

/** Whether any post shows that the rule notices what it should. */
export function isProven({ examples }: RuleState): boolean {
  return examples.some(example => example.list === 'flags');
}
