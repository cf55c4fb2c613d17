import { languageOf } from './language';
import type { Reading } from './reading';
import type { Rule } from './rule';
import { isCondolence } from './tone/one-way';

/** Where silence belongs: style on condolence posts, word rules on texts in other languages. */
export function isRuleSilenced(rule: Rule, reading: Reading): boolean {
  if (rule.isStyle && isCondolence(reading)) return true;
  if (rule.languageFree || rule.id.startsWith('identifiers/')) return false;
  const language = languageOf(reading);
  return language === 'other' || language === 'cy';
}
