import { describe, expect, it } from 'vitest';
import { Part } from '@/utils/engine/part';
import { breathsOf } from '@/utils/engine/text/breaths';

function breaths(text: string): string[] {
  const part = new Part('text', text);
  return part.sentences.flatMap(s => breathsOf(part, s).map(b => text.slice(b.start, b.end)));
}

function words(text: string): number {
  const part = new Part('text', text);
  return part.sentences.flatMap(s => breathsOf(part, s)).reduce((sum, b) => sum + b.words, 0);
}

const apart: [why: string, text: string, parts: string[]][] = [
  ['bullets', 'Open • Monday • Tuesday', ['Open •', 'Monday •', 'Tuesday']],
  ['pipes', 'Porters | Cooks', ['Porters |', 'Cooks']],
  ['numbered points', '1) Ring us 2) Come in', ['1) Ring us', '2) Come in']],
  ['lettered points', 'Please a) ring b) write', ['Please', 'a) ring', 'b) write']],
  ['three dashes', 'Join us - Thursday - 6pm - free', ['Join us -', 'Thursday -', '6pm -', 'free']],
  ['labels', 'Where: the hall When: 6pm', ['Where: the hall', 'When: 6pm']],
  ['an ellipsis without a space', 'So kind...and so many', ['So kind...', 'and so many']],
  ['faces', 'What a night :-) they were kind', ['What a night :-)', 'they were kind']],
  ['an emoji before a sentence', 'We did it 💙 Thank you', ['We did it 💙', 'Thank you']],
  ['an emoji before a name', 'We did it 💙 Amara led us', ['We did it 💙', 'Amara led us']],
  ['several emoji', 'Wrap up 🧣 keep warm 🌡️ ring us', ['Wrap up 🧣', 'keep warm 🌡️', 'ring us']],
  [
    'a long quotation',
    'She said: "I am so proud of you all" and left',
    ['She said:', '"I am so proud of you all"', 'and left'],
  ],
  ['a hashtag before a sentence', 'We met #OpenDay The next is in May', ['We met #OpenDay', 'The next is in May']],
  [
    'a link before a sentence',
    'Tell us https://a.example.org You can ring',
    ['Tell us https://a.example.org', 'You can ring'],
  ],
  ['a mark within the quotation', 'He said "we felt safe." That is it', ['He said "we felt safe."', 'That is it']],
  ['a mark within brackets', 'They came (at night.) We thank them', ['They came (at night.)', 'We thank them']],
];

const whole: [why: string, text: string][] = [
  ['a pair of dashes', 'Our team – all nine of them – came in'],
  ['one label', 'One thing from today: Listen first'],
  ['a bracket', 'Ward 4 (the old one) and bay b) (see 2)'],
  ['an emoji before small letters', 'Our choir 🎶 sang for us'],
  ['an emoji before the name it leads to', 'Proud of our 💙 Marlowe team'],
  ['emoji after words that lead on', 'Our 💙 nurses and our 🌈 cooks came in'],
  ['a short quotation', 'He called it a "game changer" for us'],
  ['a hashtag before the name it leads to', 'Come to our #Sepsis Awareness day'],
  ['a quotation within', 'He said "we felt safe." and left'],
  ['an initial within brackets', 'The Act (as amended by J.) Smith wrote of it'],
  ['a decimal', 'Waits fell by 3.5 hours'],
];

describe('breaths: what a reader holds in mind at once', () => {
  it.each(apart)('%s part', (_, text, parts) => expect(breaths(text)).toEqual(parts));
  it.each(whole)('%s does not', (_, text) => expect(breaths(text)).toEqual([text]));

  it('counts words as people do, by the spaces', () => {
    expect(words('COVID-19 care is 24/7 at St. Mary’s A&E')).toBe(8);
    expect(words('At 2.30pm 1,200 people – and 3 dogs – came')).toBe(8);
    expect(words('Milk,bread,tea')).toBe(3);
    expect(words('Thank you @eastvale #Flu https://a.example.org 💙')).toBe(2);
  });
});
