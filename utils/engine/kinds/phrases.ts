import { defineKind, KindProblem } from '../kind';
import type { Part } from '../part';
import { fixesFor } from './support/fixes';
import { across, partsOf } from './support/parts';
import { phraseLimits, phraseOptions, strings } from './support/words';

const phrase = { type: 'string', minLength: 1, maxLength: phraseLimits.length };

export default defineKind({
  name: 'phrases',
  about: 'Words or phrases to notice, such as “bed blocker”.',
  findsWords: true,
  schema: {
    required: ['phrases'],
    properties: {
      phrases: {
        type: 'array',
        minItems: 1,
        maxItems: phraseLimits.count,
        items: phrase,
        description:
          'Whole words in any case. A hyphen counts as a space. Plurals and ’s are found too. “block*” stands for every word that starts so. Short words in capitals (IT) are found as written.',
      },
      except: {
        type: 'array',
        maxItems: phraseLimits.count,
        items: phrase,
        description: 'Longer phrases that are fine.',
      },
      exact: { type: 'boolean', description: 'No plurals and no ’s.' },
      matchCase: { type: 'boolean', description: 'Only with the capitals as written.' },
    },
  },
  compile(rule, { lexicon }) {
    const phrases = strings(rule.own.phrases);
    if (phrases.every(p => p.trim() === '')) throw new KindProblem(['phrases'], 'List at least one phrase.');
    const list = lexicon.add(phrases, phraseOptions(rule), strings(rule.own.except));
    const parts = partsOf(rule);
    const hitsIn = (part: Part) => list.in(part);
    return reading => {
      const hits = across(parts(reading), hitsIn);
      if (hits.length === 0) return [];
      return hits.map(h => ({ start: h.start, end: h.end, where: h.where, fixes: fixesFor(rule, h, h.text) }));
    };
  },
});
