import { defineRule } from '../../engine/rule';
import { isQuoted } from '../../engine/text/quoted';
import { sources } from '../../tables/sources';

const colour = 'red|green|blue|yellow|orange|amber|purple|pink|grey|gray|black|white|light|dark|coloured|shaded';
const shown =
  'bars?|lines?|dots?|sections?|slices?|columns?|areas?|shading|arrows?|buttons?|box(?:es)?|text|circles?|squares?|segments?|zones? on|parts? of the (?:chart|graph|map)';
const picture =
  'picture|photo|photograph|image|chart|graph|table|map|diagram|graphic|infographic|poster|video|screenshot';

const patterns = [
  new RegExp(`\\bthe (?:${colour}) (?:${shown})\\b`, 'g'),
  new RegExp(`\\b(?:in|marked|shown in|highlighted in) (?:${colour}) (?:on|in) the (?:${picture})\\b`, 'g'),
  new RegExp(`\\b(?:${picture})s? (?:is |are )?(?:above|below|on the (?:left|right)|to the (?:left|right))\\b`, 'g'),
  /\bpictured (?:far |top |bottom |back |front )?(?:left|right|above|below|centre)\b/g,
  /\b(?:see|look|shown|listed) (?:above|below|left|right)\b/g,
  // A key in words: "red is Eastvale, blue is Skerra".
  new RegExp(
    `\\b(?:${colour}) (?:is|shows|means|=) [\\w' ]{2,30}?(?:,| and|;)? (?:and )?(?:${colour}) (?:is|shows|means|=)\\b`,
    'g',
  ),
  /\b(?:the )?(?:button|box|form|column|menu|icon) on the (?:left|right)\b/g,
  // Things of one sort told apart: "green buildings are safe, the red ones will be sold".
  new RegExp(`\\b(?:${colour})\\b[^.!?\\n]{3,60}\\bthe (?:${colour}) ones?\\b`, 'g'),
  new RegExp(`\\bthe (?:${colour}) ones? (?:above|below|on the (?:left|right))\\b`, 'g'),
  /\b(?:carousel|film|clip|slides?|reel|animation|gallery) (?:above|below|on the (?:left|right))\b/g,
];

/** Each pattern needs one of these: most posts are done with after one look. */
const hint = new RegExp(`\\b(?:${colour}|above|below|left|right|centre)\\b`);

/** C-24. */
export default defineRule({
  id: 'access/colour-or-place',
  severity: 'tip',
  title: 'Only colour or place says which',
  why: 'People who cannot see it, or see colours otherwise, are lost.',
  advice: 'Name the thing as well: “the bars for energy saved, in green”.',
  source: sources.wcagSenses,
  isStyle: true,
  *find({ text }) {
    if (!text.has(hint)) return;
    for (const pattern of patterns) {
      const found = text
        .findLower(pattern)
        .find(f => !isQuoted(text, f.start) && !isName(text.folded.slice(f.from, f.to)));
      if (found) yield { start: found.start, end: found.end };
    }
  },
  examples: {
    flags: [
      { text: '[The green bars] show what we saved.', severity: 'tip' },
      { text: 'See the [chart below] for the waits.' },
      { text: 'Our new chair ([pictured left]) starts today.' },
      { text: 'Press [the red button] to join.' },
      { text: '[Green wards are safe, the red ones] need work.' },
      { text: 'Which cake? [The pink one on the left].' },
      { text: 'Watch our entry [film below].' },
      { text: 'How long people waited: [red is Eastvale, blue is] Skerra.' },
    ],
    allows: [
      { text: 'She had a fall and hurt her left hip.' },
      { text: 'Look for the green tunic and say hello.' },
      { text: 'Temperatures may fall below zero tonight.' },
      { text: 'Green is my colour. Yes, the new tunic is green, and I like it.' },
      { text: 'She lost her hat. The green one is for Ana. The film is about life below ground.' },
      { text: 'We want to go above and beyond.' },
      { text: 'Take the Pink Line to the Blue Square. The black box of the plane was found.', note: 'names' },
    ],
  },
});

/** "the Pink Line" is a name, and the black box is one however it is drawn. */
function isName(words: string): boolean {
  return / \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(words) || /^the black box/i.test(words);
}
