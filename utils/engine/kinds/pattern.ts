import { defineKind } from '../kind';
import type { Found, Part } from '../part';
import type { Match } from '../rule';
import { fixesFor } from './support/fixes';
import { LinearPattern, patternLimit } from './support/linear-pattern';
import { across, partsOf } from './support/parts';

const source = { type: 'string', minLength: 1, maxLength: patternLimit };

export default defineKind({
  name: 'pattern',
  about: 'A shape of letters and digits, such as a local hospital number: RXX\\d{6}.',
  findsWords: true,
  schema: {
    required: ['pattern'],
    properties: {
      pattern: {
        anyOf: [source, { type: 'array', minItems: 1, maxItems: 20, items: source }],
        description:
          'A regular expression (RE2 syntax: no look-ahead, no back-references), or up to 20 of them. Any case unless "matchCase" is true. \\b is the edge of a word.',
      },
      matchCase: { type: 'boolean', description: 'Only with the capitals as written.' },
    },
  },
  compile(rule, tools) {
    const given = rule.own.pattern;
    const sources = Array.isArray(given) ? given.filter(s => typeof s === 'string') : [String(given)];
    const patterns = sources.map(s => new LinearPattern(s, rule.own.matchCase === true, tools));
    if (tools.proving) {
      for (const [i, pattern] of patterns.entries()) {
        const path = Array.isArray(given) ? ['pattern', i] : ['pattern'];
        tools.spend(pattern.prove(path), path);
      }
    }
    const parts = partsOf(rule);
    const foundIn = (part: Part) => across(patterns, pattern => pattern.find(part));
    return (reading): Match[] => {
      const found = across(parts(reading), foundIn);
      if (found.length === 0) return [];
      return found.map(f => ({ start: f.start, end: f.end, where: f.where, fixes: fixesFor(filled(f), f, f.text) }));
    };
    function filled(found: Found) {
      if (rule.fixes.length === 0) return rule;
      const fill = (text: string) => text.replace(/\$([1-9])/g, (_, n: string) => found.groups[n] ?? '');
      return { ...rule, fixes: rule.fixes.map(f => ({ text: fill(f.text), label: fill(f.label) })) };
    }
  },
});
