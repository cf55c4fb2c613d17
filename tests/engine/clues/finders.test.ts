import { describe, expect, it } from 'vitest';
import { agesOf } from '@/utils/engine/clues/details/ages';
import { placesOf } from '@/utils/engine/clues/details/places';
import { termsOf } from '@/utils/engine/clues/details/terms';
import { timesOf } from '@/utils/engine/clues/details/times';
import { Part } from '@/utils/engine/part';

const part = (text: string) => new Part('text', text);
const quote = (text: string, found: readonly { start: number; end: number }[]) =>
  found.map(f => text.slice(f.start, f.end));

describe('ages', () => {
  it.each([
    ['A man aged 82 came in', '82', 82],
    ['an 82-year-old lady', '82', 82],
    ['Six years old and brave', 'Six', 6],
    ['Joan, 82, went home', '82', 82],
    ['The caller was nine.', 'nine', 9],
    ['a 34 yo teacher', '34', 34],
    ['27F, works at the fish market', '27F', 27],
    ['a man in his nineties', 'nineties', 90],
    ['in her late 80s', '80s', 80],
    ['Happy 1st birthday Macsen', '1st birthday', 1],
    ['a three-week-old boy', 'three', 0],
    ['still driving the bus at 61, on painkillers', '61', 61],
    ['eighty-four years young', 'eighty-four', 84],
    ['Sat with a lady of 84 on Maple ward', '84', 84],
    ['A boy of nine rang the bell', 'nine', 9],
  ])('%s', (text, words, years) => {
    const [age, ...more] = agesOf(part(text));
    expect(more).toEqual([]);
    expect(age?.years).toBe(years);
    expect(text.slice(age?.start, age?.end)).toContain(words);
  });

  it.each([
    'Flu vaccines for children aged 4 to 11',
    'If you are aged 50 and over',
    'a 75-year-old NHS',
    'our 40-year-old boiler',
    'Clinics for 11-year-olds',
    "The NHS's 75th birthday",
    '40 years of service',
    'open 24 hours at 11, 12 and 1',
    'Ward 7, 12 beds',
    'Meet us on Monday, 10, the Guildhall',
    'under 5 years old',
    'She was one woman of 12 on the board',
    'a man of 40 years in the service',
    'a lady of 9 to 5',
  ])('no age: %s', text => expect(quote(text, agesOf(part(text)))).toEqual([]));
});

describe('times', () => {
  it.each([
    ['He died last night on the ward', ['last night'], ['recent']],
    ['Seen on 14/03/1962.', ['14/03/1962'], ['date']],
    ['Operated on May 30th, 2022 (ID', ['May 30th, 2022'], ['date']],
    ['on 12th April 2022.', ['12th April 2022'], ['date']],
    ['By 8 October we knew', ['8 October'], ['date']],
    ["Aug 10, '23", ["Aug 10, '23"], ['date']],
    ["on Sunday's shift at 10.15", ["on Sunday's shift", '10.15'], ['recent', 'time']],
    ['two days ago, at 2am', ['two days ago', '2am'], ['recent', 'time']],
    ['It was last month', ['last month'], ['past']],
    ['Aeth adref heddiw', ['heddiw'], ['recent']],
  ])('%s', (text, words, kinds) => {
    expect(quote(text, timesOf(part(text)))).toEqual(words);
    expect(timesOf(part(text)).map(m => m.kind)).toEqual(kinds);
  });

  it.each(['Version 10.4.2.1 is live', 'a 1/2 pint', 'sun cream for all'])('no time: %s', text =>
    expect(quote(text, timesOf(part(text)))).toEqual([]),
  );
});

describe('places', () => {
  it.each([
    ['in bed 4 on Ward 7', ['bed 4', 'Ward 7'], ['bed', 'bed']],
    ['chemo on Puffin Ward', ['Puffin Ward'], ['bed']],
    ['adref o Ward Ceiriog', ['Ward Ceiriog'], ['bed']],
    ['outside the Railway Inn in Thornby', ['Railway Inn', 'Thornby'], ['spot', 'town']],
    ['a girl from the Isle of Skerra', ['Isle of Skerra'], ['town']],
    ['two at Thornby Infants', ['Thornby Infants'], ['spot']],
  ])('%s', (text, words, kinds) => {
    expect(quote(text, placesOf(part(text)))).toEqual(words);
    expect(placesOf(part(text)).map(p => p.kind)).toEqual(kinds);
  });

  it.each([
    'See you on Thursday',
    'Four theatres and 24 beds',
    'Park in Bay 3 car park',
    'at 8 in May',
    "on Thursday's list",
  ])('no place: %s', text => expect(quote(text, placesOf(part(text)))).toEqual([]));
});

describe('terms', () => {
  it('finds the longest phrase, its plural and its possessive', () => {
    const terms = termsOf(part("Two stroke patients met the patient's mum in intensive-care."));
    expect(terms.map(t => [t.text, t.kinds[0], t.plural])).toEqual([
      ['stroke patients', 'patient', true],
      ['stroke', 'condition', false],
      ["patient's", 'patient', false],
      ['mum', 'person', false],
      ['intensive-care', 'specialty', false],
    ]);
  });

  it('does not join words across a full stop', () => {
    expect(termsOf(part('Broken. Hip hip hooray')).map(t => t.text)).toEqual(['Broken']);
  });
});
