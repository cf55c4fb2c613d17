import { identified } from '../../engine/numbers/identified';
import { defineRule } from '../../engine/rule';

export default defineRule({
  id: 'identifiers/bank-details',
  severity: 'warn',
  title: 'These look like bank details',
  why: 'Someone could misuse them, and people could be tricked into paying.',
  advice: 'Take them out. Link to your charity’s own page.',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
  alwaysFine: 'numbers',
  languageFree: true,
  *find(reading) {
    for (const { flagged, facts } of identified(reading, 'bank-account'))
      if (facts.label || facts.checksum === 'passes') yield flagged;
  },
  examples: {
    flags: [
      { text: 'Pay the raffle to sort code [12-34-56], then post the slip' },
      { text: 'Account: [12-34-56 12345678]' },
      { text: 'IBAN [GB82 WEST 1234 5698 7654 32]' },
      { text: 'Card [4111 1111 1111 1111] was found in the lift' },
    ],
    allows: [
      { text: 'IBAN GB83 WEST 1234 5698 7654 32', note: 'fails its check digits' },
      { text: 'Lottery: 12 34 56', note: 'two by two without a label' },
      { text: 'On 12-10-24 we had 12345678 reasons', note: 'a date' },
      { text: 'Twitter account 12345 follows us' },
      { text: 'Tweet 1590000000000000000', note: 'nineteen digits' },
    ],
  },
});
