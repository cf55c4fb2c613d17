import { smallCountOf } from '../../engine/clues/details/small-numbers';
import type { Found, Part } from '../../engine/part';
import { defineRule } from '../../engine/rule';
import type { Fix } from '../../engine/types';

/** A-C7. A small local count is a handful of people whom neighbours can name. */
export default defineRule({
  id: 'identifiers/small-numbers',
  severity: 'warn',
  title: 'A small local number can point to people',
  why: 'Where few people live or are treated, a count below 8 may name them.',
  advice: 'Say “fewer than 8”, or give a figure for a whole year or area.',
  source:
    'https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018',
  *find(reading) {
    const found = smallCountOf(reading);
    if (!found) return;
    const { part, words, grave } = found;
    yield {
      where: part.where,
      start: words.start,
      end: words.end,
      fixes: veiled(part, words),
      ...(grave
        ? { severity: 'stop' as const, why: 'People will link them to the news, and families may not know yet.' }
        : {}),
    };
  },
  examples: {
    flags: [
      { text: '[Three teenagers] are with us in intensive care tonight. The youngest is only 13.', severity: 'stop' },
      {
        text: 'We have received [five people] from Fenwick station, two of them teenagers and one critical.',
        severity: 'stop',
      },
      { text: '[Three cardiac arrests] in one weekend on an island of six hundred people.', severity: 'warn' },
      { text: 'There were [six stillbirths] in the quarter. The learning goes up in March.', severity: 'warn' },
      { text: '[Two cases] of measles at one nursery in Thornby. Ring 111 before you visit.' },
      { text: '[Three of our hospice families] have said goodbye since Monday.' },
      { text: '[Four babies] were born on Skerra last year.' },
      { text: 'Sad week on our ward: [3 patients] died after norovirus.' },
      { text: '[Five overdoses] in Fenwick since Friday. Bad batch.' },
      { text: '[Two families] are in my thoughts: both said goodbye to a dad on our unit this weekend.' },
      { text: 'We have had [five deaths] from overdose in Fenwick this month.' },
    ],
    allows: [
      { text: 'One of our patients has motor neurone disease and beat me at chess.', note: 'one person, no count' },
      { text: 'Three teenagers are with us on work experience this week. The youngest is only 16.' },
      { text: 'Six teenagers are with us to paint the garden.' },
      { text: '5 top tips for patients with asthma in Fenwick' },
      { text: 'Say hello to our 3 new consultants for patients in Thornby.' },
      { text: '7-day services for stroke patients in Fenwick' },
      { text: 'One in four people in England has a mental health problem.' },
      { text: 'Six people die of sepsis every hour in the UK.', note: 'national figure' },
      { text: 'Two nurses and four volunteers ran our hip clinic in Fenwick.' },
      { text: 'Some of our numbers are under 8, so deaths at home are shown as a gap.' },
      { text: 'A minute’s silence today for the six people who died in the Harrow Bridge crash.' },
      { text: 'Your pharmacist can help with 7 common conditions.' },
      { text: 'We welcomed three patients to our board to talk about letters.' },
      { text: 'Two of my own children have asthma. Clean air is personal.', note: 'the author’s own' },
      { text: 'My two girls have asthma. Clean air is personal to us.' },
      { text: 'Last year 412 patients died in our hospitals.' },
    ],
  },
});

/** "Fewer than 8" in place of the count; not where it stands for one. */
function veiled(part: Part, { from, start, text }: Found): Fix[] {
  const count = /^\S+/.exec(text)?.[0] ?? '';
  if (/^(?:1|one)$/i.test(count)) return [];
  const put = /^\p{Lu}/u.test(text) || from === 0 ? 'Fewer than 8' : 'fewer than 8';
  return [{ start, end: part.fold.end(from + count.length), text: put, label: `Say “${put.toLowerCase()}”` }];
}
