import { defineCue } from '../../engine/cue';
import { organisationActs } from '../../engine/tone/moves/organisation';

export default defineCue({
  id: 'tone/b2-organisation-acts',
  code: 'B2',
  side: 'broadcast',
  reason: 'An organisation acts here. NHS style names the people.',
  source: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
  find: reading => organisationActs(reading),
  examples: {
    flags: [
      { text: '[The Trust has] launched its Green Plan.' },
      { text: 'Today [Eastvale Hospitals has been shortlisted].' },
      { text: '[Eastvale is committed to] every patient.', settings: { organisation: { name: 'Eastvale' } } },
      { text: '[Borealis Pharma to offer] free access to its tools.' },
      { text: 'The record is used across Marrow and Thorne. [The ICB is committed] to it.' },
    ],
    allows: [
      { text: 'The trust our patients place in us matters.' },
      { text: 'I asked the board and they said yes.' },
      { text: 'Our nurses have asked for lockers.' },
      { text: 'Maria has asked for lockers.' },
    ],
  },
});
