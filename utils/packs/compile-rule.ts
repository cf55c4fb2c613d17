import { type Find, KindProblem, type KindTools, type PackRule } from '@/utils/engine/kind';
import { Lexicon } from '@/utils/engine/kinds/support/lexicon';
import { compileWords } from '@/utils/engine/kinds/support/words';
import type { Rule } from '@/utils/engine/rule';
import { endOf, isTimeZone, momentOf, type Window } from '@/utils/engine/window';
import { kinds } from './kinds';

/** A pack's rule, ready to run. */
export interface CompiledRule {
  rule: Rule;
  /** The search without its dates, for proving. */
  find: Find;
  /** When it speaks; `null` while a date is still to be filled in. */
  window: Window | null;
  /** True for kinds that find words at a place. */
  findsWords: boolean;
}

/** Steps per character that all patterns of a pack may cost each post together: a few milliseconds at worst. */
const stepLimit = 4_000;

export function toolsFor(proving: boolean): KindTools {
  let spent = 0;
  const spend: KindTools['spend'] = (steps, path) => {
    spent += steps;
    if (spent <= stepLimit) return;
    spent -= steps;
    throw new KindProblem(
      path,
      'The pack has too many patterns without fixed letters. Give this one letters to look for.',
    );
  };
  return { lexicon: new Lexicon(), proving, spend };
}

/** Turns data into a rule of the engine. @throws KindProblem with a sentence for the author. */
export function compileRule(given: PackRule, pack: string, tools: KindTools): CompiledRule {
  const kind = kinds.get(given.kind);
  if (!kind) throw new KindProblem(['kind'], `Rules of the kind “${given.kind}” are not known here.`);
  const window = windowOf(given);
  const search = kind.compile(given, tools);
  const unless = given.unless === undefined ? null : compileWords(given.unless, ['unless'], tools);
  const find: Find = unless
    ? reading => {
        const matches = [...search(reading)];
        return matches.length > 0 && unless(reading).length > 0 ? [] : matches;
      }
    : search;
  const isBounded =
    window === null || window.from > Number.NEGATIVE_INFINITY || window.until < Number.POSITIVE_INFINITY;
  return {
    rule: {
      ...ruleOf(given, pack),
      languageFree: kind.findsWords,
      find: isBounded ? reading => (isOpen(window, reading.settings.now) ? find(reading) : []) : find,
    },
    find,
    window,
    findsWords: kind.findsWords,
  };
}

function ruleOf(given: PackRule, pack: string): Omit<Rule, 'find'> {
  const { id, concern, severity, title, why, advice, source, examples, platforms, kinds: kindsOfPost } = given;
  return {
    id,
    concern,
    severity,
    title,
    why,
    advice,
    source,
    examples,
    pack,
    isStyle: concern === 'tone' || concern === 'access',
    ...(given.on ? {} : { offByDefault: true }),
    ...(platforms.length > 0 ? { platforms } : {}),
    ...(kindsOfPost.length > 0 ? { kinds: kindsOfPost } : {}),
  };
}

function isOpen(window: Window | null, now: number): boolean {
  return window !== null && now >= window.from && now < window.until;
}

/** When a rule speaks; `null` while a date is still to be filled in. @throws KindProblem */
function windowOf({ from, until, zone }: PackRule): Window | null {
  if (from === '' || until === '') return null;
  const window: Window = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  if (from === null && until === null) return window;
  if (!isTimeZone(zone)) throw new KindProblem(['zone'], `“${zone}” is no time zone. Write it as Europe/London.`);
  if (from !== null) window.from = momentOf(from, zone) ?? noDate('from');
  if (until !== null) window.until = endOf(until, zone) ?? noDate('until');
  if (window.until <= window.from) throw new KindProblem(['until'], 'The last day is before the first.');
  return window;
}

function noDate(key: string): never {
  throw new KindProblem([key], 'This is no date. Write it as 2026-05-01 or 2026-05-01T18:00.');
}
