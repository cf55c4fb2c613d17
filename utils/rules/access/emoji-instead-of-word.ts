import { emojiWordsOf } from '../../engine/emoji/words';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** C-8: without the emoji the sentence would lack a word. */
export default defineRule({
  id: 'access/emoji-instead-of-word',
  severity: 'warn',
  title: 'An emoji stands for a word here',
  why: 'People who hear its name, or see another picture, may lose the meaning.',
  advice: 'Write the word. The emoji may follow at the end.',
  source: sources.gcs,
  isStyle: true,
  *find({ text }) {
    for (const { tokens, word } of emojiWordsOf(text)) {
      const [first] = tokens;
      const last = tokens.at(-1);
      if (!first || !last) continue;
      const span = { start: first.start, end: last.end };
      // "I❤️you" needs its spaces with the word.
      const before = /\w$/.test(text.original.slice(0, span.start)) ? ' ' : '';
      const after = /^[\w#@]/.test(text.original.slice(span.end)) ? ' ' : '';
      yield { ...span, fixes: word ? [{ ...span, text: before + word + after, label: word }] : [] };
    }
  },
  examples: {
    flags: [
      { text: 'Time to [☎️] 999.', severity: 'warn' },
      { text: 'We [❤️] our volunteers. I [💙] #Northmoor' },
      { text: 'Wash your [🙌]!' },
      { text: 'Grab a [☕] and come for a chat' },
      { text: '[👏👏👏] to team theatres. [💙] to all of 4B' },
      { text: 'The new [🏥] opens on Monday. Today I [♥] my job and we [💙] your cakes' },
      { text: '[☎️] or [✉️]? Both work.' },
      { text: 'Nine hours is too long. [🤷] isn’t good enough.' },
    ],
    allows: [
      { text: 'Come to our 🎉 launch event', note: 'the sentence works without it' },
      { text: 'So proud of her 💙' },
      { text: 'Come to the new 🏥 unit. Something new 🎉 is here. Thank you ❤️ the team was kind' },
      { text: 'Something to look forward to 🎉. Time to 🎉 celebrate.' },
      { text: 'Thank you for having me 🙏' },
      { text: 'Thank you 💙 to all. Love you ❤️ so much. Nothing between you & I 🎶 one month on' },
      { text: '🎉 Or so we thought. Tea 🍵 or coffee ☕?' },
      { text: '🎉 To celebrate 78 years we ate cake. 👏 Is there more? Yes.', note: 'a sentence begins after it' },
    ],
  },
});
