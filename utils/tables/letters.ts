/**
 * Letters that look like ordinary ones but are other characters, and that Unicode compatibility folding (NFKC) does not
 * take back to A–Z, a–z, 0–9. Source: Unicode code charts (Enclosed Alphanumeric Supplement, Phonetic Extensions, Latin
 * Extended-D, Letterlike Symbols); hand-written.
 */

/** Small capitals a–z in order; a space where Unicode has none. Generators leave an ordinary x or s there. */
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ ʏᴢ';
/** First code points of alphabets of 26 capitals. */
const capitalAlphabets = [
  0x1f110, // parenthesised
  0x1f130, // squared
  0x1f150, // negative circled
  0x1f170, // negative squared
];
/** Parenthesised small letters, which NFKC writes as "(a)". */
const smallParenthesised = 0x249c;

/** Fancy letter to ordinary letter, for those that NFKC leaves or spells out. */
export const lettersBeyondNfkc: ReadonlyMap<string, string> = build();

function build(): Map<string, string> {
  const map = new Map<string, string>();
  [...smallCapitals].forEach((letter, i) => {
    if (letter !== ' ') map.set(letter, String.fromCharCode(97 + i));
  });
  for (let i = 0; i < 26; i++) {
    for (const first of capitalAlphabets) map.set(String.fromCodePoint(first + i), String.fromCharCode(65 + i));
    map.set(String.fromCodePoint(smallParenthesised + i), String.fromCharCode(97 + i));
  }
  for (let i = 0; i < 9; i++) {
    map.set(String.fromCodePoint(0x2474 + i), `${i + 1}`); // parenthesised digits
    map.set(String.fromCodePoint(0x2776 + i), `${i + 1}`); // negative circled digits
    map.set(String.fromCodePoint(0x2780 + i), `${i + 1}`); // circled sans-serif digits
    map.set(String.fromCodePoint(0x278a + i), `${i + 1}`); // negative circled sans-serif digits
    map.set(String.fromCodePoint(0x24f5 + i), `${i + 1}`); // double circled digits
  }
  map.set('\u24ff', '0');
  return map;
}

/**
 * Other alphabets' letters and small capitals that generators mix in among fancy letters. On their own they are
 * ordinary letters of their languages, so they count only beside a letter of the table above.
 */
export const fancyCompanions: ReadonlyMap<string, string> = new Map([
  ['ǫ', 'q'],
  ['ғ', 'f'],
  ['ꜱ', 's'],
  ['ɴ', 'n'],
]);

/** Marks drawn over or through letters to make them look struck out, underlined or boxed. */
export const drawnMarks = /[\u0332\u0333\u0335-\u0338\u033f\u0347\u035f\u0360\u20d2\u20d3\u20dd-\u20e0\u20e2\u20e4]/u;
