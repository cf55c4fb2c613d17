/**
 * The words that a phrase can begin with, when they can be listed: "(?:so )?(?:proud|pleased) to" begins with so, proud
 * or pleased. Null when anything may stand there. Knows as much of patterns as our phrases use: letters, groups,
 * alternatives, small classes, optional parts, and looks ahead or behind, which take no room.
 */
export function firstWords(phrase: string): Set<string> | null {
  const words = new Set<string>();
  const reader = { text: phrase, at: 0 };
  try {
    for (const { word } of alternatives(reader, [{ word: '', done: false }])) {
      if (word === '') return null;
      words.add(word);
    }
  } catch (cause) {
    if (cause instanceof Unlistable) return null;
    throw cause;
  }
  return words;
}

/** Stands for every number in the index of words. */
export const anyFigure = '0';

/** More beginnings than this are not worth an index. */
const mostWords = 400;

class Unlistable extends Error {}

interface Reader {
  text: string;
  at: number;
}

/** A beginning so far; done once the word has ended. */
interface Beginning {
  word: string;
  done: boolean;
}

function alternatives(reader: Reader, before: Beginning[]): Beginning[] {
  const plain = plainAlternatives(reader);
  if (plain) return unique(before.flatMap(b => plain.map(words => begun(b, words))));
  const all: Beginning[] = [];
  for (;;) {
    all.push(...sequence(reader, before));
    if (reader.text[reader.at] !== '|') break;
    reader.at++;
  }
  return unique(all);
}

/** Up to the end of the group, where all of it is plain words; null where something else stands in it. */
function plainAlternatives(reader: Reader): string[] | null {
  plainWords.lastIndex = reader.at;
  const all = plainWords.exec(reader.text)?.[0];
  if (all === undefined) return null;
  reader.at += all.length;
  return all.split('|');
}

const plainWords = /[a-z' ]+(?:\|[a-z' ]+)*(?=\)|$)/y;

function begun(before: Beginning, words: string): Beginning {
  if (before.done) return before;
  const end = words.indexOf(' ');
  return { word: before.word + (end < 0 ? words : words.slice(0, end)), done: end >= 0 };
}

function sequence(reader: Reader, before: Beginning[]): Beginning[] {
  let now = before;
  while (reader.at < reader.text.length && !/[|)]/.test(reader.text[reader.at] ?? '')) {
    // Nothing that follows changes how it begins, and most of a phrase follows its first word.
    if (now.every(b => b.done)) {
      toEndOf(reader, '|');
      break;
    }
    const letters = run(reader);
    if (letters) now = lengthened(now, letters);
    else now = quantified(reader, now, atom(reader, now));
  }
  return now;
}

/** The plain letters that come next, up to one that is optional or repeated; '' where none do. */
function run(reader: Reader): string {
  plainLetters.lastIndex = reader.at;
  const letters = plainLetters.exec(reader.text)?.[0] ?? '';
  reader.at += letters.length;
  return letters;
}

const plainLetters = /[a-z']+(?![?*+{])/y;

function quantified(reader: Reader, before: Beginning[], after: Beginning[]): Beginning[] {
  if (!'?*+{'.includes(reader.text[reader.at] ?? ' ')) return after;
  const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.text.slice(reader.at))?.[0];
  if (sign === undefined) return after;
  reader.at += sign.length;
  const mayRepeat = !sign.startsWith('?') && after.some(a => !a.done && before.every(b => b.word !== a.word));
  if (mayRepeat) throw new Unlistable();
  return /^(?:[?*]|\{0)/.test(sign) ? unique([...before, ...after]) : after;
}

function atom(reader: Reader, before: Beginning[]): Beginning[] {
  const { text } = reader;
  const c = text[reader.at] ?? '';
  if (c === '(') return group(reader, before);
  if (c === '[') return oneOf(reader, before);
  if (c === '\\') {
    const kind = text[reader.at + 1] ?? '';
    reader.at += 2;
    if (kind === 'b') return before.map(b => (b.word === '' ? b : { ...b, done: true }));
    if (kind === 'd') return figure(before);
    if (/[a-zA-Z]/.test(kind)) return open(before);
    return grown(before, kind);
  }
  reader.at++;
  if (c === '^' || c === '$') return before;
  if (c === '.') return open(before);
  return grown(before, c);
}

function group(reader: Reader, before: Beginning[]): Beginning[] {
  const kind = /^\((?:\?(?:<?[=!]|:))?/.exec(reader.text.slice(reader.at))?.[0] ?? '(';
  reader.at += kind.length;
  const looks = /[=!]$/.test(kind);
  const after = looks ? before : alternatives(reader, before);
  if (looks) toEndOf(reader);
  reader.at++;
  return after;
}

/** Up to the bracket that closes this group, or to this sign of the group itself. */
function toEndOf(reader: Reader, sign = ')'): void {
  for (let depth = 0; reader.at < reader.text.length; reader.at++) {
    const c = reader.text[reader.at];
    if (c === '\\') reader.at++;
    else if (c === '[') reader.at = reader.text.indexOf(']', reader.at);
    else if (c === '(') depth++;
    else if (depth === 0 && c === sign) return;
    else if (c === ')' && depth-- === 0) return;
  }
}

function oneOf(reader: Reader, before: Beginning[]): Beginning[] {
  const end = reader.text.indexOf(']', reader.at);
  const inside = reader.text.slice(reader.at + 1, end);
  reader.at = end + 1;
  if (/^(?:\\d|,)+$/.test(inside)) return figure(before);
  if (/^\^|\\[wd]|.-./.test(inside)) return open(before);
  return unique([...inside].flatMap(c => grown(before, c)));
}

/** All figures are one word to the index. */
function figure(before: Beginning[]): Beginning[] {
  if (before.some(b => !b.done && b.word !== '' && b.word !== anyFigure)) throw new Unlistable();
  return unique(before.map(b => (b.done ? b : { word: anyFigure, done: true })));
}

/** Anything may stand here: fine behind a finished word, unlistable within one. */
function open(before: Beginning[]): Beginning[] {
  if (before.some(b => !b.done)) throw new Unlistable();
  return before;
}

function grown(before: Beginning[], c: string): Beginning[] {
  if (/[\p{L}\p{N}'#@]/u.test(c)) return lengthened(before, c);
  return before.map(b => (b.done ? b : { ...b, done: true }));
}

function lengthened(before: Beginning[], letters: string): Beginning[] {
  return before.map(b => (b.done ? b : { word: b.word + letters, done: false }));
}

function unique(beginnings: Beginning[]): Beginning[] {
  if (beginnings.length < 2) return beginnings;
  const seen = new Map(beginnings.map(b => [`${b.word}|${b.done}`, b]));
  if (seen.size > mostWords) throw new Unlistable();
  return [...seen.values()];
}
