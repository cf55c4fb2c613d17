import { defineRule } from '../../engine/rule';
import type { Token } from '../../engine/tokens';
import { sources } from '../../tables/sources';

/** C-29: signs that stand for a word between two words. */
const meanings: Record<string, string> = { '&': 'and', '+': 'and', '＋': 'and', '→': 'to', '➡': 'to', '=': 'is' };

export default defineRule({
  id: 'access/symbols',
  severity: 'tip',
  title: 'A sign instead of a word',
  why: 'Some screen readers skip it, others read its long name.',
  advice: 'Write the word.',
  source: sources.nhsFormatting,
  isStyle: true,
  *find({ text }) {
    if (!/[&+＋→➡=~]|w\//.test(text.folded)) return;
    const { tokens } = text;
    for (const token of tokens) {
      const word = wordFor(token, tokens[token.index - 1], tokens[token.index + 1], text.original);
      if (!word) continue;
      const before = text.original[token.start - 1];
      const after = text.original[token.end];
      const spaced = `${before?.trim() ? ' ' : ''}${word}${after?.trim() ? ' ' : ''}`;
      yield {
        start: token.start,
        end: token.end,
        fixes: [{ start: token.start, end: token.end, text: spaced, label: word }],
      };
    }
    for (const found of text.findLower(/(?<=^|\s)w\/(?=\s?[a-z])/g)) {
      const spaced = /\s/.test(text.original[found.end] ?? ' ') ? 'with' : 'with ';
      yield { start: found.start, end: found.end, fixes: [{ ...span(found), text: spaced, label: 'with' }] };
    }
  },
  examples: {
    flags: [
      { text: 'Thick skin [&] good jokes essential.', severity: 'tip' },
      { text: '3 stretchers [+] 2 batteries' },
      { text: 'Ward 4 [→] Ward 6' },
      { text: 'Tea [w/] the team, [~]20 of us' },
      { text: 'Join us[&]bring a friend. HCAs [&] ODPs wanted' },
    ],
    allows: [
      { text: 'A&E is busy. Q&A at 5, R&D next. T&Cs apply.' },
      { text: 'Marks & Spencer gave us cake', note: 'a name' },
      { text: 'Ring +44 1632 960144 for ages 65+' },
      { text: 'Tom &amp; Ann at https://example.org/a?b=c&d=e' },
      { text: 'Open 24/7, BMI = 30, 2 + 2 = 4', note: 'sums' },
      { text: 'RT @eastvale: tea w/ us & cake :)', note: 'their words' },
      { text: 'E = mc² and x³ + y² = z', note: 'formulas' },
    ],
  },
});

function wordFor(token: Token, before?: Token, after?: Token, typed = ''): string | undefined {
  if (token.text === '~') return after?.kind === 'number' && after.start === token.end ? 'about' : undefined;
  const word = meanings[token.text];
  if (!word || (token.kind !== 'mark' && token.kind !== 'emoji')) return undefined;
  if (!isWordish(before) || !isWordish(after) || (after?.lower === 'amp' && typed[after.end] === ';')) return undefined;
  if (isFormula(before) || isFormula(after)) return undefined;
  if (token.text === '=')
    return before.kind === 'word' && after.kind === 'word' && before.lower !== 'bmi' ? word : undefined;
  if (token.text === '&' && isName(before) && isName(after)) return undefined;
  if (token.text === '+') {
    const isSpaced = before.end < token.start && token.end < after.start;
    return isSpaced && (before.kind === 'word' || after.kind === 'word') ? word : undefined;
  }
  const isTight = before.end === token.start && token.end === after.start;
  return isTight && (before.text.length === 1 || after.text.length === 1 || isName(before) || isName(after))
    ? undefined
    : word;
}

function isWordish(token: Token | undefined): token is Token {
  return token?.kind === 'word' || token?.kind === 'number';
}

/** "E = mc²", "x + y": single letters, and letters with digits among them. */
function isFormula({ kind, text }: Token): boolean {
  return kind === 'word' && ((text.length === 1 && !/[aAI]/.test(text)) || /\d/.test(text));
}

function isName(token: Token | undefined): boolean {
  // Acronyms of three letters and more are no names of firms: "HCAs & ODPs".
  return !!token && token.text !== token.lower && !/^[A-Z]{3,}s?$/.test(token.text);
}

function span({ start, end }: { start: number; end: number }) {
  return { start, end };
}
