import { describe, expect, it } from 'vitest';
import { asDraft } from '@/utils/engine/draft';
import { namesIn } from '@/utils/engine/people/find';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';

const names = (text: string) => namesIn(read(asDraft({ text }), defaultSettings()).text).map(n => n.text);

describe('where somebody comes from', () => {
  it.each([
    'Sat with a retired postman from Hexley this morning.',
    'A girl from Wexcombe wrote to me.',
    'A fiddler from Skelby, aged 44, collapsed at the fair.',
    'The mayor of Thornby had a stroke on Sunday.',
    'A vicar from Thornby was treated in our burns unit.',
  ])('is no name: %s', text => expect(names(text)).toEqual([]));

  it.each([
    ['A lovely letter from Priya this morning.', 'Priya'],
    ['A lovely letter from Marjorie this morning.', 'Marjorie'],
    ['A message to our family from Priya this morning.', 'Priya'],
  ])('is a name where people are called so: %s', (text, name) => expect(names(text)).toEqual([name]));
});

describe('a village called little or great', () => {
  it.each([
    'Our cardiac team at Little Wexham has done its 1,000th stent.',
    'Snow has closed the surgery in Great Addlesham.',
    'A lady from Upper Tansley rang to thank the crew.',
    'A retired postman aged 91 from Little Hamble has been with us since his fall.',
    'Sat with a widower of 88 from Nether Wexcombe.',
  ])('is no name: %s', text => expect(names(text)).toEqual([]));

  it.each([
    ['Welcome to little Wren and her mum.', 'Wren'],
    ['Little Albie went home today.', 'Albie'],
  ])('is a name where it is a child: %s', (text, name) => expect(names(text)).toEqual([name]));
});
