import { defineKind } from '../kind';
import type { Match } from '../rule';
import { additionsFor } from './support/fixes';
import { compileWords, wordsSchema } from './support/words';

export default defineKind({
  name: 'condition',
  about: 'If a post says this, it should also say that: if it names the clinic, then its phone number.',
  findsWords: false,
  schema: {
    required: ['if'],
    properties: {
      if: { ...wordsSchema, description: 'What sets the rule going; this is what is marked.' },
      // biome-ignore lint/suspicious/noThenProperty: the word people use; a pack is never awaited.
      then: { ...wordsSchema, description: 'What the post should then hold.' },
      thenNot: { ...wordsSchema, description: 'What the post should then not hold.' },
    },
  },
  compile(rule, tools) {
    const { if: trigger, then: wanted, thenNot: unwanted } = rule.own;
    const triggers = compileWords(trigger, ['if'], tools);
    const isThere = wanted === undefined ? null : compileWords(wanted, ['then'], tools);
    const isNotThere = unwanted === undefined ? null : compileWords(unwanted, ['thenNot'], tools);
    const inParent = typeof trigger === 'object' && trigger !== null && 'in' in trigger && trigger.in === 'parent';
    return (reading): Match[] => {
      const first = triggers(reading)[0];
      if (!first) return [];
      const matches: Match[] = [];
      const { text } = reading.draft;
      // What is answered is not ours to mark: the note then stands at the end of the reply.
      const place = inParent
        ? { where: 'text' as const, start: text.length, end: text.length }
        : { where: first.where, start: first.start, end: first.end };
      const isMissing = isThere !== null && isThere(reading).length === 0;
      if (isMissing || (!isThere && !isNotThere)) matches.push({ ...place, fixes: additionsFor(rule, text) });
      if (isNotThere)
        for (const spot of isNotThere(reading)) matches.push({ where: spot.where, start: spot.start, end: spot.end });
      return matches;
    };
  },
});
