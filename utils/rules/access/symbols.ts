import { withoutEmoji } from '../../engine/emoji/mends';
import type { Part } from '../../engine/part';
import { defineRule, type Match } from '../../engine/rule';
import type { Token } from '../../engine/text/tokens';
import type { Span } from '../../engine/types';
import { sources } from '../../tables/sources';

/** C-29: signs that stand for a word between two words. */
const meanings: Record<string, string> = {
  '&': 'and',
  '+': 'and',
  '＋': 'and',
  '→': 'to',
  '➡': 'to',
  '=': 'means',
  '↑': 'up',
  '↓': 'down',
  '⬆': 'up',
  '⬇': 'down',
};
/** Rows of signs that only decorate: "•••", "*~*~". Stars within a word hide a rude one. */
const decoration = /(?<![\w*~•])(?:[•·●~★☆♦■◆♥]{3,}|(?:[*~•★☆♦]\s?){3,}(?<=[~•★☆♦].*))(?![\w*])/gu;
/** "and/or", "visitors/bed": nobody can hear whether it means and, or, or per. */
const slash =
  /(?<![\w/@.#-])(?!(?:s?he|him|her|his|hers|they|them|their|theirs|he)\/)[a-z]{3,}\/[a-z]{2,}(?![\w/-]|\.\w)/g;

const ornament = {
  title: 'A row of signs',
  why: 'Some screen readers read out every one of them.',
  advice: 'Leave them out.',
};
/** "w/ the team": with. */
const withSlash = /(?<=^|\s)w\/(?!o?\b|[a-z](?![a-z]))(?=\s?[a-z@#])/g;
const withoutSlash = /(?<=^|\s)w\/o(?=\s)/g;
const arrow = /(?<=[a-z0-9%] ?)[-=]>(?= ?(?!https?:|www\.)[a-z0-9£])/g;

export default defineRule({
  id: 'access/symbols',
  severity: 'tip',
  title: 'A sign instead of a word',
  why: 'Some screen readers skip it, others read its long name.',
  advice: 'Write the word.',
  source: sources.nhsFormatting,
  isStyle: true,
  *find({ text }) {
    if (!/[&+＋→➡⬆⬇=~↑↓•·●★☆♦■◆♥/]|->/.test(text.folded)) return;
    const { tokens } = text;
    // One arrow leads from here to there; several part the points of a list, and no word fits them all.
    const isList = tokens.filter(t => /[→➡]/.test(t.text)).length > 1;
    for (const token of tokens) {
      const word = wordFor(token, tokens[token.index - 1], tokens[token.index + 1], text.original);
      if (word) yield isList && word === 'to' ? span(token) : asWord(text, token, word);
    }
    for (const found of text.findLower(withSlash)) yield asWord(text, found, 'with');
    for (const found of text.findLower(arrow)) yield asWord(text, found, 'to');
    for (const found of text.findLower(withoutSlash)) yield asWord(text, found, 'without');
    for (const found of text.find(slash))
      yield { ...span(found), why: 'A slash may mean “and”, “or” or “per”.', advice: 'Write the word you mean.' };
    for (const found of text.find(decoration))
      yield { ...span(found), ...ornament, fixes: [{ ...withoutEmoji(text, [found]), label: 'Take them out' }] };
  },
  examples: {
    flags: [
      { text: 'Thick skin [&] good jokes essential.', severity: 'tip' },
      { text: '3 stretchers [+] 2 batteries' },
      { text: 'Ward 4 [→] Ward 6. Hips [⬇️] 12%' },
      { text: 'Saturday [➡️] 10am [➡️] cake' },
      { text: 'Tea [w/] the team, [w/o] cake, [~]20 of us' },
      { text: 'Join us[&]bring a friend. HCAs [&] ODPs wanted' },
      { text: 'Open 2pm to 4pm [&] 6pm to 8pm. Thanks @eastvale [&] @northmoor' },
      { text: 'Morale [↓] 2%, bullying [↑] 3%. From 2,500 [->] 1,100 vacancies' },
      { text: 'At most two [visitors/bed]. Tea [and/or] toast' },
      { text: '[*~*~] Happy new year [~*~*]\nNews [•••] more news' },
    ],
    allows: [
      { text: 'A&E is busy. Q&A at 5, R&D next. T&Cs apply.' },
      { text: 'Marks & Spencer gave us cake', note: 'a name' },
      { text: 'Ring +44 1632 960144 for ages 65+' },
      { text: 'Tom &amp; Ann at https://example.org/a?b=c&d=e' },
      { text: 'Open 24/7, BMI = 30, 2 + 2 = 4', note: 'sums' },
      { text: 'RT @eastvale: tea w/ us & cake :)', note: 'their words' },
      { text: 'Open days w/c 14 October, w/e 20th', note: 'week commencing' },
      { text: 'Her pronouns are she/her. And see https://a.example.org/care/home', note: 'no word/word' },
      {
        text: '*Important* f*** and ***** stars, a • in a list, 5 ~ 6 and a ~ or two. Sign up -> https://example.org, HIV/AIDS',
      },
      { text: 'E = mc² and x³ + y² = z', note: 'formulas' },
    ],
  },
});

function wordFor(token: Token, before?: Token, after?: Token, typed = ''): string | undefined {
  if (token.text === '~') return after?.kind === 'number' && after.start === token.end ? 'about' : undefined;
  const word = meanings[token.text.replace('\ufe0f', '')];
  if (!word || (token.kind !== 'mark' && token.kind !== 'emoji')) return undefined;
  if (!isJoined(before) || !isJoined(after) || (after?.lower === 'amp' && typed[after.end] === ';')) return undefined;
  if (isFormula(before) || isFormula(after)) return undefined;
  if (token.text === '=') {
    if (before.kind !== 'word' || after.kind !== 'word' || before.lower === 'bmi') return undefined;
    return /[^s]s$/.test(before.lower) ? 'mean' : word;
  }
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

/** The word with a space on each side where none is. */
function asWord(text: Part, { start, end }: Span, word: string): Match {
  const before = text.original[start - 1]?.trim() ? ' ' : '';
  const after = text.original[end]?.trim() ? ' ' : '';
  return { start, end, fixes: [{ start, end, text: before + word + after, label: word }] };
}

function isJoined(token: Token | undefined): token is Token {
  return token !== undefined && /^(?:word|number|mention|hashtag)$/.test(token.kind);
}

/** "E = mc²", "x + y": single letters, and letters with digits among them; but "4pm", "3rd" and "40s" are words. */
function isFormula({ kind, text, lower }: Token): boolean {
  if (kind !== 'word' || /^\d+(?:am|pm|st|nd|rd|th|s|k|m|bn|hrs?|mins?|yrs?|wks?)$/.test(lower)) return false;
  return (text.length === 1 && !/[aAI]/.test(text)) || /\d/.test(text);
}

function isName(token: Token | undefined): boolean {
  // Acronyms of three letters and more are no names of firms: "HCAs & ODPs".
  return !!token && token.text !== token.lower && !/^[A-Z]{3,}s?$/.test(token.text);
}

function span({ start, end }: Span): Span {
  return { start, end };
}
