import { type FancyWord, fancyWordsOf } from '../../engine/letters/fancy';
import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** In characters: what a button has room for. */
const longestLabel = 40;

/** C-13. Tests in 2025: NVDA, Narrator and VoiceOver said nothing; JAWS spelled each letter; TalkBack read it. */
export default defineRule({
  id: 'access/fancy-letters',
  severity: 'warn',
  title: 'Fancy letters',
  why: 'Some people’s screen readers will skip these letters.',
  advice: 'Use normal text.',
  source: sources.fakeBold,
  languageFree: true,
  *find(reading) {
    for (const part of reading.prose) {
      for (const { start, end, text } of phrasesOf(part)) {
        const label = text.length > longestLabel ? `${text.slice(0, longestLabel)}…` : text;
        yield { where: part.where, start, end, fixes: [{ start, end, text, label }] };
      }
    }
  },
  examples: {
    flags: [
      { text: '[𝗕𝗜𝗚 𝗡𝗘𝗪𝗦] from our hub', severity: 'warn', note: 'one phrase, one finding' },
      { text: '[𝒯𝒽ℯ 𝓮𝓷𝓭, ℌ𝔢𝔩𝔩𝔬] and [ｈｅｌｌｏ]\n[𝓑𝔂𝓮]' },
      { text: 'Come to [Ⓞⓟⓔⓝ 🄳🄰🅈]; yes, [🅝🅗🅢 🅽🅷🆂 ⒩⒣⒮]' },
      { text: '[ʟɪsᴛᴇɴ] to [ʏᴏᴜʀ] patients' },
      { text: 'A [𝗰𝗮𝗳𝗲́] and the [𝗰𝗮𝗳é, 𝗱𝗼𝗻’𝘁] wait', note: 'accents stay' },
      { text: '[f̶r̶e̶e̶] parking and [ˢᵐᵃˡˡ] print' },
      { text: '[ＯＰＥＮ] again ¯\\\\_(ツ)_/¯', note: 'a kaomoji makes no Japanese' },
      { text: 'Diolch [𝐲𝐧] fawr', note: 'in any language' },
    ],
    allows: [
      { text: 'The 3ʳᵈ prize, the 4ᵗʰ floor and Mᵐᵉ Roux', note: 'raised endings' },
      { text: 'Ward Ⓜ, note ①, blood group 🅰️, 5 m², H₂O, ½ price, 30 ℃, Eastvale™' },
      { text: 'Siân and Zoë say naïve; ǫ and ғ are letters; say /ˈnɪs/' },
      { text: 'ＮＨＫの番組', note: 'full-width letters belong in Japanese' },
    ],
  },
});

/** Fancy words side by side in one line are one phrase: a sentence in bold is one thing to mend, not nine. */
function* phrasesOf(part: Part): Generator<FancyWord> {
  let phrase: FancyWord | undefined;
  for (const word of fancyWordsOf(part)) {
    const between = phrase && part.original.slice(phrase.end, word.start);
    if (phrase && between !== undefined && /^[^\S\n]*[,.!?:'’-]?[^\S\n]*$/.test(between)) {
      phrase = { start: phrase.start, end: word.end, text: phrase.text + between + word.text };
    } else {
      if (phrase) yield phrase;
      phrase = word;
    }
  }
  if (phrase) yield phrase;
}
