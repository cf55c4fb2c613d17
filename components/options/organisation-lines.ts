import { linesOf } from '@/components/fields/lines';
import type { Problem } from '@/components/fields/Problems';
import type { Organisation } from '@/utils/engine/settings';
import { t } from '@/utils/words/pages';

/** The lines of a box, each once. */
export function linesOnce(text: string): string[] {
  return [...new Set(linesOf(text))];
}

/** The first line of each box that does not look like what it should be. Loose on purpose: people know their own. */
export function problemsIn(organisation: Organisation): Problem[] {
  const problems: Problem[] = [];
  const ask = (
    list: 'postcodes' | 'phones' | 'mailboxes',
    key: 'bad-postcode' | 'bad-phone' | 'bad-mailbox',
    shape: RegExp,
  ) => {
    const text = organisation[list].find(line => !shape.test(line));
    if (text !== undefined)
      problems.push({ field: `organisation-${list}`, text: t(`options.organisation.${key}`, { text }) });
  };
  ask('postcodes', 'bad-postcode', /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i);
  ask('phones', 'bad-phone', /^\+?[\d\s()-]{3,20}$/);
  ask('mailboxes', 'bad-mailbox', /^[^\s@]+@[^\s@]+\.[^\s@]+$/);
  return problems;
}
