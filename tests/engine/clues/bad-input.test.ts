/** What nobody meant to type, and what nobody here thought of: it costs little, and never shouts. */
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { type CheckSettings, defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';
import { processorTime } from '../../processor-time';

const people = rules.filter(rule => /^(?:identifiers|conduct)\//.test(rule.id));

function findingsOn(draft: object, settings: CheckSettings = defaultSettings()) {
  const { findings, faults } = check(asDraft(draft), { rules: people, cues: [], settings });
  expect(faults).toEqual([]);
  return findings;
}

describe('100,000 characters of digits', () => {
  const units: Record<string, string> = {
    'digits in one run': '4505577104',
    'digits by threes': '450 557 7104 ',
    'single digits': '4 5 0 ',
    'digits with dashes': '450-557-7104-',
    'digits and line breaks': '4505577104\n',
    dates: '03/03/52 ',
    'digits in words': 'four five zero ',
  };

  const timeFor = (text: string) => processorTime(() => findingsOn({ text }));

  it.each(Object.keys(units))('%s: time grows in step with length', name => {
    const unit = units[name] ?? '';
    const long = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    const few = Math.min(...[0, 1, 2].map(() => timeFor(long.slice(0, 25_000))));
    // Four times the text; sixteen times the time would be a square. The quickest of three counts, so that no more are
    // made once one is quick enough.
    const most = Math.max(few, 20) * 9;
    const times: number[] = [];
    while (times.length < 3 && Math.min(...times) >= most) times.push(timeFor(long));
    expect(Math.min(...times)).toBeLessThan(most);
  });
});

describe('names in other scripts', () => {
  it.each([
    'شكرا لفاطمة الزهراء على عملها الرائع في المستشفى',
    '感谢王芳护士和她的团队，今天医院开放日',
    'Спасибо Анне Петровой и всей команде больницы',
    'धन्यवाद प्रिया शर्मा और पूरी टीम, अस्पताल में स्वागत है',
    'תודה לרחל ולכל הצוות של בית החולים',
    'ຂອບໃຈ ທີມງານ ໂຮງໝໍ',
  ])('thanks are let be: %s', text => {
    expect(findingsOn({ text }).filter(f => f.severity !== 'tip')).toEqual([]);
  });

  it.each([
    ['مريضنا رقم 450 557 7104 غادر اليوم', '450 557 7104'],
    ['Наш пациент 450 557 7104 сегодня дома', '450 557 7104'],
    ['患者 450 557 7104 今天出院', '450 557 7104'],
    ['हमारा मरीज़ 450 557 7104 आज घर गया', '450 557 7104'],
  ])('a number is found beside them: %s', (text, number) => {
    const [stop] = findingsOn({ text }).filter(f => f.rule === 'identifiers/nhs-number');
    expect(text.slice(stop?.start, stop?.end)).toBe(number);
  });

  it('an English sentence about a patient keeps its sense with a name of any script', () => {
    for (const name of ['فاطمة', '王芳', 'Анна', 'प्रिया']) {
      const text = `Last night our patient ${name}, an 82-year-old lady on Ward 7, had a stroke.`;
      expect(findingsOn({ text })[0]?.severity).toBe('stop');
    }
  });
});

describe('the same person mentioned ten times', () => {
  const story = 'Margaret was admitted on Sunday. '.concat(
    'We sat with Margaret. '.repeat(4),
    'Then Margaret laughed. '.repeat(4),
    'Margaret went home.',
  );

  it('is one finding of each rule', () => {
    const rulesFound = findingsOn({ text: story }).map(f => f.rule);
    expect(rulesFound).toContain('identifiers/named-patient');
    expect(new Set(rulesFound).size).toBe(rulesFound.length);
  });

  it('by first name, by full name and by title too', () => {
    const text =
      'Our patient Margaret Hale went home today. Margaret Hale sang. Margaret danced. Mrs Hale waved. Thank you Mrs Hale.';
    expect(findingsOn({ text }).filter(f => f.rule === 'identifiers/named-patient')).toHaveLength(1);
  });
});

describe('a pack with a local pattern that matches everything', () => {
  const everything = (): CheckSettings => ({
    ...defaultSettings(),
    patterns: { hospitalNumbers: ['.*', '\\d*', '[A-Z]*\\d+', '(unclosed', ''] },
  });

  it('marks no words, and its marks on numbers are warnings that can be mended', () => {
    const found = findingsOn({ text: 'Open day on Saturday at two. Cakes! Bring 3 friends.' }, everything());
    expect(found.filter(f => f.severity === 'stop')).toEqual([]);
  });

  it('costs only itself: the other rules say what they would say', () => {
    const text = 'Last night an 82-year-old lady on Ward 7 had a cardiac arrest. NHS number 450 557 7104.';
    const own = findingsOn({ text }).map(f => `${f.rule} ${f.severity}`);
    const withPattern = findingsOn({ text }, everything()).map(f => `${f.rule} ${f.severity}`);
    expect(withPattern).toEqual(expect.arrayContaining(own));
  });
});
