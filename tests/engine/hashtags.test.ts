import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedTag, wordsOfTag } from '@/utils/engine/hashtags/case';
import { decodePairs, decodeWords, encodePairs, encodeWords } from '@/utils/engine/hashtags/pack';
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
  ])('%s becomes %s', (tag, mended) => expect(mendedTag(tag)).toBe(mended));

  it.each(['sepsis', 'Sepsis', 'SEPSIS', 'TeamEastvale', 'NHSWorkforce', 'nhs', 'covid19', 'NHS75'])('%s stays', tag =>
    expect(mendedTag(tag)).toBeUndefined(),
  );

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
  it('comes back as it went in', () => {
    const words = ['care', 'carer', 'carers', 'cat', 'dog'];
    const read: [string, number][] = [];
    decodeWords(
      encodeWords(words, word => word.length),
      (word, log) => read.push([word, log]),
    );
    expect(read.map(([word]) => word)).toEqual(words);
    expect(read.map(([, log]) => log)).toEqual(words.map(word => -3 - word.length * 0.5));
  });

  it('keeps every pair', () => {
    const pairs = [
      { left: 0, right: 3, level: 2 },
      { left: 0, right: 5000, level: 0 },
      { left: 41, right: 1, level: 1 },
    ];
    const read: unknown[] = [];
    decodePairs(encodePairs(pairs), pair => read.push(pair));
    expect(read).toEqual(pairs);
  });
});
