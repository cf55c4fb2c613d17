import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { soundOf } from '@/utils/engine/tone/manner/manner';
import { isCondolence } from '@/utils/engine/tone/one-way/mourning';
import { oneWayKindOf } from '@/utils/engine/tone/one-way/one-way';
import { cues } from '@/utils/rules';

const reading = (draft: object) => read(asDraft(draft), defaultSettings());
const toneOf = (draft: object) => check(asDraft(draft), { rules: [], cues, settings: defaultSettings() }).tone;

/** None of these words is a set phrase of the one-way kinds, and none was learned from. */
const plain = [
  ['urgent', 'The bridge into Kelder is jammed and ambulances are stuck. Please leave the road clear until six.'],
  ['condolence', 'We stood on the ward for Wilf this morning. His locker is full of flowers. Sleep well, old friend.'],
  ['job', 'Two midwives for Port Skerrick, days only, relocation paid. Send your CV to Nell by Friday.'],
  [
    'notice',
    'Minutes of the council of governors were approved by resolution and may be read at the registered address.',
  ],
] as const;

describe('what a post is there for, without a set phrase', () => {
  it.each(plain)('hears %s', (kind, text) => {
    expect(oneWayKindOf(reading({ text }))).toBeNull();
    expect(toneOf({ text })).toMatchObject({ verdict: 'one-way', kind });
  });

  it.each(plain)('marks words of the post that tell it is %s', (_, text) => {
    const [shown] = toneOf({ text }).evidence;
    expect(text.slice(shown?.start, shown?.end).split(' ').length).toBeGreaterThan(1);
  });

  it.each([
    'The new bridge into Kelder opens in June, with a lane for ambulances.',
    'Death rates from heart disease have fallen by a fifth in ten years.',
    'Our midwives have won a national award for the third year running.',
    'The governors met yesterday and it was a lively evening.',
    'Ten ways to stay warm this winter. A leaflet is in every library.',
    'Proud night on Elm ward: Nia passed her exams at the third go, and we all knew before she did.',
    'Dr Hale has retired to grow roses and leaves behind a whole county of grateful patients.',
    'Hot weather ahead. Find some shade and drink plenty.',
  ])('hears none of them in: %s', text => expect(toneOf({ text }).verdict).not.toBe('one-way'));

  it('leaves it a conversation where people are asked', () => {
    const text = 'We stood in the chapel for Wilf this morning. How do other teams make room for a loss like this?';
    expect(toneOf({ text }).verdict).toBe('conversational');
  });

  const parents = {
    urgent: 'my dad has gone grey and sweaty and his jaw hurts',
    condolence: 'Mum died on Sunday. Thank you to the whole ward',
    other: 'Where is everybody?',
  };

  it.each([
    [
      'urgent',
      'Stay with him, both of you, and leave the door open. Do not drive, the crew is coming now.',
      parents.urgent,
    ],
    ['condolence', 'Oh Rhona, we are so sorry. She was a joy to look after. Thinking of you all.', parents.condolence],
  ])('hears %s in a reply', (kind, text, parent) =>
    expect(toneOf({ text, kind: 'reply', parent })).toMatchObject({ verdict: 'one-way', kind, next: '', reply: null }),
  );

  it.each([
    [
      'a fault owned under a death',
      'I am so sorry about your dad. You are right, we were too slow.',
      parents.condolence,
    ],
    ['an answer about what was in the way', 'The bridge was fine, the van had a flat tyre.', parents.other],
    ['a job told to one person', plain[2][1], 'Have you anything for midwives?'],
    ['a record told to one person', plain[3][1], 'Where are the minutes?'],
  ])('takes no answer for one: %s', (_, text, parent) =>
    expect(toneOf({ text, kind: 'reply', parent }).verdict).not.toBe('one-way'),
  );

  it('hears what a quoted post is there for', () => {
    const draft = { text: 'Small team, big lake. You have till the 27th.', kind: 'quote' };
    expect(toneOf({ ...draft, parent: 'Vacancy: children’s nurse, Fermanagh' })).toMatchObject({ kind: 'job' });
    expect(toneOf({ ...draft, parent: 'Photo competition: our county in autumn' }).verdict).not.toBe('one-way');
  });

  it('keeps quiet about style in a condolence, and hears it for nothing else', () => {
    expect(isCondolence(reading({ text: plain[1][1] }))).toBe(true);
    expect(isCondolence(reading({ text: plain[0][1] }))).toBe(false);
  });

  it.each([
    ['a single word', 'Goodbye!'],
    ['a long story', `${plain[1][1]} `.repeat(25)],
    ['another language', 'Mae’r bont i Kelder ar gau heddiw. Peidiwch â theithio tan chwech, os gwelwch yn dda.'],
  ])('judges no %s', (_, text) => expect(soundOf(reading({ text }), [])).toBeNull());
});
