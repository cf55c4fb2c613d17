import { asciiArtOf } from '../../engine/letters/ascii-art';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** What most of them mean, as one emoji. */
const emoji: Record<string, string> = {
  ':)': '🙂',
  ':-)': '🙂',
  ':(': '🙁',
  ':-(': '🙁',
  ';)': '😉',
  ';-)': '😉',
  ':D': '😀',
  ':-D': '😀',
  '<3': '❤️',
  '¯\\_(ツ)_/¯': '🤷',
  '¯\\\\_(ツ)_/¯': '🤷',
};

/** C-14. */
export default defineRule({
  id: 'access/ascii-art',
  severity: 'tip',
  title: 'A picture made of signs',
  why: 'Screen readers read every sign: “colon, right bracket”.',
  advice: 'Use one emoji, or words.',
  source: sources.oxford,
  languageFree: true,
  isStyle: true,
  *find({ text }) {
    for (const found of asciiArtOf(text)) {
      const shown = emoji[text.original.slice(found.start, found.end)];
      yield { ...found, fixes: shown ? [{ ...found, text: shown, label: shown }] : [] };
    }
  },
  examples: {
    flags: [
      { text: 'We only asked people who came, which was daft [¯\\\\_(ツ)_/¯].', severity: 'tip' },
      { text: 'Rota day [(╯°□°)╯︵ ┻━┻]' },
      { text: 'See you there [:)]' },
      { text: 'Look:\n[|\\\\__/|\n( o.o )\n > ^ <]\nOur ward cat' },
    ],
    allows: [
      { text: 'Open (see map: left). Ring 9:30 (or later).' },
      { text: 'Clinics:\n- Mon\n- Tue\n- Wed' },
      { text: 'From 8:00) to 9:00' },
      { text: '---\n***\nNews' },
    ],
    misses: [{ text: '[8-D] what a day' }],
  },
});
