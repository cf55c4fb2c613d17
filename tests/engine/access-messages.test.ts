import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { applyFixes } from '@/utils/engine/fixes';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';

const accessRules = rules.filter(r => r.id.startsWith('access/'));
const found = (text: string) =>
  check(asDraft({ text }), { rules: accessRules, cues: [], settings: defaultSettings() }).findings;

describe('what a note says', () => {
  it('names every acronym of the post in one title', () => {
    const titles = (text: string) => [...new Set(found(text).map(f => f.title))];
    expect(titles('The ICB met.')).toEqual(['Not everyone knows ICB']);
    expect(titles('The ICB and the CQC met.')).toEqual(['Not everyone knows ICB or CQC']);
    expect(titles('ICB, CQC, MDT, RTT and FFT')).toEqual(['Not everyone knows ICB, CQC, MDT or others']);
  });

  it('begins a sentence with a capital where it mends one', () => {
    expect(found('Well? BP checks are free.')[0]?.fixes[0]?.text).toBe('Blood pressure');
    expect(found('Free BP checks.')[0]?.fixes[0]?.text).toBe('blood pressure');
  });

  it.each([
    ['We heard from the CQC today.', 'We heard from the care regulator today.'],
    ['An MDT sees you.', 'A team of different professionals sees you.'],
    ['Ask for a TIA check.', 'Ask for a mini-stroke check.'],
    ['He has COPD.', 'He has a lung condition.'],
    ['She has an IBD.', 'She has an inflammatory bowel disease.'],
    ['Our PALS team is open.', 'Our patient advice team is open.'],
    ['The ICB board met.', 'The integrated care board met.'],
    ['The CAMHS service is open.', 'The mental health service for children is open.'],
    ['The PALS desk is open.', 'The patient advice team desk is open.'],
  ])('fits its words to the article before them: %s', (text, mended) => {
    const fixes = found(text).flatMap(f => f.fixes.slice(0, 1));
    expect(applyFixes(text, fixes)).toBe(mended);
  });

  it.each([
    ['She committed suicide.', 'crime', 'samaritans.org'],
    ['He is wheelchair bound.', 'wheelchair', 'service-manual.nhs.uk'],
    ['Our BAME staff', 'different people', 'service-manual.nhs.uk'],
    ['The elderly need us.', 'alike', 'service-manual.nhs.uk'],
    ['People suffering from asthma', 'feels', 'service-manual.nhs.uk'],
    ['Diabetics need checks.', 'whole person', 'service-manual.nhs.uk'],
  ])('gives the reason that fits: %s', (text, why, source) => {
    const [finding] = found(text);
    expect(finding?.why).toContain(why);
    expect(finding?.source).toContain(source);
  });
});
