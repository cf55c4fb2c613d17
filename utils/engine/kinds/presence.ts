import { defineKind, KindProblem } from '../kind';
import type { Match } from '../rule';
import { additionsFor } from './support/fixes';
import { compileWords, wordsSchema } from './support/words';

export default defineKind({
  name: 'presence',
  about: 'Something every post needs, or must do without: a campaign hashtag, a link, a picture.',
  findsWords: false,
  schema: {
    required: [],
    properties: {
      needs: { ...wordsSchema, description: 'Speaks when none of these is there.' },
      avoids: { ...wordsSchema, description: 'Speaks when one of these is there.' },
    },
  },
  compile(rule, tools) {
    const { needs, avoids } = rule.own;
    if (needs === undefined && avoids === undefined) throw new KindProblem([], 'Say what a post "needs" or "avoids".');
    const needed = needs === undefined ? null : compileWords(needs, ['needs'], tools);
    const avoided = avoids === undefined ? null : compileWords(avoids, ['avoids'], tools);
    if (needed) tools.lexicon.keepAwake();
    return (reading): Match[] => {
      const text = reading.draft.text;
      const matches: Match[] = [];
      if (needed && text.trim() !== '' && needed(reading).length === 0) {
        matches.push({ where: 'text', start: text.length, end: text.length, fixes: additionsFor(rule, text) });
      }
      for (const spot of avoided?.(reading) ?? [])
        matches.push({ where: spot.where, start: spot.start, end: spot.end });
      return matches;
    };
  },
});
