import { emojiOf, keycapOf } from '../../engine/emoji';
import type { Part } from '../../engine/part';
import { defineRule, type Match } from '../../engine/rule';
import type { Token } from '../../engine/tokens';
import type { Fix } from '../../engine/types';
import { sources } from '../../tables/sources';

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
    const emoji = new Set(emojiOf(text));
    if (emoji.size === 0) return;
    for (const line of linesOf(text.tokens)) {
      const lastWord = line.findLastIndex(t => t.kind === 'word' || t.kind === 'number');
      const misplaced = line.filter((t, i) => i < lastWord && emoji.has(t));
      const first = misplaced[0];
      const last = line.at(-1);
      if (!first || !last) continue;
      let end = first.end;
      for (const next of misplaced) if (text.original.slice(end, next.start).trim() === '') end = next.end;
      const match: Match = { start: first.start, end };
      if (misplaced.some(e => keycapOf(e.text))) {
        yield { ...match, advice: 'Write the number, and put emoji at the end.', fixes: asNumber(text, misplaced) };
        continue;
      }
      yield first === line[0]
        ? { ...match, why: 'As a bullet, its name is read before every point.', fixes: takenOut(text, first, end) }
        : { ...match, fixes: movedToEnd(text, misplaced, last) };
    }
  },
  examples: {
    flags: [
      { text: 'First in the UK! [🚑] Our electric car goes on the road today.', severity: 'tip' },
      { text: '[🎉] 1,000 and counting!' },
      { text: 'Big news [🚨🚨] Doors open on 1 October.' },
      { text: 'Clinics:\n[🦷] Eastvale\n[🦷] Skerra' },
      { text: '[5️⃣] more beds are open', note: 'the number stays' },
    ],
    allows: [
      { text: 'Flu jabs are here 💉' },
      { text: 'Well done all 🎉 #TeamEastvale' },
      { text: 'What a day 💙\nThank you all.', note: 'the end of a line is an end' },
      { text: 'Thank you 👏 https://www.nhs.uk' },
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

function takenOut(text: Part, first: Token, end: number): Fix[] {
  const after = /^[^\S\n]*/.exec(text.original.slice(end))?.[0].length ?? 0;
  return [{ start: first.start, end: end + after, text: '', label: 'Take the emoji out' }];
}

/** "5️⃣ beds" says a number: it stays, as a number. */
function asNumber(text: Part, misplaced: readonly Token[]): Fix[] {
  const [emoji, ...others] = misplaced;
  const number = emoji && keycapOf(emoji.text);
  if (!emoji || !number || others.length > 0) return [];
  const space = /^\w/.test(text.original.slice(emoji.end)) ? ' ' : '';
  return [{ start: emoji.start, end: emoji.end, text: number + space, label: number }];
}

/** Rewrites the line from the first misplaced emoji on, with all of them at its end. */
function movedToEnd(text: Part, misplaced: readonly Token[], last: Token): Fix[] {
  const start = misplaced[0]?.start ?? 0;
  let rest = '';
  let at = start;
  for (const emoji of misplaced) {
    rest += text.original.slice(at, emoji.start);
    at = emoji.end;
  }
  rest += text.original.slice(at, last.end);
  const words = rest.replace(/[^\S\n]{2,}/g, ' ').trim();
  const moved = misplaced.map(e => text.original.slice(e.start, e.end)).join('');
  return [{ start, end: last.end, text: `${words} ${moved}`, label: `Move ${moved} to the end` }];
}
