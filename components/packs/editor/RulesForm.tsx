import { useRef } from 'preact/hooks';
import type { Path, Problem } from '@/utils/packs/pack';
import type { RuleState } from '@/utils/packs/trial/try-pack';
import { t } from '@/utils/words/packs';
import { RuleForm } from './RuleForm';
import { newRule, type Raw } from './raw-pack';

interface RulesFormProps {
  rules: readonly Raw[];
  states: readonly RuleState[];
  problems: readonly Problem[];
  onSet(path: Path, value: unknown): void;
}

const addable = ['phrases', 'swap', 'presence', 'condition', 'count', 'pattern'] as const;

/** All rules, and a button for each kind that can be added. */
export function RulesForm({ rules, states, problems, onSet }: RulesFormProps) {
  const added = useRef(-1);
  return (
    <>
      <h3>{t('editor.rules')}</h3>
      {rules.length === 0 && <p class="hint">{t('editor.rules.none')}</p>}
      {rules.map((rule, i) => (
        <RuleForm
          // A rule is its place in the list; its id is being typed.
          key={i}
          rule={rule}
          isNew={added.current === i}
          state={states.find(s => s.index === i)}
          problems={problems.filter(p => p.path[0] === 'rules' && p.path[1] === i)}
          onSet={(key, value) => onSet(['rules', i, key], value)}
          onExample={(list, index, value) => onSet(['rules', i, 'examples', list, index], value)}
          onRemove={() => {
            added.current = -1;
            onSet(['rules', i], undefined);
          }}
        />
      ))}
      <fieldset class="add-rule">
        <legend>{t('editor.rule.add')}</legend>
        <p class="buttons">
          {addable.map(kind => (
            <button
              key={kind}
              type="button"
              class="lp-button"
              onClick={() => {
                added.current = rules.length;
                onSet(['rules', rules.length], newRule(kind, rules));
              }}
            >
              {t(`kind.${kind}`)}
            </button>
          ))}
        </p>
      </fieldset>
    </>
  );
}
