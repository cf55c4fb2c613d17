import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { preparations } from '@/utils/engine/prepare';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';

const texts = [
  'Thanks to Joan, 82, who came to Ward 7 last night after a fall. #worldsepsisday',
  'We met Mr Hale from our stroke team. His mum had waited nine hours. #mentalhealthmatters #teameastvale',
];
const reports = () =>
  texts.map(text => JSON.stringify(check(asDraft({ text }), { rules, cues, settings: defaultSettings() })));

describe('what is made ready ahead of need', () => {
  it('changes nothing, whether it was all made, half made or not at all', () => {
    const steps = preparations();
    for (let i = 0; i < 100; i++) steps.next();
    const half = reports();
    const whole = [...steps].length;
    expect(reports()).toEqual(half);
    expect(half.join()).toContain('#WorldSepsisDay');
    // A check that needed the words meanwhile has left nothing to do.
    expect(whole).toBeLessThan(100);
  });

  it('comes in small steps and has an end', () => {
    expect([...preparations()].length).toBeLessThan(200);
  });
});
