import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedTag, wordsOfTag } from '@/utils/engine/hashtags/case';
import { makeModel } from '@/utils/engine/hashtags/model';
import { encodePairs, encodeWords, ranksOf } from '@/utils/engine/hashtags/pack';
import { segment } from '@/utils/engine/hashtags/segment';

describe('the words of a hashtag', () => {
  it.each([
    ['strokeawarenessmonth', 'stroke awareness month'],
    ['thankyounhs', 'thank you nhs'],
    ['teameastvale', 'team east vale'],
    ['nursesday', 'nurses day'],
    ['knowyournumbers', 'know your numbers'],
    ['hospiceathome', 'hospice at home'],
    ['cantstopdancing', 'cant stop dancing'],
    ['runfor2hours', 'run for 2 hours'],
    ['nhs_workforce', 'nhs workforce'],
    ['20years', '20 years'],
    ['organdonation', 'organ donation'],
    ['healthinequalities', 'health inequalities'],
    ['burystedmunds', 'bury st edmunds'],
    ['guysandstthomas', 'guys and st thomas'],
    ['marthasrule', 'marthas rule'],
    ['restartaheart', 'restart a heart'],
  ])('%s: %s', (tag, words) => expect(segment(tag).join(' ')).toBe(words));

  it.each([
    'sepsis',
    'wellbeing',
    'healthcare',
    'parkinsons',
    'vaccination',
    'safeguarding',
    'physiotherapy',
    'healthwatch',
    'endometriosis',
    'hopelessness',
    'redesigning',
    'outtakes',
    'huddersfield',
    'covid',
    'mp3',
    't20',
    'x',
  ])('%s is one word', tag => expect(segment(tag)).toEqual([tag]));
});

describe('a mended hashtag', () => {
  it.each([
    ['nhsworkforce', 'NHSWorkforce'],
    ['hellomynameis', 'HelloMyNameIs'],
    ['endpjparalysis', 'EndPJParalysis'],
    ['icbmeeting', 'ICBMeeting'],
    ['camhsawareness', 'CAMHSAwareness'],
    ['whocares', 'WhoCares'],
    ['itsoknottobeok', 'ItsOkNotToBeOk'],
    ['couchto5k', 'CouchTo5K'],
    ['hsjpatientsafety', 'HSJPatientSafety'],
    ['MENTALHEALTHMATTERS', 'MentalHealthMatters'],
    ['patient_safety', 'Patient_Safety'],
    // An event with its year.
    ['nhsconfexpo2026', 'NHSConfExpo2026'],
    ['nhsconfedexpo25', 'NHSConfedExpo25'],
    ['hsjawards2026', 'HSJAwards2026'],
    ['techexpo', 'TechExpo'],
    ['rcnconf', 'RCNConf'],
    ['hsjpatientsafety2026', 'HSJPatientSafety2026'],
    // A place that no list holds.
    ['teameastvale', 'TeamEastvale'],
    ['proudeastvale', 'ProudEastvale'],
    ['eastvalehospitals', 'EastvaleHospitals'],
    ['northmoorcares', 'NorthmoorCares'],
  ])('%s becomes %s', (tag, mended) => expect(mendedTag(tag)).toBe(mended));

  it.each([
    'sepsis',
    'Sepsis',
    'SEPSIS',
    'TeamEastvale',
    'eastvale',
    'expo2026',
    'forum',
    'awards',
    'mcconf',
    'NHSWorkforce',
    'nhs',
    'covid19',
    'NHS75',
  ])('%s stays', tag => expect(mendedTag(tag)).toBeUndefined());

  it('is always the same tag in other capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9_]{1,30}$/), tag => {
        const mended = mendedTag(tag);
        return mended === undefined || (mended.toLowerCase() === tag && mended !== tag);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('keeps together what the post itself writes as one word', () => {
    const own = (...words: string[]) => ({ words: new Set(words), acronyms: new Set<string>() });
    expect(mendedTag('teameastvale', own('eastvale'))).toBe('TeamEastvale');
    expect(mendedTag('sharepoint', own('sharepoint'))).toBeUndefined();
  });

  it('is not parted by a word of the post that any list holds', () =>
    expect(mendedTag('heartland', { words: new Set(['heart']), acronyms: new Set() })).toBeUndefined());

  it('knows the acronyms it is told', () => {
    expect(mendedTag('opatteam', { words: new Set(), acronyms: new Set(['opat']) })).toBe('OPATTeam');
  });

  it('says its words', () => {
    expect(wordsOfTag('nhsworkforce')).toEqual(['NHS', 'Workforce']);
    expect(wordsOfTag('TeamEastvale')).toEqual(['Team', 'Eastvale']);
  });
});

describe('the packed word model', () => {
  const words = ['a', 'at', 'care', 'carer', 'carers', 'cat', 'dog', 'dogs'];
  const packed = encodeWords(words, word => (word === 'cat' ? 0 : word.length));
  const ranks = ranksOf(packed);
  const rank = (word: string) => (word === '' ? 0 : (ranks[words.indexOf(word)] ?? -1));
  const seen: [string, string, number][] = [
    ['', 'care', 2],
    ['care', 'dog', 0],
    ['care', 'cat', 1],
    ['dogs', '', 1],
    ['cat', 'carers', 2],
  ];
  const pairs = encodePairs(seen.map(([left, right, level]) => ({ left: rank(left), right: rank(right), level })));
  const model = makeModel(packed, pairs);

  it('comes back as it went in', () => {
    expect(words.map(model.logOf)).toEqual(words.map(word => -3 - (word === 'cat' ? 0 : word.length) * 0.5));
    for (const word of ['', 'c', 'car', 'cats', 'do', 'zebra', 'Care', 'café', 'dog7'])
      expect(model.logOf(word), word).toBeUndefined();
  });

  it('numbers the commonest words first, for pairs', () => {
    expect(['', 'cat', 'a', 'at', 'dog', 'care', 'dogs', 'carer', 'carers'].map(rank)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it('keeps every pair and knows no other', () => {
    for (const left of ['', ...words])
      for (const right of ['', ...words]) {
        const level = seen.find(([a, b]) => a === left && b === right)?.[2];
        expect(model.pairLift(left, right), `${left} ${right}`).toBe(level === undefined ? undefined : 1 + 2 * level);
      }
    expect(model.pairLift('zebra', 'care')).toBeUndefined();
  });

  it('learns from words of three letters and more how words are spelled', () => {
    expect(model.spelling('cares')).toBeGreaterThan(model.spelling('sraec'));
    expect(model.spelling('dogcare')).toBeGreaterThan(model.spelling('gdoerac'));
  });
});
