/** Says what an emoji is called. */
export type EmojiNamer = (emoji: string) => string;

let loading: Promise<EmojiNamer> | undefined;

/** Fetches the names from the extension itself, when first asked. */
export function loadEmojiNames(): Promise<EmojiNamer> {
  loading ??= import('../tables/emoji-names.data').then(({ emojiNameData }) => makeNamer(emojiNameData));
  return loading;
}

/** @param data one emoji and its name a line */
export function makeNamer(data: string): EmojiNamer {
  const names = new Map<string, string>();
  for (const line of data.split('\n')) {
    const end = line.search(/[\p{L}\p{N}“‘(]/u);
    if (end > 0) names.set(line.slice(0, end), line.slice(end));
  }
  const named = (emoji: string) => names.get(emoji);
  return emoji => nameOf(emoji.replace(/[\ufe0e\ufe0f]/g, ''), named);
}

type Named = (emoji: string) => string | undefined;

function nameOf(emoji: string, named: Named): string {
  return named(emoji) ?? keycap(emoji) ?? flag(emoji) ?? toned(emoji, named) ?? joined(emoji, named) ?? 'emoji';
}

function keycap(emoji: string): string | undefined {
  return /^[0-9#*]\u20e3$/.test(emoji) ? `keycap: ${emoji[0]}` : undefined;
}

const nations: Record<string, string> = {
  gbeng: 'England',
  gbsct: 'Scotland',
  gbwls: 'Wales',
  gbnir: 'Northern Ireland',
};
let regions: Intl.DisplayNames | undefined;

function flag(emoji: string): string | undefined {
  const letters = Array.from(emoji, c => (c.codePointAt(0) ?? 0) - 0x1f1e6);
  if (letters.length === 2 && letters.every(n => n >= 0 && n < 26)) {
    regions ??= new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });
    const code = String.fromCharCode(...letters.map(n => 65 + n));
    return `flag: ${regions.of(code) ?? code}`;
  }
  if (!emoji.startsWith('🏴')) return undefined;
  const tag = Array.from(emoji, c => (c.codePointAt(0) ?? 0) - 0xe0000)
    .filter(n => n >= 0x61 && n <= 0x7a)
    .map(n => String.fromCharCode(n))
    .join('');
  return tag ? `flag: ${nations[tag] ?? tag}` : undefined;
}

const tone = /[\u{1f3fb}-\u{1f3ff}]/gu;

/** A skin tone adds words of its own. */
function toned(emoji: string, named: Named): string | undefined {
  const tones = emoji.match(tone);
  if (!tones) return undefined;
  const base = nameOf(emoji.replace(tone, ''), named);
  return `${base}: ${[...new Set(tones)].map(t => named(t) ?? 'skin tone').join(', ')}`;
}

function joined(emoji: string, named: Named): string | undefined {
  const parts = emoji.split('\u200d');
  if (parts.length < 2) return undefined;
  const names = parts.map(part => named(part) ?? '').filter(Boolean);
  const isFamily = parts.every(part => /^[👨👩👦👧🧒🧑]$/u.test(part));
  return isFamily ? `family: ${names.join(', ')}` : names.join(', ') || undefined;
}
