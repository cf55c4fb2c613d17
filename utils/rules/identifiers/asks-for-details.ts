import { askedFor } from '../../engine/clues/replies/asks';
import type { Part } from '../../engine/part';
import type { Reading } from '../../engine/reading';
import { defineRule } from '../../engine/rule';
import type { Fix } from '../../engine/types';

/** D.2: a private route is offered, but nobody is asked for a name, number or birth date on a social media site. */
export default defineRule({
  id: 'identifiers/asks-for-details',
  severity: 'warn',
  title: 'This asks for private details',
  why: 'Whoever answers shows that they are a patient. What they send stays on this site.',
  advice: 'Ask how you can reach them, or tell them where they can reach you.',
  source: 'https://www.themdu.com/guidance-and-advice/guides/dealing-with-online-criticism',
  *find(reading) {
    for (const part of reading.prose) {
      const asked = askedFor(part);
      if (asked)
        yield { where: asked.where, start: asked.start, end: asked.end, fixes: saferWords(reading, part, asked) };
    }
  },
  examples: {
    flags: [
      {
        text: 'I am so sorry. Please [DM me your NHS number and date of birth] and I will look into it.',
        draft: { kind: 'reply', parent: 'Three months waiting for a result. Nobody answers.' },
      },
      { text: 'If you have been affected, [message us your date of birth] and we will check.' },
      {
        text: 'Could you [reply with your postcode and hospital number]?',
        draft: { kind: 'reply', parent: 'Lost again' },
      },
      { text: "[What's your NHS number]? I'll have a look.", draft: { kind: 'reply', parent: 'Lost again' } },
      {
        text: "Can you [send me your mum's NHS number] and I'll chase it?",
        draft: { kind: 'reply', parent: 'Lost again' },
      },
    ],
    allows: [
      { text: 'Please never post your NHS number or date of birth here. PALS will help.' },
      { text: "Please don't share your NHS number here. Message me and I will ring you." },
      { text: 'You can find your NHS number in the NHS App.' },
      { text: 'Could you confirm DOB 12.3.51 and ring back?', note: 'what is given is told by another rule' },
      { text: 'Have your NHS number ready when you ring 111.' },
      { text: 'To book a blood test, ring us with your NHS number.', note: 'on their own telephone' },
      { text: 'Scam alert: texts that ask you to reply with your date of birth are not from us.' },
      { text: 'We will never ask you to send us your NHS number on social media.' },
      { text: 'Message me and I will ring you today.', draft: { kind: 'reply', parent: 'Lost my referral again' } },
    ],
    misses: [{ text: 'DM me [the usual details] and I will chase it.', note: 'not said which' }],
  },
});

/** Another sentence in its place, which sends nobody's details anywhere. */
function saferWords({ settings }: Reading, part: Part, asked: { start: number }): Fix[] {
  const tokens = part.where === 'text' ? part.sentenceAt(asked.start)?.tokens : undefined;
  const first = tokens?.find(t => t.kind !== 'mention');
  const last = tokens?.at(-1);
  if (!first || !last) return [];
  const pals = settings.wording?.pals;
  const route = pals ? `Contact ${pals}` : 'Message me how to reach you';
  return [
    {
      start: first.start,
      end: last.end,
      text: `Please do not send private details here. ${route}, and we will look into it.`,
      label: 'Offer a safe way instead',
    },
  ];
}
