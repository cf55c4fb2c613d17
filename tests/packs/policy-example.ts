import { inlinePolicy } from '@/utils/packs/in-force/policy-files';

const pack = {
  format: 1,
  name: 'Eastvale guidance',
  version: '1.0.0',
  owner: 'Eastvale communications',
  rules: [
    {
      id: 'bed-blocker',
      kind: 'phrases',
      concern: 'tone',
      severity: 'warn',
      title: 'Speak of people, not beds',
      why: 'People who wait to leave hospital did not choose to.',
      advice: 'Say what they are waiting for.',
      phrases: ['bed blocker'],
      examples: { flags: ['A [bed blocker]'], allows: ['A bed for everyone'] },
    },
  ],
};
const { packs } = inlinePolicy(JSON.stringify(pack)) as { packs: unknown[] };

/** Every value that a policy may hold, once. */
export const exampleValues = {
  packs: [...packs, { address: 'https://www.eastvale.example/guidance.json' }],
  subscriptions: false,
  locked: {
    keepsMix: false,
    organisation: {
      name: 'Eastvale NHS Trust',
      places: ['Eastvale'],
      postcodes: ['EV1 1AA'],
      phones: ['0300 000 0000'],
      mailboxes: ['pals@eastvale.example'],
    },
  },
};
