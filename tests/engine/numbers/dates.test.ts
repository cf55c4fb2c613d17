import { describe, expect, it } from 'vitest';
import { datesIn } from '@/utils/engine/numbers/dates';
import { Part } from '@/utils/engine/part';

const dates = (text: string) => datesIn(new Part('text', text)).map(d => text.slice(d.start, d.end));

describe('calendar dates', () => {
  it.each([
    ['Seen on 3 March 2021 in clinic', '3 March 2021'],
    ['Seen on March 3rd, 2021.', 'March 3rd, 2021'],
    ['seen 03/04/22, again', '03/04/22'],
    ['at 2024-06-05T09:15:30.500-07:00 or not', '2024-06-05T09:15:30.500-07:00'],
    ["Aug 10, '23 was warm", "Aug 10, '23"],
    ['Monday 3 May', 'Monday 3 May'],
    ['They were sent on 3 November.', '3 November'],
    ['Since 3 Nov. 2021', '3 Nov. 2021'],
    ['since July 2021', 'July 2021'],
    ['due 5/21 now', '5/21'],
    ['５ Ｍａｙ ２０２１', '５ Ｍａｙ ２０２１'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each(['version 1.2.13.4', 'open 24/7', 'part 2/4', 'you may come', 'ratio 50/50', '99/99/2020', 'at 192.168.1.1'])(
    'is silent on %s',
    text => expect(dates(text)).toEqual([]),
  );

  it('knows day, month and year in either order', () => {
    const [date] = datesIn(new Part('text', 'born 11/22/1972'));
    expect(date).toMatchObject({ day: 22, month: 11, year: 1972, full: true });
  });
});
