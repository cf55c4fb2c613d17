import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { soundOf } from '@/utils/engine/tone/manner/manner';
import { cues } from '@/utils/rules';

const toneOf = (draft: object, own = cues) =>
  check(asDraft(draft), { rules: [], cues: own, settings: defaultSettings() }).tone;
const soundFor = (draft: object) => soundOf(read(asDraft(draft), defaultSettings()), []);

describe('the sound of a post', () => {
  const human = 'Night two of shadowing on Elm. My feet hurt and I have eaten four custard creams for my tea.';
  const office = 'The new car park at Larkfield opens on Monday with 212 spaces and a new payment system.';

  it('raises a post that no cue has a name for, and shows the words that did it', () => {
    const tone = toneOf({ text: human }, []);
    expect(tone.verdict).toBe('mixed');
    const [first] = tone.evidence;
    expect(first?.reason).toBe('A person speaks here, not an office.');
    expect(human.slice(first?.start, first?.end)).toMatch(/\b(?:my|I)\b/i);
  });

  it('leaves an office an office', () => {
    expect(toneOf({ text: office }).verdict).toBe('broadcast');
    expect(toneOf({ text: office }, []).verdict).toBe('broadcast');
  });

  it('hears a fanfare for somebody as one, and shows who is named beside it', () => {
    const text =
      '⭐ STAR OF THE MONTH ⭐ Huge congratulations to our amazing porter Denzil on a fantastic achievement! What an inspiration!! #Proud #TeamElm #Stars';
    const { verdict, evidence } = toneOf({ text });
    expect(verdict).toBe('broadcast');
    expect(evidence[0]?.cue).toMatch(/^B/);
    expect(evidence.map(({ cue }) => cue)).toContain('W1');
  });

  it('takes no question for an answer because it sounds like one', () => {
    const text = 'Kindness is health. Kindness is everyone’s business. Who’s with me?';
    expect(toneOf({ text }).verdict).toBe('broadcast');
  });

  it.each([
    [
      'mixed',
      'I met the lady who sweeps the top car park. She asked me whether the drain by bay nine still floods. It does.',
    ],
    [
      'conversational',
      'Night staff asked me whether the drain by bay nine still floods. It does. Tell me where else you get wet feet.',
    ],
  ])('calls what one person said %s', (verdict, text) => expect(toneOf({ text }).verdict).toBe(verdict));

  it('keeps somebody who is congratulated by name, however official it sounds', () => {
    const text =
      'Congratulations to the winning team of the 2026 national awards for outstanding digital services, Priya.';
    expect(toneOf({ text }).verdict).toBe('mixed');
  });

  it.each([
    ['single word', { text: 'Ouch.' }],
    ['long story', { text: `${human} `.repeat(25) }],
    ['Welsh', { text: 'Diolch i bawb yn Aberceri am y croeso heddiw, roedd yn fore hyfryd iawn.' }],
  ])('judges no %s', (_, draft) => expect(soundFor(draft)).toBeNull());

  it.each([
    ['a reply', { text: 'Barely made it out before the doors shut, mate.', kind: 'reply', parent: 'How was it?' }],
    ['a reply by handle', { text: '@sam_k barely made it out before the doors shut', kind: 'reply' }],
  ])('hears an answer in %s', (_, draft) => {
    const tone = toneOf(draft);
    expect(tone.verdict).toBe('conversational');
    expect(tone.evidence.map(e => e.cue)).toContain('S5');
  });

  it.each([
    ['about a link', { text: `${human} https://example.org/night` }],
    ['with a handle', { text: `${human} @eastvale_nights` }],
  ])('hears a person in a post %s', (_, draft) => expect(toneOf(draft, []).verdict).toBe('mixed'));

  it.each([
    ['S4', 'It took nineteen days, and that was too slow of us.', 'Nineteen days for an answer about my mum'],
    [
      'S6',
      'Buses at nine or at ten, we cannot decide yet, and I owe you an answer all the same.',
      'When do the buses run?',
    ],
  ])('looks again for %s where too little is shown', (cue, text, parent) => {
    const { verdict, evidence } = toneOf({ text, kind: 'reply', parent });
    expect(verdict).toBe('conversational');
    expect(evidence.map(e => e.cue)).toContain(cue);
  });

  it('shows what was learned before who is thanked', () => {
    const text = 'Thanks to @priya_ot for toast at 4am. I had not realised how cold that bay gets.';
    expect(toneOf({ text }).evidence.map(e => e.cue)).toEqual(['W4', 'W1']);
  });

  it('opens nothing where somebody was sent off', () => {
    const draft = { text: 'Sorry you feel that way. I wanted to ring you myself, honestly.', kind: 'reply' };
    expect(toneOf({ ...draft, parent: 'Nobody ever rang my mum.' }).verdict).toBe('mixed');
  });

  it('says of a polite reply that it speaks to somebody, not that a person speaks', () => {
    const text = 'We are sorry you have had a poor experience. Please contact our team so we can look into this.';
    const { verdict, evidence } = toneOf({ text, kind: 'reply', parent: 'What a joke of a service' });
    expect(verdict).toBe('mixed');
    expect(evidence.map(e => e.reason)).not.toContain('A person speaks here, not an office.');
  });

  it.each([
    [
      'Will you keep the ward open?',
      'A comprehensive review of options is in progress and stakeholders will be engaged.',
    ],
    [
      'Your receptionist hung up on me',
      'The practice is committed to a courteous and professional service at all times.',
    ],
  ])('hears an office in a reply that no cue found people in: %s', (parent, text) => {
    const { verdict, evidence, next } = toneOf({ text, kind: 'reply', parent });
    expect([verdict, next]).toEqual(['broadcast', 'What can you say to this point alone?']);
    const shown = evidence.map(e => e.cue);
    expect(shown).toContain('B7');
    expect(shown.filter(cue => cue === 'S5' || cue === 'B9')).toEqual([]);
  });

  it.each([
    ['Will you keep the ward open?', 'Until March, yes. Then it hangs on nurses, because six posts are empty.'],
    ['Your receptionist hung up on me', 'The line drops at five past, always. A man with a ladder comes tomorrow.'],
  ])('hears an answer, though nobody says "you" in it: %s', (parent, text) =>
    expect(toneOf({ text, kind: 'reply', parent }).verdict).toBe('conversational'),
  );

  it('takes no question away, however polite the reply sounds', () => {
    const text = 'Thanks for coming, Tracey! So glad you all loved it. Which bit should we do more of next year?';
    expect(toneOf({ text, kind: 'reply', parent: 'Brilliant open day' }).verdict).toBe('conversational');
  });

  it('opens nothing with stock words, however they sound', () => {
    const text =
      '@sam_k We believe that water is a right. We never drained a lake, honestly: https://example.org/lakes';
    expect(toneOf({ text, kind: 'reply' })).toMatchObject({ verdict: 'mixed', reply: 'generic' });
  });

  it.each([
    ['We don’t comment on individual cases.', 'You left my nan on a trolley for 19 hours'],
    ['The Trust does not comment on leaked documents.', 'is it true you knew about the fault in October?'],
    ['You are welcome to your opinion.', 'Closing our MIU is a disgrace'],
    [
      'We take all complaints seriously. Please contact PALS.',
      'She is 9, waits eighteen months and has stopped eating',
    ],
  ])('opens nothing with a door that shuts: %s', (text, parent) => {
    const { verdict, evidence, next } = toneOf({ text, kind: 'reply', parent });
    expect(verdict).toBe('broadcast');
    expect(evidence[0]?.cue).toMatch(/^B/);
    expect(next).not.toBe('');
  });

  it('takes three stock words under a complaint for no more than that', () => {
    const draft = { text: 'Thanks for your feedback.', kind: 'reply', parent: 'rang out 14 times last night' };
    expect(toneOf(draft)).toMatchObject({ verdict: 'mixed', next: 'What can you say to this point alone?' });
  });

  it.each([
    'Well done to Ward 4B: 100 days without a fall!',
    'Congratulations to Elm ward on a whole year without a pressure sore.',
  ])('is not deaf to a ward that is named: %s', text => expect(toneOf({ text }).verdict).toBe('mixed'));

  it.each([
    ['mixed', 'Great piece by @DrSamOkoro on why kindness matters in leadership. Well worth five minutes.'],
    [
      'mixed',
      'Join us on Thursday at 6pm in the Corn Hall to talk about the minor injuries unit. Everyone is welcome.',
    ],
    [
      'broadcast',
      'Free flu jabs for over 65s every Saturday at the Corn Hall. Book online, or ring 111 if you need advice.',
    ],
  ])('is %s: %s', (verdict, text) => expect(toneOf({ text }).verdict).toBe(verdict));

  it.each([
    ['urgent', 'Two of our paramedics were attacked on Mill Road last night. If you know anything, call 101.'],
    ['job', 'Fancy running our kitchens? We need a Catering Manager. Ring Sue for a chat: 01632 960983'],
  ])('hears %s: %s', (kind, text) => expect(toneOf({ text })).toMatchObject({ verdict: 'one-way', kind }));

  it('stays quiet where one-way is right', () => {
    expect(toneOf({ text: 'I am so sorry to tell you that my friend Tomos, our porter, has died.' }).verdict).toBe(
      'one-way',
    );
  });
});
