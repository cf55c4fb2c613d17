import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

export default defineRule({
  id: 'identifiers/hc-number',
  severity: 'stop',
  title: 'This looks like a Health and Care number',
  why: 'It belongs to one person in Northern Ireland, and staff could look them up.',
  advice: 'Take it out before you post.',
  source: 'https://github.com/uk-fci/nhs-number',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, facts } of identified(reading, 'hc-number')) {
      if (facts.checksum !== 'passes' || facts.otherwise) continue;
      const isSure = facts.label !== '' || facts.shape !== 'bare';
      yield { ...flagged, ...(isSure ? {} : { severity: 'warn' as const }) };
    }
  },
  examples: {
    // The sample is an invented one of the project's labelled posts.
    flags: [
      { text: 'Your H&C number is [387 405 8239], come at ten', severity: 'stop' },
      { text: '[387 405 8239] done in four minutes', severity: 'stop' },
      { text: 'Health and Care number: [3874058239]', severity: 'stop' },
      { text: 'What is [3874058239] on the list?', severity: 'warn' },
    ],
    allows: [
      { text: 'Order 387 405 8230 is late', note: 'fails the check digit' },
      { text: 'Room 320, floor 000, seat 0001' },
      { text: 'Zoom 387 405 8239 at two', note: 'a meeting' },
    ],
  },
});
