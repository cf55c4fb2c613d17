import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';

/** What the post reads like after each offered cut, the cheapest first. */
function cuts(text: string): string[] {
  const { findings } = check(asDraft({ text }), { rules, cues: [], settings: defaultSettings() });
  const found = findings.find(f => f.rule === 'identifiers/combination');
  return (found?.fixes ?? []).map(({ start, end, text: put }) => text.slice(0, start) + put + text.slice(end));
}

describe('cuts that a combination offers', () => {
  it('takes out the time, then the age, then the place, and leaves whole sentences', () => {
    expect(cuts('Last night an 82-year-old lady on Ward 7 had a cardiac arrest.')).toEqual([
      'An 82-year-old lady on Ward 7 had a cardiac arrest.',
      'Last night a lady on Ward 7 had a cardiac arrest.',
      'Last night an 82-year-old lady had a cardiac arrest.',
    ]);
  });

  it('leaves "the" where a possessive time stood, in a sentence and at its head', () => {
    expect(cuts("A 92-year-old gentleman we treated after Tuesday's fire is sitting up on Ward 7.")).toContain(
      'A 92-year-old gentleman we treated after the fire is sitting up on Ward 7.',
    );
    expect(cuts("Yesterday's crash put an 82-year-old lady on Ward 7 with a broken hip.")).toContain(
      'The crash put an 82-year-old lady on Ward 7 with a broken hip.',
    );
  });

  it('leaves no comma before a full stop', () => {
    expect(cuts('I met Arthur, 91, on Ward 7. His stroke has not stopped his singing.')).toContain(
      'I met Arthur, 91. His stroke has not stopped his singing.',
    );
  });

  it('takes a preposition along', () => {
    expect(cuts('An 82-year-old lady with us since Tuesday on Ward 7 had a cardiac arrest.')[0]).toBe(
      'An 82-year-old lady with us on Ward 7 had a cardiac arrest.',
    );
    expect(cuts('After last night, the 82-year-old lady with the broken hip on Ward 7 is my hero.')[0]).toBe(
      'The 82-year-old lady with the broken hip on Ward 7 is my hero.',
    );
  });

  it('leaves the word before an age whole, whatever it ends in', () => {
    expect(cuts('A man in his 40s was brought to our A&E by air ambulance after the crash this afternoon.')).toContain(
      'A man was brought to our A&E by air ambulance after the crash this afternoon.',
    );
    const left = cuts('A woman 82 years old had a cardiac arrest on Ward 7 last night.');
    expect(left).toContain('A woman had a cardiac arrest on Ward 7 last night.');
  });

  it('leaves somebody where the age alone stood for the person', () => {
    expect(cuts('With the district nurses we visited a 102-year-old who bakes her own bread on Sunday.')).toContain(
      'With the district nurses we visited someone who bakes her own bread on Sunday.',
    );
    expect(cuts('An 82-year-old had a cardiac arrest on Ward 7 last night.')).toContain(
      'Someone had a cardiac arrest on Ward 7 last night.',
    );
    expect(cuts('The 82-year-old on Ward 7 had a cardiac arrest last night.').join()).not.toContain('The on Ward 7');
  });

  it('takes the whole name of a place, and no place that a short sentence stands on', () => {
    expect(cuts("The girl, aged 6, had a cardiac arrest at St Bede's yesterday.")).toContain(
      'The girl, aged 6, had a cardiac arrest yesterday.',
    );
    const left = cuts("A six-year-old girl broke her leg at the fair on Saturday. She's on Ward 3.").join(' | ');
    expect(left).not.toMatch(/She's(?: is)?\./);
    expect(cuts('The 82-year-old lady who had a stroke last night is on Ward 7.').join(' | ')).not.toContain('is.');
  });

  it('leaves no article without its noun', () => {
    const story = 'She was 91, a retired lollipop lady from Whitby, with a broken hip on Ward 7.';
    expect(cuts(`I want to tell you about a Tuesday.\n\n${story}`).join(' | ')).not.toContain('about a.');
    expect(cuts(`It was that Tuesday that I met her. ${story}`).join(' | ')).not.toContain('It was that that');
    expect(cuts(`I met her on a Tuesday in the rain. ${story}`)[0]).toBe(`I met her in the rain. ${story}`);
  });

  it('leaves the little word to a verb that needs it', () => {
    const left = cuts('The mayor we operated on last night for a broken hip on Ward 7 is 82.');
    expect(left).toContain('The mayor we operated on for a broken hip on Ward 7 is 82.');
  });

  it.each([
    [
      'This week has been hard. I held the hand of an 82-year-old lady on Ward 7 after her cardiac arrest.',
      'has been hard',
      'This week has been hard',
    ],
    [
      'I will not pretend this week was easy. An 82-year-old lady on Ward 7 had a cardiac arrest.',
      'was easy',
      'this week was easy',
    ],
    [
      'The baker, 82, had a cardiac arrest on Ward 7 last night. Half of Tern Bridge knows him.',
      'knows him',
      'Half of Tern Bridge knows him',
    ],
  ])('leaves no sentence without its subject: %s', (text, end, whole) => {
    const left = cuts(text);
    expect(left.length).toBeGreaterThan(0);
    for (const rest of left) expect(rest.toLowerCase().includes(end)).toBe(rest.includes(whole));
  });

  it('takes the time out behind a verb that ends before it', () => {
    expect(cuts('The 82-year-old lady from Ward 7 who had a stroke last night was a baker.')[0]).toBe(
      'The 82-year-old lady from Ward 7 who had a stroke was a baker.',
    );
  });

  it('says when a press takes out a whole sentence', () => {
    const text = 'Sat with a 92-year-old gentleman after his stroke on Tuesday. Thank you, porters.';
    const { findings } = check(asDraft({ text }), { rules, cues: [], settings: defaultSettings() });
    const labels = findings.find(f => f.rule === 'identifiers/combination')?.fixes.map(fix => fix.label) ?? [];
    expect(labels.at(-1)).toBe('Take out the sentence “Sat with a …”');
  });

  it('takes a place out with the whole of its name', () => {
    expect(cuts('We resuscitated a footballer at Hamble Town FC on Saturday.')).toContain(
      'We resuscitated a footballer on Saturday.',
    );
    const boy = 'A 9-year-old boy is being treated for leukaemia at St Jude ward since Monday.';
    expect(cuts(boy)).toContain('A 9-year-old boy is being treated for leukaemia since Monday.');
  });

  it.each([
    [
      'Yesterday we saved a 61 year old farmer who had a cardiac arrest. He is sitting up. Thank you to the whole crew.',
      ['Thank you to the whole crew.'],
    ],
    ['Only one person here had this transplant, a 34 year old teacher. She is a mum of three from Pickering.', []],
    ['Our 94 year old patient on Ward 7 went home today. NHS number 450 557 7104 #ProudOfUs', []],
    ['The 82-year-old baker had a cardiac arrest on Ward 7. I am so sorry.', []],
    ['Congratulations Mabel! Mabel, 82, had a stroke and rang the bell. Thank you Mabel.', []],
    ['Heartbroken for the family of the little boy who died on our ward last night. Our thoughts are with them.', []],
  ])('takes whole sentences out with those that lean on them, or not at all: %s', (text, left) => {
    const opening = text.split(/[.!]/)[0]?.slice(0, 14) ?? '';
    expect(cuts(text).filter(rest => !rest.includes(opening.slice(5)) && rest.length < text.length / 2)).toEqual(left);
  });

  it.each([
    ['Our crew delivered a baby girl on Sunday night in Tern Bridge.', 'girl'],
    ['A teenage girl with anorexia left our unit on Tuesday.', 'girl'],
    ['An elderly gentleman waited 19 hours in our A&E on Monday.', 'gentleman'],
  ])('never takes out who it is about: %s', (text, who) => {
    const left = cuts(text);
    expect(left.length).toBeGreaterThan(0);
    for (const rest of left) expect(rest).toContain(who);
  });
});
