import { combinationOf } from '../../engine/clues/combination';
import { consentStated } from '../../engine/clues/consent';
import { newsOf } from '../../engine/clues/details/news';
import { defineRule, type Match } from '../../engine/rule';

/** A-C8. What people saw on the news leads them from a post about care to a person. */
export default defineRule({
  id: 'identifiers/news-hook',
  severity: 'stop',
  title: 'People may link this to a news story',
  why: 'The news and your words about care together can name someone.',
  advice: 'Check with your comms team first, or share the lead agency’s post.',
  source: 'https://www.ukfrs.com/guidance/search/warning-and-informing',
  *find(reading) {
    const news = newsOf(reading);
    if (!news) return;
    const found = combinationOf(reading);
    // Someone whom clues tell of: what is only heard in the sound of the text may be about anyone.
    const person = found !== null && found.points > 0 && found.signs.some(s => s.slot === 'news');
    if (!news.inCare && !person) return;
    const match: Match = { where: news.part.where, start: news.words.start, end: news.words.end };
    yield consentStated(reading) ? { ...match, severity: 'warn' } : match;
  },
  examples: {
    flags: [
      { text: 'Our crews were at the [coach crash] this morning. Four patients are in our ICU.' },
      { text: 'Proud of theatres tonight. Everyone hurt in the [stabbing] at the Anchor is stable.' },
      { text: 'We are treating two people after the [house fire] on Mill Lane.' },
      { text: 'Seven of the rowing club are with us tonight after the [boathouse fire]. Two are very poorly.' },
      {
        text: 'Watching this with my heart in my mouth. We have [six with us] so far. Stay away from A&E please.',
        draft: { kind: 'quote', parent: 'BREAKING: coach crash near Fenwick services' },
      },
      { text: 'The girl from [the Harrow Street fire] is awake on our unit.' },
      {
        text: 'Shared with consent: our patient Rhys is walking again after his [motorbike crash].',
        severity: 'warn',
        note: 'stated consent lowers the level',
      },
      {
        text: 'That’s [our chap] in ITU! Sat up an hour ago and asked for a bacon sandwich.',
        draft: { kind: 'quote', parent: 'Man pulled from river at Teal Weir after 40 minutes, say fire crews' },
      },
    ],
    allows: [
      { text: 'One year on from the Tarn Lane fire. At 11am we stop for a minute of silence.', note: 'anniversary' },
      { text: 'Our crash team and the crash trolley: 40 years of saving lives.' },
      { text: 'A crash course in our new rota, today at 2.' },
      { text: 'Our teams joined a simulated coach crash, treating 30 volunteers.', note: 'exercise' },
      { text: 'Road closed after a crash at Harrow Bridge. Clinics at Fenwick run as normal.', note: 'nobody in care' },
      { text: 'A year since the Tarn Lane fire. We remember our patients with their families.' },
      { text: 'The Fenwick Fire Service checked our wards today. Every patient was calm.', note: 'no news' },
      {
        text: 'Our partners have 20 years of doing this with us. Thank you.',
        draft: { kind: 'quote', parent: 'House fire in Fenwick: crews praised' },
      },
      { text: 'Inquest rules are changing. Here is what it means for our staff.' },
    ],
    misses: [
      {
        text: '[He was in all the headlines] last spring. Our crew just did their job.',
        note: 'the news is not named',
      },
    ],
  },
});
