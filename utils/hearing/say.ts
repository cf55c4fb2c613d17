import { tagWords } from './tag-words';

/** How one kind of thing sounds. Plain functions from what is typed to what is said. */

export function sayLink(link: string): string {
  const address = link.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const words = address
    .replace(/\./g, ' dot ')
    .replace(/\//g, ' slash ')
    .replace(/[-–]/g, ' dash ')
    .replace(/_/g, ' underscore ')
    .replace(/[?]/g, ' question mark ')
    .replace(/=/g, ' equals ')
    .replace(/&/g, ' and ')
    .replace(/#/g, ' hash ');
  return `link, ${words.replace(/\s+/g, ' ').trim()}`;
}

export function sayEmail(address: string): string {
  return address.replace('@', ' at ').replace(/\./g, ' dot ').replace(/\s+/g, ' ');
}

export function sayMention(handle: string): string {
  return `at ${handle.slice(1).replace(/_/g, ' underscore ').trim()}`;
}

/** A run-together tag stays one long word; capitals part the words. */
export function sayHashtag(tag: string): string {
  return `hashtag ${tagWords(tag.slice(1))}`;
}

const signs: Record<string, string> = {
  '¯': 'macron',
  '\\': 'backslash',
  _: 'underscore',
  '(': 'left bracket',
  ')': 'right bracket',
  '[': 'left square bracket',
  ']': 'right square bracket',
  '/': 'slash',
  ':': 'colon',
  ';': 'semicolon',
  '-': 'dash',
  '<': 'less than',
  '>': 'greater than',
  '|': 'vertical bar',
  '^': 'caret',
  "'": 'apostrophe',
  '"': 'quote',
  '.': 'dot',
  ',': 'comma',
  '°': 'degrees',
  '•': 'bullet',
  '*': 'star',
  '=': 'equals',
  '~': 'tilde',
  ツ: 'katakana tsu',
};

/** Sign after sign, as readers go through a picture made of them. Lines of a drawing run on. */
export function saySigns(art: string, nameOf: (sign: string) => string): string {
  const said = Array.from(art.replace(/\s+/g, '')).map(sign => {
    if (/[\p{L}\p{N}]/u.test(sign)) return signs[sign] ?? sign;
    const name = signs[sign] ?? nameOf(sign);
    return name === 'emoji' ? 'symbol' : name;
  });
  return said.join(' ');
}

const styles: [number, number, string][] = [
  [0x1d400, 0x1d433, 'bold'],
  [0x1d434, 0x1d467, 'italic'],
  [0x1d468, 0x1d49b, 'bold italic'],
  [0x1d49c, 0x1d4cf, 'script'],
  [0x1d4d0, 0x1d503, 'bold script'],
  [0x1d504, 0x1d537, 'fraktur'],
  [0x1d538, 0x1d56b, 'double-struck'],
  [0x1d56c, 0x1d59f, 'bold fraktur'],
  [0x1d5a0, 0x1d5d3, 'sans-serif'],
  [0x1d5d4, 0x1d607, 'sans-serif bold'],
  [0x1d608, 0x1d63b, 'sans-serif italic'],
  [0x1d63c, 0x1d66f, 'sans-serif bold italic'],
  [0x1d670, 0x1d6a3, 'monospace'],
  [0xff21, 0xff5a, 'full-width'],
  [0x249c, 0x24b5, 'parenthesised'],
  [0x24b6, 0x24e9, 'circled'],
  [0x1f110, 0x1f129, 'parenthesised'],
  [0x1f130, 0x1f149, 'squared'],
  [0x1f150, 0x1f169, 'negative circled'],
  [0x1f170, 0x1f189, 'negative squared'],
];

/** Letter by letter with case and style, as JAWS does. */
export function spellFancy(typed: string, ordinary: string): string {
  const plain = Array.from(ordinary.normalize('NFD')).filter(c => /\p{L}|\p{N}/u.test(c));
  const letters = Array.from(typed).filter(c => !/[\p{M}\u200b-\u200d\u2060'’]/u.test(c));
  return letters
    .map((letter, i) => {
      const code = letter.codePointAt(0) ?? 0;
      const style =
        styles.find(([from, to]) => code >= from && code <= to)?.[2] ?? (code > 0x24f ? 'small capital' : '');
      const name = plain[i] ?? '';
      const isCapital = name !== name.toLowerCase();
      return [style, isCapital ? 'capital' : '', name.toLowerCase()].filter(Boolean).join(' ');
    })
    .join(', ');
}
