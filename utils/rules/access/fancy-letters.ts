import { fancyWordsOf } from '../../engine/letters/fancy';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

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
      for (const { start, end, text } of fancyWordsOf(part)) {
        yield { where: part.where, start, end, fixes: [{ start, end, text, label: text }] };
      }
    }
  },
  examples: {
    flags: [
      { text: '[𝗕𝗜𝗚] [𝗡𝗘𝗪𝗦] from our hub', severity: 'warn' },
      { text: '[𝒯𝒽ℯ] [𝓮𝓷𝓭], [ℌ𝔢𝔩𝔩𝔬] and [ｈｅｌｌｏ]' },
      { text: 'Come to [Ⓞⓟⓔⓝ] [🄳🄰🅈], [🅝🅗🅢] [🅽🅷🆂] [⒩⒣⒮]' },
      { text: '[ʟɪsᴛᴇɴ] to [ʏᴏᴜʀ] patients' },
      { text: 'A [𝗰𝗮𝗳𝗲́] and the [𝗰𝗮𝗳é], [𝗱𝗼𝗻’𝘁] wait', note: 'accents stay' },
      { text: '[f̶r̶e̶e̶] parking and [ˢᵐᵃˡˡ] print' },
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
