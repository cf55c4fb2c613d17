import { defineRule } from '../../engine/rule';
import { sources } from '../../tables/sources';

/** Services whose addresses hide where they lead. Sites' own (t.co, lnkd.in, fb.me, youtu.be) are made by the site. */
const shorteners = new Set(
  'bit.ly ow.ly tinyurl.com goo.gl buff.ly dlvr.it is.gd ift.tt trib.al rb.gy cutt.ly shorturl.at tiny.cc bl.ink rebrand.ly t.ly v.gd qrco.de linktr.ee j.mp ht.ly po.st snip.ly ow.li hubs.ly hubs.la sforce.co bitly.com amzn.to shar.es s.id tinyurl.co.uk orlo.uk orlo.co socsi.in'.split(
    ' ',
  ),
);

const alone = {
  title: 'A link without words',
  why: 'Nobody can tell what is there, or whether it is for them.',
  advice: 'Say in a few words what people will find.',
};

/** C-22. */
export default defineRule({
  id: 'access/shortened-link',
  severity: 'tip',
  title: 'A shortened link',
  why: 'Nobody can see or hear where it leads.',
  advice: 'Use the full address; the site makes room for it.',
  source: sources.nhsAccessible,
  isStyle: true,
  languageFree: true,
  *find(reading) {
    const { text, draft } = reading;
    for (const link of text.links) {
      if (shorteners.has(hostOf(link.lower))) yield { start: link.start, end: link.end };
    }
    for (const [i, link] of draft.links.entries()) {
      if (!shorteners.has(hostOf(link.toLowerCase())) || draft.text.includes(link)) continue;
      yield { where: `link:${i}`, start: 0, end: link.length };
    }
    const [only] = text.links;
    if (only && text.words.length === 0 && !shorteners.has(hostOf(only.lower)))
      yield { start: only.start, end: only.end, ...alone };
    for (const found of text.findLower(
      /\blinks? (?:is |are )?in (?:the |my |our )?(?:bio|profile|(?:first )?comments?)\b/g,
    )) {
      yield {
        start: found.start,
        end: found.end,
        title: 'The link is somewhere else',
        why: 'People have to leave the post and search for it.',
        advice: 'Put the address in the post where you can.',
      };
    }
  },
  examples: {
    flags: [
      { text: 'Papers for the board are up: [https://ow.ly/mt26sept]', severity: 'tip' },
      { text: 'Sign up, [link in bio]. The form: [link in first comment]' },
      { text: '[https://www.eastvale.example/board] 👀 #Eastvale', note: 'nothing says what is there' },
      { text: 'Sign up', draft: { links: ['[https://bit.ly/eastvale26]'] } },
    ],
    allows: [
      { text: 'Papers: https://www.eastvale.example/board' },
      { text: 'Our post https://lnkd.in/abc and https://t.co/abc', note: 'made by the sites themselves' },
    ],
  },
});

function hostOf(link: string): string {
  return link
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/s, '');
}
