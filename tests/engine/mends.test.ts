import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { applyFixes } from '@/utils/engine/fixes';
import { defaultSettings } from '@/utils/engine/settings';
import { unmark } from '@/utils/engine/text/unmark';
import type { Finding } from '@/utils/engine/types';
import { ruleFiles, rules } from '@/utils/rules';

/** What nobody writes, and so no press may leave: each with a name for the report. */
const slips: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['two spaces', /\S {2,}\S/],
  ['a space before a mark', /\p{L} [,.;!?](?:\s|$)/u],
  ['two marks', /,[,.;!?]|[^.]\.[,;]|\(\)|\[\]/],
  [
    'an article without its noun',
    /\b(?:an?|the) (?:and|or|but|in|on|at|to|of|for|with|who|is|was|had|has|and)\b|\b(?:an?|the)[.!?]/i,
  ],
  [
    'a preposition without its noun',
    /\b(?:at|into|of) (?:and|who|is|was|has|had|on|at)\b|(?<!\b(?:look|come|came|go|went|drop|live|worked|sleep|operated|been) )\b(?:at|from|into|of)[.!?](?:\s|$)/i,
  ],
  ['a label alone', /(?:^|[.!?\n] )(?:NHS (?:no|number)|DOB|MRN|CHI|Hospital number|Date of birth)(?:[.!?,]|$| #)/i],
];

const drafts = [
  'Meet Dave. Dave, 58, had a heart attack on Ward 7. He is sitting up and talking. Thank you to the crew for all you did.',
  'So proud of Margaret on Ward 7, our 94 year old patient, who went home today. NHS number 450 557 7104 #proudofournhs',
  'We resuscitated a footballer at Hamble Town FC on Saturday in front of 200 people.',
  'Your referral, NHS number 450 557 7104, is with us. Please ring 01632 960001 or email asha.okafor@nhs.net. Sorry for the wait.',
  'DOB 12.3.51, lives at 14 Mill Lane, please call back on 07700 900123.',
  'A 9-year-old boy is being treated for leukaemia at St Jude ward since Monday. His dad, a baker in Hexley, sleeps here.',
  'Yesterday a 61-year-old farmer from Hexley had a stroke. She’s a mum of three. Well done everyone at the stroke unit.',
  'Our patient Hilda Marsh (MRN: 77120934) rang the bell today! Hilda, you are a star. Hilda’s cake was huge.',
  'Does anyone know whose hospital number K1234567 this is? It was on the floor by bay 3 last night.',
  'Happy birthday Stan! Stan is 101 today and has been with us on Ward 4 since his fall on bonfire night.',
];

const flagged = Object.values(ruleFiles).flatMap(unit =>
  unit.examples.flags.filter(e => !e.settings).map(example => unmark(example).draft),
);

describe('what a mend leaves', () => {
  it.each([...drafts.map(text => asDraft({ text })), ...flagged.map(asDraft)])('reads well: $text', draft => {
    const before = findingsOn(draft);
    for (const found of before) {
      for (const fix of found.fixes) {
        if (found.where !== 'text') continue;
        const left = applyFixes(draft.text, [fix]);
        const said = `${found.rule}, “${fix.label}”: ${left}`;
        for (const [name, pattern] of slips)
          if (!pattern.test(draft.text)) expect(pattern.test(left), `${name}: ${said}`).toBe(false);
        expect(
          smallHeads(left) - smallHeads(draft.text),
          `a small letter heads a sentence: ${said}`,
        ).toBeLessThanOrEqual(0);
        if (found.concern !== 'identifiers') continue;
        const again = findingsOn({ ...draft, text: left }).filter(f => f.rule === found.rule && f.where === 'text');
        if (found.clues === undefined && fix === found.fixes[0])
          expect(
            again.map(f => left.slice(f.start, f.end)),
            said,
          ).not.toContain(draft.text.slice(found.start, found.end));
      }
    }
  });
});

it('offers no words that a reply which has told the case belies', () => {
  const parent = 'You left my mum in a corridor all night in A&E. Disgrace.';
  const offered = (text: string) =>
    findingsOn(asDraft({ text, kind: 'reply', parent }))
      .filter(f => f.rule === 'conduct/complaint-reply')
      .flatMap(f => f.fixes.map(fix => fix.label));
  expect(offered('She was seen by the stroke team within an hour.')).toEqual([]);
  expect(offered('That is not good enough, and I am sorry.')).toEqual(['Add a private way to talk']);
});

function findingsOn(draft: Parameters<typeof check>[0]): Finding[] {
  return check(draft, { rules, cues: [], settings: defaultSettings() }).findings.filter(f => f.where === 'text');
}

function smallHeads(text: string): number {
  return text.match(/(?:^|[.!?] )\p{Ll}/gu)?.length ?? 0;
}
