import { mendedTag, type OwnWords } from '../../engine/hashtags/case';
import type { Reading } from '../../engine/reading';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';
import { languageOf } from '../../engine/text/language';
import { isKnownAcronym } from '../../tables/acronyms';
import { sources } from '../../tables/sources';

/** Sites take no more tags in a post than this; the rest of a longer row is told of by hashtag-count. */
const enough = 30;

/** C-11. Offers capitals, never insists: a tag works in any case, and some campaigns are written small by choice. */
export default defineRule({
  id: 'access/hashtag-case',
  severity: 'tip',
  title: 'This hashtag runs words together',
  why: 'Capital letters help screen readers say each word.',
  advice: 'Start each word with a capital. The tag stays the same.',
  source: sources.gcs,
  isStyle: true,
  alwaysFine: 'hashtags',
  *find(reading) {
    if (languageOf(reading) === 'cy') return;
    const allowed = reading.settings.allow.hashtags;
    if (reading.prose.every(part => part.hashtags.length === 0)) return;
    const own = ownWords(reading);
    for (const part of reading.prose) {
      for (const tag of part.hashtags.slice(0, enough)) {
        const mended = mendedTag(tag.text.slice(1), own);
        if (mended === undefined || isAllowed(allowed, tag.text) || isAllowed(allowed, tag.text.slice(1))) continue;
        const text = `#${mended}`;
        yield {
          where: part.where,
          start: tag.start,
          end: tag.end,
          fixes: [{ start: tag.start, end: tag.end, text, label: text }],
        };
      }
    }
  },
  examples: {
    flags: [
      { text: 'Thank you all [#mentalhealthmatters]', severity: 'tip' },
      { text: 'I am an OT: [#valueofot]' },
      { text: '[#hellomynameis] Ana. [#nhsworkforce] [#worldsepsisday]' },
      { text: 'Happy birthday [#teamceri]. I am an OT: [#valueofot]' },
      { text: 'Proud of Eastvale [#teameastvale]' },
      { text: '[#MENTALHEALTHMATTERS] [#Patientsafety]' },
      { text: 'A video', draft: { thread: ['Part one [#breastcancerawareness]'] } },
    ],
    allows: [
      { text: '#sepsis #diabetes #wellbeing #healthcare #parkinsons #nhs #covid19 #ICB', note: 'one word' },
      { text: '#MentalHealthMatters #NHSWorkforce #HelloMyNameIs #TeamEastvale' },
      { text: 'Our Sharepoint is back #sharepoint', note: 'a word of this post' },
      { text: '#atebydd', note: 'no words we know: silent' },
      { text: '#mentalhealth', settings: { allow: { hashtags: ['#MentalHealth'] } } },
      { text: 'https://example.org/#mentalhealthmatters' },
    ],
  },
});

/** Capitalised words of the post, names and places of its author, and the tags and acronyms that packs bring. */
function ownWords({ text, draft, settings: { organisation, allow } }: Reading): OwnWords {
  const typed = text.words.filter(t => t.text.length > 4 && t.text !== t.lower).map(t => t.lower);
  // "OT" in the post tells that #valueofot holds it too; in a post that shouts, any word may stand in capitals.
  const capitals = text.words.filter(t => /^[A-Z]{2,5}$/.test(t.text));
  const isShouting = capitals.length * 3 > text.words.length + 3;
  const written = isShouting ? [] : capitals.map(t => t.text).filter(isKnownAcronym);
  const names = [draft.author.organisation, ...draft.author.places, organisation.name, ...organisation.places];
  const known = [...names, ...allow.places, ...allow.names].join(' ').toLowerCase();
  const tags = allow.hashtags.flatMap(tag => tag.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []).map(word => word.toLowerCase());
  return {
    words: new Set([...typed, ...(known.match(/[a-z]{5,}/g) ?? []), ...tags]),
    acronyms: new Set([...Object.keys(allow.acronyms), ...written].map(letters => letters.toLowerCase())),
  };
}
