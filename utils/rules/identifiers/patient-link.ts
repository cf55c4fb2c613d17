import { linksOf } from '../../engine/numbers/links';
import { takeOut } from '../../engine/numbers/take-out';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

export default defineRule({
  id: 'identifiers/patient-link',
  severity: 'stop',
  title: 'This link may open patient information',
  why: 'Its address itself holds details of one person.',
  advice: 'Take the link out, or link to a public page.',
  source: 'https://service-manual.nhs.uk/content/writing-nhs-messages',
  languageFree: true,
  *find(reading) {
    for (const link of linksOf(reading)) {
      const { where, start, end } = link;
      const part = reading.published.find(p => p.where === where);
      if (isAllowed(reading.settings.allow.sites, part?.original.slice(start, end) ?? '')) continue;
      const token = part?.links.find(t => t.start === start);
      const fixes = part && token ? takeOut(part, token) : [];
      if (link.carries) yield { where, start, end, fixes };
      else if (link.internal)
        yield {
          where,
          start,
          end,
          fixes,
          severity: 'warn',
          title: 'This link may only work inside your organisation',
          why: 'It could open records, or fail for everyone else.',
          advice: 'Link to a public page.',
        };
      else if (link.mayCarry)
        yield {
          where,
          start,
          end,
          fixes,
          severity: link.ofHealth ? 'warn' : 'tip',
          title: 'This link holds what may be a patient number',
          why: 'Ten digits in its address fit a health number.',
          advice: 'Check what they are, or use another link.',
        };
    }
  },
  examples: {
    flags: [
      { text: 'See how it works: [https://carerecord.eastvale.example/patient?nhs=4505577104]', severity: 'stop' },
      { text: 'Demo [https://maternity.eastvale.example/record?chi=0607230002&tab=birth]', severity: 'stop' },
      { text: 'Form [https://forms.eastvale.example/new?dob=1979-11-03]', severity: 'stop' },
      { text: 'Open [https://records.eastvale.example/patients/4505577104/notes]', severity: 'stop' },
      { text: 'More: [https://eastvale.sharepoint.com/sites/PatientSafety/Datix/W11]', severity: 'warn' },
      { text: 'Open [https://portal.eastvale.nhs.uk/a/4505577104]', severity: 'warn' },
      { text: 'Read [https://news.eastvale.example/a/4505577104]', severity: 'tip' },
      { text: 'Demo', draft: { links: ['[https://x.example/p?nhs_number=450%20557%207104]'] }, severity: 'stop' },
    ],
    allows: [
      { text: 'Report: https://www.edithcarrow.example/report?utm_id=4505577104', note: 'a tracking code' },
      { text: 'https://x.com/eastvale/status/1590000000000000000', note: 'a post id' },
      { text: 'Visiting times: https://www.eastvale.nhs.uk/patients-and-visitors/visiting' },
      { text: 'https://www.eastvale.nhs.uk/patients/coming-in' },
      { text: 'https://example.org/2024/05/01/1234567890', note: 'fails every check' },
      { text: 'Join https://zoom.us/j/4505577104', note: 'ten digits are what its own ids look like' },
      { text: 'https://www.eventbrite.co.uk/e/nhs-75-tickets-4505577104' },
      { text: 'Watch https://youtu.be/4505577104x', note: 'part of a longer code' },
    ],
    misses: [{ text: 'A short link hides it: [https://bit.ly/abc]', note: 'nothing is opened to look' }],
  },
});
