import type { Part } from '../part';
import { datesIn } from './dates';
import { noFacts, type Recognised } from './recognised';

/** Right before the date. Strong labels say "birth"; "born" needs a person beside it, as the NHS was born too. */
const strongBefore =
  /(?<label>\bd\.? ?o\.? ?b\.?|\bdate[- ]of[- ]birth|\bbirth ?date|\bbirthday)(?:\s?(?:is|was|=|:|-|–|\())?[^a-z\d\n]{0,6}$/;
const bornBefore = /(?<label>\bborn)(?: (?:[a-z]+ ){0,6}(?:on|in|at)?(?: the)?)?[^a-z\d\n]{0,4}$/;
const after =
  /^[\s,)'"]{0,3}(?<label>(?:is|was) (?:my|his|her|their|the|your|\w+'s) (?:birthday|date of birth|dob|birth ?date)|\(?(?:dob|date of birth|d\.o\.b\.?)\b)/;

/** "dob 14021951": day, month and year without a mark between. */
const compact =
  /(?<label>\bd\.? ?o\.? ?b\.?|\bdate[- ]of[- ]birth|\bbirth ?date)(?:\s?(?:is|was|=|:|-|–))?\s?(?<date>\d{8}|\d{6})(?![\w-]|[./]\d)/g;

const quick = /birth|born|d\.? ?o\.? ?b/;

/** Dates of birth: a full date that its words say somebody was born on. `facts.label` is 'born' for the weaker form. */
export function dobsIn(part: Part): readonly Recognised[] {
  return part.memo(dobsIn, () => {
    const { lower } = part;
    if (!part.has(quick)) return [];
    const found: Recognised[] = [];
    for (const hit of part.findLower(compact)) {
      const [, day, month] = /^(\d\d)(\d\d)/.exec(hit.groups.date ?? '') ?? [];
      if (Number(day) > 31 || Number(month) > 12 || Number(day) < 1 || Number(month) < 1) continue;
      const from = hit.to - (hit.groups.date?.length ?? 0);
      found.push({
        ...part.at(from, hit.to),
        type: 'dob',
        value: hit.groups.date ?? '',
        confidence: 0.8,
        facts: { ...noFacts, shape: 'figures in a row', label: hit.groups.label ?? 'birth' },
      });
    }
    for (const date of datesIn(part)) {
      if (!date.full) continue;
      const before = lower.slice(Math.max(0, date.from - 60), date.from);
      const hit =
        strongBefore.exec(before) ?? bornBefore.exec(before) ?? after.exec(lower.slice(date.to, date.to + 32));
      if (!hit) continue;
      found.push({
        ...part.at(date.from, date.to),
        type: 'dob',
        value: `${date.year}-${date.month}-${date.day}`,
        confidence: 0.95,
        facts: { ...noFacts, shape: 'full date', label: hit.groups?.label ?? 'birth' },
      });
    }
    return found;
  });
}
