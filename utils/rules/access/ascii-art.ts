import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import type { Fix, Span } from '../../engine/types';
import { sources } from '../../tables/sources';

/** Faces of letters and signs, longest first, as they are typed. */
const kaomoji =
  /¯\\?_?\\?_?[([（].{1,5}[)\]）]_?\/?¯|[(（ʕ][^\w\s)）ʔ]{0,3}[^()\n]{0,4}[°ʖ益ಠ•ᴥ◕ಥ´｀ω∀ツ皿ᗒᗕ❛‿][^()\n]{0,9}[)）ʔ][ノﾉづつ╯∩σ]?(?:\s*[︵彡]+\s*┻━┻)?|┻━┻|┬─┬/gu;
const emoticon = /(?<![^\s])(?::-?[)(DPp/|]|;-?[)]|:'-?\(|<3|xD|XD|:-?O|\^_\^|-_-|T_T|o_O)(?![^\s.,!?])/g;
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
};

/** C-14. Looks at the text as typed: folding would take these signs apart. */
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
    const typed = text.original;
    if (/[^\x00-\x7f]/.test(typed)) yield* matches(kaomoji, typed);
    for (const found of matches(emoticon, typed)) {
      const shown = emoji[typed.slice(found.start, found.end)];
      const fixes: Fix[] = shown ? [{ ...found, text: shown, label: shown }] : [];
      yield { ...found, fixes };
    }
    yield* drawings(text);
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

function* matches(pattern: RegExp, text: string): Generator<Span> {
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length };
}

/** Three or more lines in a row that are mostly signs. */
function* drawings({ original }: Part): Generator<Span> {
  if (!original.includes('\n')) return;
  let at = 0;
  let run: Span[] = [];
  for (const line of `${original}\n\0`.split('\n')) {
    if (isMostlySigns(line)) run.push({ start: at, end: at + line.length });
    else {
      const [first, last] = [run[0], run.at(-1)];
      if (run.length >= 3 && first && last) yield { start: first.start, end: last.end };
      run = [];
    }
    at += line.length + 1;
  }
}

function isMostlySigns(line: string): boolean {
  const signs = line.match(/[^\p{L}\p{N}\s\p{Extended_Pictographic}\p{M}]/gu)?.length ?? 0;
  const all = line.replace(/\s/g, '').length;
  return all >= 3 && signs / all >= 0.6 && !/^\s*([-*_=•.])\1*\s*$/.test(line);
}
