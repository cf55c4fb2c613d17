import { describe, expect, it } from 'vitest';
import { asDraft } from '@/utils/engine/draft';
import { namesIn } from '@/utils/engine/people/find';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';

const names = (text: string) => namesIn(read(asDraft({ text }), defaultSettings()).text).map(n => n.text);

describe('where somebody comes from', () => {
  it.each(['Sat with a retired postman from Hexley this morning.', 'A girl from Wexcombe wrote to me.'])(
    'is no name: %s',
    text => expect(names(text)).toEqual([]),
  );

  it.each([
    ['A lovely letter from Priya this morning.', 'Priya'],
    ['A message to our family from Priya this morning.', 'Priya'],
  ])('is a name where people are called so: %s', (text, name) => expect(names(text)).toEqual([name]));
});
