import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { unmark } from '@/utils/engine/text/unmark';
import { ruleFiles, rules } from '@/utils/rules';

const findingsOn = (text: string) =>
  check(asDraft({ text }), { rules, cues: [], settings: defaultSettings() }).findings.filter(
    f => f.concern === 'identifiers' && f.where === 'text',
  );

/** The text after the first fix of the first finding that has one. */
function mended(text: string): string {
  const fix = findingsOn(text).find(f => f.fixes[0])?.fixes[0];
  return fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text;
}

describe('taking an identifier out', () => {
  it.each([
    ['Please chase NHS number 450 557 7104 for the clinic list.', 'Please chase … for the clinic list.'],
    ['MRN: 77120934', ''],
    ['Hospital number: K1234567, please chase', 'Please chase'],
    ['The form says AZ 12 34 56 A at the top', 'The form says … at the top'],
    ['Her date of birth is 22/11/1972 and the letter says 1927', 'Her date of birth is … and the letter says 1927'],
    ['450 557 7104 has come through blank', '… has come through blank'],
    ['Our patient lives at m1 1ae', 'Our patient lives at …'],
    ['Call John on 07700 900123 for details', 'Call John for details'],
    ['Lost sheet (NHS number 450 557 7104) in the lift', 'Lost sheet in the lift'],
    ['The list, 450 557 7104, is wrong', 'The list is wrong'],
    ['Can someone ring Mrs Patel on NHS no 450 557 7104 about her scan?', 'Can someone ring Mrs Patel about her scan?'],
    ['It has 10 digits, like 450 557 7104.', 'It has 10 digits.'],
    ['If you worry, my mobile is 07700 900123.', 'If you worry, my mobile is ….'],
    ['We found your referral, NHS number 450 557 7104. Thank you.', 'We found your referral. Thank you.'],
    ['Your referral (NHS number 450 557 7104) is with us.', 'Your referral is with us.'],
    ['It was 450 557 7104, her NHS number, on the sheet.', 'It was … on the sheet.'],
    ['Could you confirm DOB 12.3.51 and ring back?', 'Could you confirm … and ring back?'],
    ['Our patient, who lives at 14 Mill Lane, needs a lift.', 'Our patient needs a lift.'],
    ['Well done all. NHS number 450 557 7104 #ProudOfUs', 'Well done all. #ProudOfUs'],
    ['Thank you for waiting. Please ring 07700 900123.', 'Thank you for waiting.'],
    ['Call 07700 900123 if you want to talk', 'Call … if you want to talk'],
    ['Ask at the desk or ring me on 07700 900123. We are open.', 'Ask at the desk. We are open.'],
    ['NHS number 450 557 7104 is on the wrong form', 'NHS number … is on the wrong form'],
    ['Top line starts NHS number 450 557 7104. It is safe.', 'Top line starts …. It is safe.'],
    ['Our patient, d.o.b. 4 June 1976, is missing a letter', 'Our patient is missing a letter'],
    ['Would the owner of the car, reg AB51 ABC, come to reception?', 'Would the owner of the car, come to reception?'],
    ['Chase this one:\n450 557 7104\nThank you', 'Chase this one:\n\nThank you'],
  ])('%j becomes %j', (text, expected) => expect(mended(text)).toBe(expected));

  const number = /number|nhs|chi$|ihi|insurance|birth|bank|document|plate|phone|email|postcode|address|link/;
  const flagged = Object.entries(ruleFiles)
    .filter(([path]) => path.startsWith('identifiers/') && number.test(path))
    .flatMap(([path, unit]) =>
      unit.examples.flags.map(example => ({ path, text: unmark(example).draft.text, example })),
    )
    .filter(({ example }) => !example.settings && !example.draft);

  it.each(flagged)('$path: one press is enough for $text', ({ path, text }) => {
    const found = findingsOn(text).filter(f => f.rule === path);
    // Another rule may read the same figures more severely; then its fix is the one offered.
    if (found.length === 0) return;
    expect(found[0]?.fixes[0], 'offers no fix').toBeDefined();
    const fix = found[0]?.fixes[0] ?? { start: 0, end: 0, text: '' };
    const after = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
    expect(findingsOn(after).filter(f => f.rule === path).length).toBeLessThan(found.length);
    expect(after).not.toMatch(/ {2}|\s[,.;]/);
  });
});
