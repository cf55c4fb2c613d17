import { describe, expect, it } from 'vitest';
import { agesIn } from '@/utils/engine/clues/ages';
import { whensIn } from '@/utils/engine/clues/when';
import { Part } from '@/utils/engine/part';

const times = (text: string) => whensIn(new Part('text', text)).map(w => [w.kind, text.slice(w.start, w.end)]);
const ages = (text: string) => agesIn(new Part('text', text)).map(a => [text.slice(a.start, a.end), a.years]);

describe('points in time', () => {
  it.each([
    ['Seen on 3 March 2021 in clinic', ['date', '3 March 2021']],
    ['Seen on March 3rd, 2021.', ['date', 'March 3rd, 2021']],
    ['seen 03/04/22, again', ['date', '03/04/22']],
    ['at 2024-06-05T09:15:30.500-07:00 or not', ['date', '2024-06-05T09:15:30.500-07:00']],
    ["Aug 10, '23 was warm", ['date', "Aug 10, '23"]],
    ['Monday 3 May', ['date', 'Monday 3 May']],
    ['since July 2021', ['month', 'July 2021']],
    ['He came in last night', ['relative', 'last night']],
    ['two weeks ago', ['relative', 'two weeks ago']],
    ['on Sunday’s shift', ['weekday', 'on Sunday’s']],
    ['left at 8.30pm', ['clock', '8.30pm']],
    ['at half past three', ['clock', 'half past three']],
    ['５ Ｍａｙ ２０２１', ['date', '５ Ｍａｙ ２０２１']],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));

  it.each([
    'version 1.2.13.4',
    'open 24/7',
    'part 2/4',
    'you may come',
    'a march on',
    'ratio 50/50',
    'Marching on',
    '99/99/2020',
  ])('is silent on %s', text => expect(times(text)).toEqual([]));
});

describe('ages', () => {
  it.each([
    ['an 88 year old lady', ['88 year old', 88]],
    ['a 34 yo teacher', ['34 yo', 34]],
    ['Kayleigh, 22, left', ['22', 22]],
    ['The caller was nine. She', ['was nine', 9]],
    ['in her 80s', ['in her 80s', 80]],
    ['aged 71', ['aged 71', 71]],
    ['a 6-week-old boy', ['6-week-old', 6 / 52]],
    ['Six years old', ['Six years old', 6]],
    ['a newborn', ['newborn', 0]],
  ])('%s', (text, [words, years]) => {
    const found = ages(text as string);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toContain(words === 'was nine' ? 'nine' : words);
    expect(found[0]?.[1]).toBeCloseTo(years as number);
  });

  it.each([
    'children aged 12 to 15',
    'aged 50 and over',
    'a 75-year-old NHS',
    'the 24-hour line',
    '40 years’ service',
    'aged 4–11',
    'open to 16 year olds',
    'On Monday, 12 people came',
  ])('is silent on %s', text => expect(ages(text)).toEqual([]));
});
