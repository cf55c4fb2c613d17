import { defineKind, KindProblem } from '../kind';
import type { Part } from '../part';
import type { Match } from '../rule';
import { fixesFor, replacement } from './support/fixes';
import type { PhraseHit } from './support/lexicon';
import { across, partsOf } from './support/parts';
import { phraseLimits, phraseOptions } from './support/words';

const word = { type: 'string', minLength: 1, maxLength: phraseLimits.length };

export default defineKind({
  name: 'swap',
  about: 'A word to use instead of another: “service users” → “people”.',
  findsWords: true,
  schema: {
    required: ['swap'],
    properties: {
      swap: {
        type: 'object',
        minProperties: 1,
        maxProperties: phraseLimits.count,
        additionalProperties: {
          anyOf: [
            { type: 'string', maxLength: phraseLimits.length },
            { type: 'array', minItems: 1, maxItems: 5, items: { type: 'string', maxLength: phraseLimits.length } },
          ],
        },
        description: 'What is written, and what to offer instead: one wording or up to five. "" offers to take it out.',
      },
      except: {
        type: 'array',
        maxItems: phraseLimits.count,
        items: word,
        description: 'Longer phrases that are fine.',
      },
      exact: { type: 'boolean', description: 'No plurals and no ’s.' },
      matchCase: { type: 'boolean', description: 'Only with the capitals as written.' },
    },
  },
  compile(rule, { lexicon }) {
    const pairs = pairsOf(rule.own.swap);
    if (pairs.length === 0) throw new KindProblem(['swap'], 'Give at least one word and what to say instead.');
    const good = pairs.flatMap(p => p.to).filter(to => to !== '');
    const except = Array.isArray(rule.own.except) ? rule.own.except.filter(e => typeof e === 'string') : [];
    // A wording that is offered is never itself complained about: "COVID-19" holds "COVID".
    const longer = good.filter(to => pairs.some(p => to.toLowerCase() !== p.from.toLowerCase()));
    const sources = new Set(pairs.map(p => p.from.toLowerCase()));
    const silent = [...longer.filter(to => !sources.has(to.toLowerCase())), ...except];
    const list = lexicon.add(
      pairs.map(p => p.from),
      phraseOptions(rule),
      silent,
    );
    const parts = partsOf(rule);
    const hitsIn = (part: Part) => list.in(part);
    return reading => {
      const hits = across(parts(reading), hitsIn);
      return hits.length === 0 ? [] : hits.flatMap(hit => offered(hit));
    };
    function offered(hit: PhraseHit): Match[] {
      const to = pairs[hit.phrase]?.to ?? [];
      if (to.includes(hit.text)) return [];
      const fixes = to.map(text => replacement(hit, hit.text, text));
      return [
        { start: hit.start, end: hit.end, where: hit.where, fixes: [...fixes, ...fixesFor(rule, hit, hit.text)] },
      ];
    }
  },
});

interface Pair {
  from: string;
  to: string[];
}

function pairsOf(swap: unknown): Pair[] {
  if (typeof swap !== 'object' || swap === null || Array.isArray(swap)) return [];
  return Object.entries(swap).flatMap(([from, value]) => {
    const to = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string');
    return to.length > 0 && from.trim() !== '' ? [{ from, to }] : [];
  });
}
