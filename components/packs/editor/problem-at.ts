import type { Path, Problem } from '@/utils/packs/pack';
import { t } from '@/utils/words/packs';
import { isBlank, type Raw, rulesIn } from './raw-pack';
import { titleInForm } from './rule-title';

/** What is to be mended at a place of the pack or below it: the sentence to show at its field. */
export function problemAt(problems: readonly Problem[], ...path: Path): string | undefined {
  return problems.find(p => path.every((step, i) => p.path[i] === step))?.sentence;
}

/** Goes to what a problem is about: opens all that it is folded into, and gives its field the focus. */
export function goToProblem(editor: HTMLElement, path: Path): void {
  const rule = path[0] === 'rules' ? editor.querySelectorAll<HTMLElement>('.rule-form')[Number(path[1])] : editor;
  const place = rule?.querySelector<HTMLElement>('[aria-invalid]') ?? rule?.querySelector<HTMLElement>('summary');
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  place?.focus();
}

/**
 * Problems as they are told beside forms: a rule goes by its title, a key by the label of its field, and a rule that
 * nobody began is asked for and not found wrong.
 */
export function inFormWords(problems: readonly Problem[], raw: Raw): Problem[] {
  const rules = rulesIn(raw);
  return problems.map(problem => {
    const rule = problem.path[0] === 'rules' ? rules[Number(problem.path[1])] : undefined;
    const isNotBegun = rule !== undefined && problem.level === 'rule-off' && isBlank(rule);
    return {
      ...problem,
      ...(rule ? { rule: titleInForm(rule) } : {}),
      sentence: isNotBegun ? t('editor.rule.blank') : withLabels(problem.sentence),
    };
  });
}

/** "“needs” is empty" means nothing to somebody who never saw the file: keys stand there in quotation marks. */
function withLabels(sentence: string): string {
  return sentence.replace(/[“"](\w+)[”"]/g, (quoted, key: string) => {
    const label = labels.get(key);
    return label ? `“${label}”` : quoted;
  });
}

/** Keys as forms call them. */
const labels = new Map<string, string>([
  ['name', t('editor.name')],
  ['review', t('editor.review')],
  ['phrases', t('editor.words.phrases')],
  ['swap', t('kind.swap')],
  ['except', t('kind.phrases.except')],
  ['pattern', t('kind.pattern.pattern')],
  ['count', t('kind.count.what')],
  ['max', t('kind.count.max')],
  ['min', t('kind.count.min')],
  ['needs', t('kind.presence.needs')],
  ['avoids', t('kind.presence.avoids')],
  ['if', t('kind.condition.if')],
  ['then', t('kind.condition.then')],
  ['thenNot', t('kind.condition.thenNot')],
  ['unless', t('editor.rule.unless')],
  ['title', t('editor.rule.title')],
  ['why', t('editor.rule.why')],
  ['advice', t('editor.rule.advice')],
  ['source', t('editor.rule.source')],
  ['id', t('editor.rule.id')],
]);
