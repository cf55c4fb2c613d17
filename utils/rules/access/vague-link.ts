import type { Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

const alwaysVague =
  /\b(?:click|tap|press) (?:here|below|the link|this link|on the link|on this link|link)\b|\b(?:click|tap) through\b(?= here)|\b(?:see|follow|use|hit|check out) (?:the |this )?links? below\b|\blinks? below\b|\b(?:read|see|watch|listen|look|sign up|register|book|apply|donate|download|more|more info|more information|further information) here\b(?! to\b)/g;
/** Vague only right before an address. */
const vagueBeforeLink =
  /\b(?:here|(?:for )?more info(?:rmation)?|(?:find out|read|see|learn|discover) more|details|(?:this|the) link|link(?=:))\b[\s:.,!>»👉👇➡-]*$/u;

/** C-21. */
export default defineRule({
  id: 'access/vague-link',
  severity: 'tip',
  title: 'Where does this link go?',
  why: 'Some people hear only the link and the words beside it.',
  advice: 'Say what is there: “Read the board papers”.',
  source: sources.gcs,
  isStyle: true,
  *find({ text, draft }) {
    if (text.links.length === 0 && draft.links.length === 0) return;
    const spans = [...text.findLower(alwaysVague), ...beforeLinks(text)].sort((a, b) => a.from - b.from);
    let end = -1;
    for (const found of spans) {
      if (found.from < end) continue;
      end = found.to;
      yield { start: found.start, end: found.end };
    }
  },
  examples: {
    flags: [
      { text: 'Our report is out. [Click here] to read it: https://example.org/report', severity: 'tip' },
      { text: 'Learning from the winter, [more info here]: https://example.org/winter' },
      { text: 'It is out, [link below]\nhttps://example.org' },
      { text: '[Find out more]: https://example.org' },
    ],
    allows: [
      { text: 'Read the board papers: https://example.org/papers' },
      { text: 'Find out more about flu: https://example.org/flu' },
      { text: 'No link https://example.org', note: 'a noun' },
      { text: 'Come here on Monday, click here or there' },
      { text: 'She told us “click here means nothing to me”. https://example.org' },
    ],
  },
});

function* beforeLinks(text: Part) {
  for (const link of text.links) {
    const { before } = text.around({ from: link.from, to: link.to }, 40);
    const match = vagueBeforeLink.exec(before);
    if (!match) continue;
    const from = link.from - before.length + match.index;
    const words = match[0].replace(/[\s:.,!>»👉👇➡-]+$/u, '');
    yield text.at(from, from + words.length);
  }
}
