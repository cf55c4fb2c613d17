import { corpusRows, corpusText } from '../corpora';
import type { Figure } from '../figures';
import { accessReport } from './report';

/** Styles that are alphabets. Others of the file turn letters into another script or into control signs. */
const styles =
  'bold italic boldItalic scriptItalic scriptBold fraktur boldFraktur doubleStruck sansSerif sansSerifBold sansSerifItalic sansSerifBoldItalic monospace parenthesized circled squaredCapital negativeCircledCapital negativeSquaredCapital fullWidth';

const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ';
/** Unassigned places of the mathematical alphabets and the letters that stand in for them. */
const holes: Record<string, string> = Object.fromEntries(
  Array.from('𝑕ℎ𝒝ℬ𝒠ℰ𝒡ℱ𝒣ℋ𝒤ℐ𝒧ℒ𝒨ℳ𝒭ℛ𝒺ℯ𝒼ℊ𝓄ℴ𝔆ℭ𝔋ℌ𝔌ℑ𝔕ℜ𝔝ℨ𝔺ℂ𝔿ℍ𝕅ℕ𝕇ℙ𝕈ℚ𝕉ℝ𝕑ℤ').flatMap((c, i, all) =>
    i % 2 ? [] : [[c, all[i + 1] ?? c]],
  ),
);

/** Real posts with one word turned into each style: is the word found, and given back letter for letter? */
export function fancyLetters(): Figure[] {
  const maps = JSON.parse(corpusText('access/fonts_ascii_to_fancy.json') ?? '{}') as Record<
    string,
    Record<string, string>
  >;
  const posts = corpusRows<{ text: string }>('posts/health-posts.jsonl').slice(0, 1500);
  if (posts.length === 0) return [];
  const alphabets: [string, (letter: string) => string | undefined][] = [
    ...styles.split(' ').flatMap(style => {
      const map = maps[style];
      return map ? [[style, (letter: string) => inStyle(map, letter)] as [string, (letter: string) => string]] : [];
    }),
    ['smallCapitals', letter => (/[a-z]/.test(letter) ? [...smallCapitals][letter.charCodeAt(0) - 97] : letter)],
  ];
  const turned = { all: 0, found: 0, restored: 0 };
  for (const [n, post] of posts.entries()) {
    const word = [...post.text.matchAll(/(?<![\w@#/.:&'’-])[A-Za-z]{4,}(?![\w/.@:'’-])/g)][n % 3];
    if (!word) continue;
    for (const [style, map] of alphabets) {
      const fancy = Array.from(word[0], letter => map(letter) ?? letter).join('');
      if (fancy === word[0]) continue;
      const text = post.text.slice(0, word.index) + fancy + post.text.slice(word.index + word[0].length);
      const findings = accessReport({ text }).findings.filter(f => f.rule === 'access/fancy-letters');
      const hit = findings.find(f => f.start === word.index && f.end === word.index + fancy.length);
      // Styles of capitals alone cannot tell which letters were small.
      const isExact =
        hit?.fixes[0]?.text === word[0] || (hit?.fixes[0]?.text === word[0].toUpperCase() && hasNoSmall(map));
      turned.all++;
      turned.found += Number(hit !== undefined);
      turned.restored += Number(isExact);
      if (!isExact && process.env.SHOW) console.error(style, fancy, word[0], hit?.fixes[0]?.text);
    }
  }
  const originals = corpusRows<{ text: string }>('posts/health-posts.jsonl');
  const flagged = originals.filter(p => accessReport(p).findings.some(f => f.rule === 'access/fancy-letters'));
  if (process.env.SHOW) for (const p of flagged) console.error('flagged', p.text);
  return [
    { name: 'fancy-found', value: turned.found / turned.all, unit: '', n: turned.all, goal: 1 },
    { name: 'fancy-restored', value: turned.restored / turned.all, unit: '', n: turned.all, goal: 0.99 },
    { name: 'fancy-false', value: flagged.length, unit: 'posts', n: originals.length, goal: 0 },
  ];
}

/** The file maps small letters to capitals; where the alphabet has small ones they follow its capitals. */
function inStyle(map: Record<string, string>, letter: string): string {
  const capital = map[letter.toUpperCase()] ?? letter;
  if (letter !== letter.toLowerCase()) return holes[capital] ?? capital;
  const a = map.A?.codePointAt(0) ?? 0;
  const offset = letter.charCodeAt(0) - 97;
  const isMath = a >= 0x1d400 && a <= 0x1d7ff;
  const small = isMath ? a + 26 : a === 0xff21 ? 0xff41 : a === 0x24b6 ? 0x24d0 : a === 0x1f110 ? 0x249c : 0;
  if (small === 0) return capital;
  const sign = String.fromCodePoint(small + offset);
  return holes[sign] ?? sign;
}

function hasNoSmall(map: (letter: string) => string | undefined): boolean {
  return map('q') === map('Q');
}
