import { describe, expect, it } from 'vitest';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { askableIn } from '@/utils/engine/tone/moves/askable';
import { processorTime } from '../../processor-time';

const of = (text: string) => askableIn(read(asDraft({ text }), defaultSettings()).text);

describe('whom or what a draft could ask about', () => {
  it.each([
    [
      'Our new surgical hub opens today, thanks to everyone who came to the design days.',
      'the people who came to the design days',
    ],
    [
      'Thank you to the 40 volunteers who painted the garden room on Saturday.',
      'the volunteers who painted the garden room on Saturday',
    ],
    ['Night staff will have hot food until 2am from Monday.', 'night staff'],
    ['From Monday there is a quieter waiting room for patients across Eastvale.', 'patients'],
    ['Lovely to see the stroke team win a regional award.', 'the stroke team'],
    ['We have given our community nurses electric cars.', 'community nurses'],
  ])('people: %s', (text, people) => expect(of(text)).toEqual({ people }));

  it.each([
    ['Our new surgical hub opens today. Four theatres and 24 beds.', 'our new surgical hub'],
    ['The Board has approved the 2026 strategy.', 'the 2026 strategy'],
    ['Delighted to launch our workforce plan! Read more: https://eastvale.example', 'our workforce plan'],
  ])('a topic in the words of the draft: %s', (text, topic) => expect(of(text)).toEqual({ topic }));

  it.each(['Open today at 9.', 'Kindness is strength.', '', '#NHS #Proud', 'What a day!', 'This week, thank you all.'])(
    'neither: %s',
    text => expect(of(text)).toEqual({}),
  );

  it('turns no "us" or "me" against the person who reads it', () => {
    expect(of('Thank you to everyone who told us about the phones.')).toEqual({ topic: 'the phones' });
  });

  it('stays quick on endless texts', () => {
    expect(processorTime(() => of('our the new people who went '.repeat(4000)))).toBeLessThan(2000);
  });
});
