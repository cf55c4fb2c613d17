import type { PackExample, PackRule } from '@/utils/engine/kind';
import { type Concern, concerns, type Severity, severities } from '@/utils/engine/types';
import { packLimits } from '../pack';
import { isRecord, line, lines, list, own, webAddress } from './texts';

/** The time zone of dates in packs that name none. */
export const defaultZone = 'Europe/London';

/** Turns a rule as written into plain known data. What is missing gets a quiet default; nothing here throws. */
export function readRule(given: Record<string, unknown>, index: number, zone: string): PackRule {
  const id = line(own(given, 'id'), 120) || `rule-${index + 1}`;
  const examples = own(given, 'examples');
  return {
    id,
    index,
    kind: line(own(given, 'kind'), 40),
    concern: oneOf<Concern>(own(given, 'concern'), concerns, 'conduct'),
    severity: oneOf<Severity>(own(given, 'severity'), severities, 'tip'),
    title: titleOf(given),
    why: line(own(given, 'why'), packLimits.textLength),
    advice: line(own(given, 'advice'), packLimits.textLength),
    source: webAddress(own(given, 'source')),
    platforms: list(own(given, 'platforms'), 50).map(p => p.toLowerCase()),
    kinds: list(own(given, 'kinds'), 20).map(k => k.toLowerCase()),
    from: date(own(given, 'from')),
    until: date(own(given, 'until')),
    zone: line(own(given, 'zone'), 60) || zone,
    on: own(given, 'on') !== false,
    in: list(own(given, 'in'), 10),
    fixes: readFixes(own(given, 'fixes')),
    unless: own(given, 'unless'),
    examples: {
      flags: readExamples(isRecord(examples) ? own(examples, 'flags') : undefined),
      allows: readExamples(isRecord(examples) ? own(examples, 'allows') : undefined),
    },
    own: given,
  };
}

/** A rule without a title goes by what it says or looks for: readers cannot do anything with a short name. */
function titleOf(given: Record<string, unknown>): string {
  const title = line(own(given, 'title'), 120);
  if (title !== '') return title;
  const said = line(own(given, 'why'), 400) || line(own(given, 'advice'), 400);
  const sentence = /^.*?(?=[.!?](?:\s|$))|^.*/.exec(said)?.[0] ?? '';
  if (sentence !== '' && sentence.length <= 120) return sentence;
  const swap = own(given, 'swap');
  const [word, another] = [
    ...list(own(given, 'phrases'), 2, 80),
    ...(isRecord(swap) ? list(Object.keys(swap), 2, 80) : []),
  ];
  if (!word) return 'A house rule';
  // Which of several was found stands beside the title.
  return another === undefined ? `“${word}”` : 'Look at these words again';
}

function date(value: unknown): string | null {
  return typeof value === 'string' ? line(value, 40) : null;
}

function readFixes(value: unknown): PackRule['fixes'] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 5).flatMap(fix => {
    if (typeof fix === 'string') return [{ text: lines(fix, 300), label: '' }];
    if (!isRecord(fix) || typeof own(fix, 'text') !== 'string') return [];
    return [{ text: lines(own(fix, 'text'), 300), label: line(own(fix, 'label'), 80) }];
  });
}

/** A plain text, or an object with "text" and a "draft" around it. */
function readExamples(value: unknown): PackExample[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, packLimits.examplesPerRule).flatMap((example, index) => {
    const text = isRecord(example) ? own(example, 'text') : example;
    if (typeof text !== 'string') return [];
    // An empty box of the form is no post; a picture alone is one.
    if (text.trim() === '' && !(isRecord(example) && isRecord(own(example, 'draft')))) return [];
    const made: PackExample = { text: text.slice(0, packLimits.exampleLength), index };
    if (!isRecord(example)) return [made];
    const draft = own(example, 'draft');
    const on = own(example, 'on');
    if (isRecord(draft)) made.draft = draft as NonNullable<PackExample['draft']>;
    if (typeof on === 'string') made.on = on;
    return [made];
  });
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return typeof value === 'string' && (allowed as readonly string[]).includes(value) ? (value as T) : otherwise;
}
