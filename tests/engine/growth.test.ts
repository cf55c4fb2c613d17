import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';
import { processorTime } from '../processor-time';

const size = 50_000;
/** Much of what rules look around for, again and again, with and without full stops. */
const units: Record<string, string> = {
  people: 'She was a patient of ours. A lady, 82, came with her daughter. ',
  'people without full stops': 'a patient and his wife and a lady and her son ',
  names: 'Joan Archer met Peter Mills and Mary. ',
  'names of patients': 'Mrs Hale on Ward 7 had a stroke last night. ',
  'names without full stops': 'with Mr Smith and Joan (82) (ward 7) ',
  lines: 'Joan, 82\n',
  shouting: 'JOAN ARCHER WAS ADMITTED TO WARD SEVEN ',
  kin: 'My mum, her dad and your sister said our son was ill. ',
  ages: 'a 19-year-old girl and 82-year-old man ',
  numbers: '450 557 7104 and 07700 900123 ',
  dates: 'on 12 March 1950, 01/02/1960 at 3pm ',
  postcodes: 'LS1 4AP, she said, and M1 1AE ',
  tags: '@nhs #worldsepsisday @someone thank you ',
};

describe('a full check takes time in step with the length of the text', () => {
  it.each(Object.keys(units))('%s', name => {
    const unit = units[name] ?? '';
    const draft = asDraft({ text: unit.repeat(Math.ceil(size / unit.length)).slice(0, size) });
    const time = processorTime(() => {
      const { faults } = check(draft, { rules, cues, settings: defaultSettings(), entities: true });
      expect(faults).toEqual([]);
    });
    // Half a second where it is in step; looking at everything again for each person took a quarter of a minute.
    expect(time).toBeLessThan(5000);
  });
});
