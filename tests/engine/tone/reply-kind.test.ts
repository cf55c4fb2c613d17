/** The sort of a reply: what could stand under any post is generic, also where it says thank you. */
import { expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues } from '@/utils/rules';

const parent = 'Took me 40 minutes to find the eye clinic. The signs are useless.';
const kindOf = (text: string) =>
  check(asDraft({ text, parent, kind: 'reply' }), { rules: [], cues, settings: defaultSettings() }).tone.reply;

it.each(['Thanks', 'Thank you!'])('sees no thanks in a tick under a complaint: %s', text =>
  expect(kindOf(text)).toBeNull(),
);

it('takes a bare thank-you under praise for thanks', () => {
  const draft = asDraft({ text: 'Thank you!', parent: 'The nurses on Elm were lovely', kind: 'reply' });
  expect(check(draft, { rules: [], cues, settings: defaultSettings() }).tone.reply).not.toBe('generic');
});

it.each([
  ['generic', 'Thank you for your feedback. We take all complaints seriously.'],
  ['generic', 'Thanks for getting in touch. Your views are important to us.'],
  ['generic', 'We take all feedback seriously and will share this with the relevant team.'],
  ['appreciative', 'Thank you for your lovely feedback, the porters will be thrilled.'],
  ['appreciative', 'So kind of you, thanks. It means a lot to the porters.'],
  ['offline', 'Thanks for your feedback. Please contact PALS.'],
  ['conversational', 'You’re right, the signs sent you to the wrong door. Would you walk it with me on Monday?'],
])('%s: %s', (kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
