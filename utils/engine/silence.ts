import type { Reading } from './reading';
import type { Match, Rule } from './rule';
import { languageOf } from './text/language';
import { quotedSpans } from './text/quoted';
import { isCondolence } from './tone/one-way/mourning';

/** Where silence belongs: style on condolence posts, word rules on texts in other languages. */
export function isRuleSilenced(rule: Rule, reading: Reading): boolean {
  if (rule.isStyle && isCondolence(reading)) return true;
  if (rule.languageFree || rule.id.startsWith('identifiers/')) return false;
  const language = languageOf(reading);
  return language === 'other' || language === 'cy';
}

/** Style is a matter of one's own words: what lies wholly inside a quotation, code or somebody's repeated post stays. */
export function isMatchSilenced(rule: Rule, { where = 'text', start, end }: Match, reading: Reading): boolean {
  if (!rule.isStyle || !rule.id.startsWith('access/') || end === start) return false;
  const part = reading.prose.find(p => p.where === where);
  if (!part || where.startsWith('alt')) return false;
  return quotedSpans(part).some(q => start >= q.start && end <= q.end);
}
