import { emojiOf, isArrow, keycapOf } from '../../engine/emoji/emoji';
import { gapAt } from '../../engine/emoji/gaps';
import { keycapsAsNumbers, movedToEnd, stopsAt, withoutEmoji } from '../../engine/emoji/mends';
import { emojiWordsOf } from '../../engine/emoji/words';
import type { Part } from '../../engine/part';
import { defineRule, type Match } from '../../engine/rule';
import type { Token } from '../../engine/text/tokens';
import { sources } from '../../tables/sources';

const takeOut = 'Take the emoji out';

/** C-7. One note a line, for emoji with words after them. */
export default defineRule({
  id: 'access/emoji-placing',
  severity: 'tip',
  title: 'An emoji between the words',
  why: 'Its spoken name cuts the sentence in two.',
  advice: 'Put emoji at the end.',
  source: sources.oxford,
  languageFree: true,
  isStyle: true,
  *find({ text }) {
    if (emojiOf(text).length === 0) return;
    const emoji = new Set(emojiOf(text));
    const lines = linesOf(text.tokens);
    const hasBullets = lines.filter(line => line[0] && emoji.has(line[0])).length > 1;
    for (const line of lines) {
      const lastWord = line.findLastIndex(t => t.kind === 'word' || t.kind === 'number');
      const misplaced = line.filter((t, i) => i < lastWord && emoji.has(t) && (i === 0 || !isArrow(t.text)));
      const first = misplaced[0];
      if (!first) continue;
      let end = first.end;
      for (const next of misplaced) if (text.original.slice(end, next.start).trim() === '') end = next.end;
      yield { start: first.start, end, ...mendOf(text, misplaced, line, hasBullets) };
    }
  },
  examples: {
    flags: [
      { text: 'First in the UK! [🚑] Our electric car goes on the road today.', severity: 'tip' },
      { text: '[🎉] 1,000 and counting!' },
      { text: 'Big news [🚨🚨] Doors open on 1 October.' },
      { text: 'Clinics:\n[🦷] Eastvale\n[🦷] Skerra' },
      { text: '[5️⃣] more beds are open', note: 'the number stays' },
      { text: 'Step [1️⃣] ring us. Step 2️⃣ tell us.' },
      { text: 'I [❤️] this team.\n[👏👏] to theatres.', note: 'without a mend: words are missing' },
    ],
    allows: [
      { text: 'Flu jabs are here 💉' },
      { text: 'Well done all 🎉 #TeamEastvale' },
      { text: 'What a day 💙\nThank you all.', note: 'the end of a line is an end' },
      { text: 'Thank you 👏 https://www.nhs.uk' },
      { text: 'Waits for hips ⬇️ 12%. Ward 4 ➡️ Ward 6.', note: 'told of as signs' },
    ],
  },
});

function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'newline') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

/** Where a word would be missing nothing else is offered. */
const writeWord = 'Write the word, and put emoji at the end.';

/** Keycaps become their numbers, bullets go, and all others stand at the end of the line. */
function mendOf(text: Part, misplaced: readonly Token[], line: readonly Token[], hasBullets: boolean): Partial<Match> {
  const keycaps = misplaced.filter(e => keycapOf(e.text));
  if (keycaps.length > 0) {
    // The other emoji have their turn once the numbers are written.
    const advice = 'Write the number, and put emoji at the end.';
    const mend = keycapsAsNumbers(text, keycaps);
    return { advice, fixes: [{ ...mend, label: keycaps.length > 1 ? 'Write the numbers' : mend.text.trim() }] };
  }
  const words = new Set(emojiWordsOf(text).flatMap(w => w.tokens));
  if (misplaced.some(e => words.has(e))) return { advice: writeWord };
  if (misplaced.some(e => gapAt(text, e) === 'unsure')) return {};
  if (misplaced[0] === line[0] && (hasBullets || misplaced.length > 1)) {
    const why = 'As a bullet, its name is read before every point.';
    return { why, fixes: [{ ...withoutEmoji(text, misplaced, 0, stopsAt(text, misplaced)), label: takeOut }] };
  }
  const { moved, ...mend } = movedToEnd(text, misplaced, line);
  return { fixes: [{ ...mend, label: moved ? `Move ${moved} to the end` : takeOut }] };
}
