import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';
import { isAllowed } from '../../engine/settings';

export default defineRule({
  id: 'identifiers/personal-email',
  severity: 'warn',
  title: 'This is a personal email address',
  why: 'Messages about patients could land in a private mailbox.',
  advice: 'Share a team mailbox rather than one person’s address.',
  source: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, facts, value } of identified(reading, 'email')) {
      if (facts.shape === 'shared' || isAllowed(reading.settings.organisation.mailboxes, value)) continue;
      if (facts.range === 'personal') yield flagged;
      else
        yield {
          ...flagged,
          severity: 'tip',
          title: 'This looks like one person’s address',
          why: 'Messages wait when that person is away.',
        };
    }
  },
  examples: {
    flags: [
      { text: 'Mail is down, use [gill.harrow77@hotmail.co.uk] tonight', severity: 'warn' },
      { text: 'Write to [terry.okonjo@gmail.com]' },
      { text: 'Write to me: [asha.okafor@nhs.net]', severity: 'tip' },
      { text: 'My email is [john at gmail.com]' },
      { text: 'mine: [jo \\[at\\] gmail \\[dot\\] com]' },
    ],
    allows: [
      { text: 'Contact pals@eastvale.nhs.uk' },
      { text: 'Write to eastvale.comms@nhs.net' },
      { text: 'info@eastvale.example' },
      { text: 'Ring me, or email chief@eastvale.example', note: 'an office, whoever holds it' },
      { text: 'Meet us at bbc.co.uk/health' },
      { text: 'Ask eastvalechoir.team@gmail.com', note: 'a shared box at a free provider' },
      { text: 'Write to speaking.up@nhs.net', settings: { organisation: { mailboxes: ['speaking.up@nhs.net'] } } },
    ],
  },
});
