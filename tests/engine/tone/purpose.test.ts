import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { isCondolence, oneWayKindOf, oneWayOf } from '@/utils/engine/tone/one-way';
import { purposeIn } from '@/utils/engine/tone/purpose';
import { cues } from '@/utils/rules';

const reading = (draft: object) => read(asDraft(draft), defaultSettings());
const toneOf = (draft: object) => check(asDraft(draft), { rules: [], cues, settings: defaultSettings() }).tone;

/** None of these words is a set phrase of the one-way kinds, and none was learned from. */
const plain = [
  ['urgent', 'The bridge into Kelder is jammed and ambulances are stuck. Please leave the road clear until six.'],
  ['condolence', 'We stood on the ward for Wilf this morning. His locker is full of flowers. Sleep well, old friend.'],
  ['job', 'Two midwives needed in Port Skerrick, permanent, with relocation.'],
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
    const heard = purposeIn(reading({ text }).text);
    expect(heard && text.slice(heard.start, heard.end).split(' ').length).toBeGreaterThan(1);
    expect(toneOf({ text }).evidence).toMatchObject([{ start: heard?.start, end: heard?.end }]);
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
  ])('hears none of them in: %s', text => expect(oneWayOf(reading({ text }))).toBeNull());

  it('leaves it a conversation where people are asked', () => {
    const text = 'We stood in the chapel for Wilf this morning. How do other teams make room for a loss like this?';
    expect(toneOf({ text }).verdict).toBe('conversational');
  });

  it('takes no answer to somebody for one', () => {
    const [, text] = plain[0];
    expect(oneWayOf(reading({ text, kind: 'reply', parent: 'Where is everybody?' }))).toBeNull();
  });

  it('keeps quiet about style in a condolence, and hears it for nothing else', () => {
    expect(isCondolence(reading({ text: plain[1][1] }))).toBe(true);
    expect(isCondolence(reading({ text: plain[0][1] }))).toBe(false);
  });

  it.each([
    ['a few words', 'Goodbye, Wilf.'],
    ['a long story', `${plain[1][1]} `.repeat(10)],
    ['another language', 'Mae’r bont i Kelder ar gau heddiw. Peidiwch â theithio tan chwech, os gwelwch yn dda.'],
  ])('judges no %s', (_, text) => expect(purposeIn(reading({ text }).text)).toBeNull());
});
