import { expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { applyFixes } from '@/utils/engine/fixes';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';

/** What the post reads like once the name of the patient is taken out of it. */
function unnamed(text: string): string | undefined {
  const { findings } = check(asDraft({ text }), { rules, cues: [], settings: defaultSettings() });
  const found = findings.find(f => f.rule === 'identifiers/named-patient');
  return found && applyFixes(text, found.fixes.slice(0, 1));
}

it.each([
  ['Yesterday we discharged Mr Pryce from Ward 4.', 'Yesterday we discharged a patient from Ward 4.'],
  ['Our patient Joan went home today after six weeks with us.', 'Our patient went home today after six weeks with us.'],
  ['We discharged the wonderful Mr Pryce from Ward 4.', 'We discharged the wonderful patient from Ward 4.'],
  ['We discharged the Mr Pryce who sings from Ward 4.', 'We discharged the patient who sings from Ward 4.'],
  [
    'Ward 4 discharged Tom Bell today. His wife Joan Bell was with him.',
    'Ward 4 discharged a patient today. His wife Joan Bell was with him.',
  ],
  ['This morning Mr Pryce was discharged from Ward 4.', 'This morning a patient was discharged from Ward 4.'],
  [
    'So proud of Hilda on Ward 7, our 94 year old patient who went home today.',
    'So proud of our 94 year old patient who went home today.',
  ],
  [
    'So proud of our oldest patient on Ward 7, Hilda, who went home today.',
    'So proud of our oldest patient on Ward 7, who went home today.',
  ],
  [
    'Well done Stan from bed 4, our oldest resident, who is going home.',
    'Well done to our oldest resident, who is going home.',
  ],
  ['Well done Stan, 88, who is going home from Ward 4.', 'Well done to a patient, 88, who is going home from Ward 4.'],
  [
    'Meet Dave. Dave, 58, had a heart attack on Ward 7. We gave Dave’s wife tea.',
    'Meet a patient. The patient, 58, had a heart attack on Ward 7. We gave the patient’s wife tea.',
  ],
  [
    'Our patient Hilda Marsh went home today. Hilda, we will miss you.',
    'Our patient went home today. We will miss you.',
  ],
  ['Our patient Ivy Bell went home. #Ivy #TeamFern', 'Our patient went home. #TeamFern'],
  ['Yesterday we discharged our friend Mr Pryce from Ward 4.', 'Yesterday we discharged our friend from Ward 4.'],
])('a name taken out leaves a sentence: %s', (text, left) => expect(unnamed(text)).toBe(left));
