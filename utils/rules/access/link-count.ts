import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** Addresses that a site adds for a picture; nobody follows them. */
const sitePicture = /^(?:https?:\/\/)?(?:pic\.twitter\.com|pbs\.twimg\.com)\//;

/** C-23. */
export default defineRule({
  id: 'access/link-count',
  severity: 'tip',
  title: 'More than one link',
  why: 'People who listen have to keep both in mind.',
  advice: 'Keep the one that matters most.',
  source: sources.gcs,
  languageFree: true,
  isStyle: true,
  *find({ text }) {
    const links = text.links.filter(link => !sitePicture.test(link.lower));
    const first = links[0];
    const second = links.find(link => link.lower !== first?.lower);
    const last = links.at(-1);
    if (second && last) yield { start: second.start, end: last.start > second.start ? last.end : second.end };
  },
  examples: {
    flags: [
      { text: 'Report: https://example.org/a and film: [https://example.org/b]', severity: 'tip' },
      { text: 'See a.example.org/x, [b.example.org/y and c.example.org/z]' },
    ],
    allows: [
      { text: 'Report: https://example.org/a' },
      { text: 'Report: https://example.org/a pic.twitter.com/abc' },
      { text: 'Write to pals@eastvale.example or go to www.nhs.uk', note: 'a mailbox is no link' },
    ],
  },
});
