import { t } from '@/utils/words/packs';
import { type Raw, textAt } from './raw-pack';

/** What a rule is called among forms, before anybody gave it a title. */
export function titleInForm(rule: Raw): string {
  return textAt(rule, 'title') || kindInWords(textAt(rule, 'kind')) || textAt(rule, 'id');
}

function kindInWords(kind: string): string {
  const known = ['phrases', 'swap', 'pattern', 'count', 'presence', 'condition'] as const;
  const name = known.find(k => k === kind);
  return name ? t(`kind.${name}`) : '';
}
