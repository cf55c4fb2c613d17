import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Path, packLimits } from '../pack';

/** Where something stands in a file, counted from 1. */
interface Place {
  line: number;
  column: number;
  excerpt: string;
}

/** A file as data, with a way back to its lines. */
export interface Parsed {
  value: unknown;
  /** Set when the file could not be read at all. */
  refused: { sentence: string; place: Place } | null;
  /** Set when the file was read although it is not strict JSON. */
  lenient: boolean;
  placeOf(path: Path): Place;
}

/** Reads JSON. Never throws; comments and trailing commas are forgiven. */
export function parseJson(given: string): Parsed {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const refuse = (sentence: string, offset = 0): Parsed => {
    const place = placeAt(text, offset);
    return { value: null, refused: { sentence, place }, lenient: false, placeOf: () => place };
  };
  if (text.length > packLimits.size)
    return refuse(
      `This file is too large. A pack may hold up to ${packLimits.size.toLocaleString('en-GB')} characters.`,
    );
  if (text.trim() === '') return refuse('This file is empty.');
  const other = otherKind(text);
  if (other) return refuse(other, text.search(/\S/));
  if (text.includes('\0')) return refuse('This file is not plain text in UTF-8. Save it as UTF-8 and try again.');
  const tooDeep = offsetDeeperThan(text, packLimits.depth);
  if (tooDeep !== null) return refuse('There are too many brackets inside each other here.', tooDeep);
  try {
    return { value: JSON.parse(text), refused: null, lenient: false, placeOf: placer(text, null) };
  } catch {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const first = errors[0];
    if (first || !tree) return refuse(sentenceAt(text, first), first?.offset ?? 0);
    return { value: getNodeValue(tree), refused: null, lenient: true, placeOf: placer(text, tree) };
  }
}

/** What a file is that cannot be JSON of a group or list, told by how it begins. */
function otherKind(text: string): string | null {
  const start = text.slice(0, 400).trimStart();
  if (/^<(?:!doctype|html|head|body|\?xml|[a-z])/i.test(start))
    return 'This is a web page, not a file of ours. Save the file itself and choose that.';
  if (/^(?:\ufffdPNG|GIF8|\ufffd{2,4}.{0,8}(?:JFIF|Exif)|RIFF)/s.test(start))
    return 'This is a picture, not a file of ours.';
  if (start.startsWith('%PDF')) return 'This is a PDF. Ask for the file that ends in .json.';
  if (start.startsWith('PK\u0003\u0004')) return 'This is a Word or Excel file, or a zip. Ask for the .json file.';
  const words = /^[^\n]{1,40}/.exec(start.replace(/\s+/g, ' '))?.[0] ?? '';
  return /^["\p{L}\p{N}#*>•-]/u.test(start) && !/^(?:true|false|null|-?\d[\d.]*|"[^"]*")\s*$/.test(start)
    ? `A file of ours begins with {. This begins with “${words.trim()}”.`
    : null;
}

/** The tree is made only when a place is asked for: most packs are fine. */
function placer(text: string, given: Node | null): (path: Path) => Place {
  let root = given;
  return path => {
    root ??= parseTree(text, [], { allowTrailingComma: true }) ?? null;
    for (let length = path.length; root && length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return placeAt(text, node.offset);
    }
    return placeAt(text, 0);
  };
}

/** Line, column and an excerpt of at most 100 characters around an offset. */
function placeAt(text: string, offset: number): Place {
  const at = Math.min(offset, text.length);
  // Before the first letter there is no line end, also where the first letter is one.
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  const from = Math.max(start, at - 40);
  return {
    line,
    column: at - start + 1,
    excerpt: text.slice(from, Math.min(end < 0 ? text.length : end, from + 100)).trimEnd(),
  };
}

/** Looked at before parsing: a parser that calls itself would run out of room. */
function offsetDeeperThan(text: string, limit: number): number | null {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isInString) {
      if (c === 92) i++;
      else if (c === 34 || c === 10) isInString = false;
    } else if (c === 34) isInString = true;
    else if (c === 123 || c === 91) {
      if (++depth > limit) return i;
    } else if (c === 125 || c === 93) depth--;
  }
  return null;
}

/** Writing programs turn quotation marks round; that is the most common slip of all. */
function sentenceAt(text: string, problem: ParseError | undefined): string {
  const isQuote = problem !== undefined && /[“”„«»‘’‚']/.test(text[problem.offset] ?? '');
  return isQuote ? 'Only straight quotation marks count in a pack: "like this".' : sentenceFor(problem?.error ?? 0);
}

/** By the parser's numbers for what it stumbled over. */
function sentenceFor(code: number): string {
  const sentences: Record<number, string> = {
    1: 'This word is not allowed here. Words need "quotation marks".',
    2: 'This number cannot be read.',
    3: 'A name in "quotation marks" is expected here.',
    4: 'Something is missing here: a word in "quotation marks", a number or a list.',
    5: 'A colon (:) is missing here.',
    6: 'A comma (,) is missing before this.',
    7: 'A closing brace } is missing.',
    8: 'A closing bracket ] is missing.',
    9: 'The pack has ended before this. Is there a bracket too many?',
    12: 'A quotation mark that closes this text is missing.',
    14: 'A backslash before "u" needs four digits.',
    15: 'A backslash here needs another backslash before it: \\\\.',
    16: 'Text may not hold a line break. Write \\n instead.',
  };
  return sentences[code] ?? 'This is not JSON.';
}
