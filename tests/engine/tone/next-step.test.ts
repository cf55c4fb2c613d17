import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { isAnsweredByQuestion } from '@/utils/engine/tone/next-step';
import { cues } from '@/utils/rules';

const nextFor = (text: string) => check(asDraft({ text }), { rules: [], cues, settings: defaultSettings() }).tone.next;

describe('the next step', () => {
  it.each([
    'Thinking of the family of the man who died in our car park yesterday.',
    'We are sorry for what happened to your dad on our stroke ward. We let him and all of you down.',
    'Thank you to Dr Tom Whitfield, who retires today after 31 years with our doctors. We will miss you.',
  ])('asks for no question under a death, an apology or a farewell: %s', text => expect(nextFor(text)).toBe(''));

  const nextInReply = (text: string, parent: string) =>
    check(asDraft({ text, parent, kind: 'reply' }), { rules: [], cues, settings: defaultSettings() }).tone.next;

  it.each([
    ['Thank you Dermot, the ward will be so touched by this.', 'My dad died on Elm last week. You were all so kind.'],
    ['Thank you, I will tell Maureen at her farewell on Friday.', 'Is it true Maureen is going?'],
  ])('stays silent in a reply under a death or a farewell: %s', (text, parent) =>
    expect(nextInReply(text, parent)).toBe(''),
  );

  it.each([
    ['Thanks Ann, I’ll pass it on to the team!', 'The nurses were lovely'],
    ['Sorry to hear that, Nia. We’ve asked the ward and somebody will ring you.', 'Nobody rang my mum'],
  ])('does not ask what happens now where it is said: %s', (text, parent) =>
    expect(nextInReply(text, parent)).toBe(''),
  );

  it('asks once what will be done with the answers', () => {
    const asked = 'Proud to launch our plan today. What should we do first?';
    expect(nextFor(asked)).toMatch(/by when/);
    expect(nextFor(`${asked} We’ll post what you say on Friday.`)).toBe('');
  });

  it.each([
    ['The scanner is down, please don’t travel to Elm House.', 'When will you next update people?'],
    ['The scanner is down, please don’t travel to Elm House. We will ring you by noon.', ''],
    ['The scanner is down, please don’t travel to Elm House. New times by text tonight.', ''],
  ])('asks for an update unless one is promised: %s', (text, next) => expect(nextFor(text)).toBe(next));

  it.each([
    'That is nonsense and you know it. Stop lying about my hospital.',
    '@sam_k you clearly have no idea how we are funded. Try doing a shift.',
    'You people should be ashamed. Why don’t you tell us what you do all day?',
  ])('counts a snarky reply as an answer to nobody: %s', text => {
    const { verdict, next, evidence } = check(asDraft({ text, parent: 'Waited nine hours.', kind: 'reply' }), {
      rules: [],
      cues,
      settings: defaultSettings(),
    }).tone;
    expect([verdict, next, evidence[0]?.cue]).toEqual(['broadcast', 'What went wrong, in your own words?', 'B13']);
  });

  it('keeps an answer that owns a fault, and warm words with "no idea" in them', () => {
    const toneIn = (text: string) =>
      check(asDraft({ text, parent: 'Waited nine hours.', kind: 'reply' }), {
        rules: [],
        cues,
        settings: defaultSettings(),
      }).tone.verdict;
    expect(toneIn('Fair point, nine hours is on us. But shame on you for naming the nurse.')).toBe('mixed');
    expect(toneIn('You have no idea how much that helps, Sam. The clock by the door was wrong.')).toBe(
      'conversational',
    );
  });

  it('asks what happens now where a reply is sorry and owns nothing', () =>
    expect(nextInReply('We are sorry to hear this. Please contact PALS.', 'Five hours in a corridor.')).toMatch(
      /^What .*\?$/,
    ));

  it.each([
    'To the night cleaner who left a note on my board: message received.',
    'Doreen on reception has a jar of foreign coins, and she tells a story for every one.',
  ])('neither asks whom it is for nor says nobody is spoken to where somebody is noticed: %s', text => {
    const { next, evidence } = check(asDraft({ text }), { rules: [], cues, settings: defaultSettings() }).tone;
    expect(next).not.toBe('Who is this for?');
    expect(evidence.map(e => e.cue)).not.toContain('B9');
  });

  it.each([
    'Merry Christmas from all of us at Eastvale 🎄',
    'Happy International Nurses Day to everyone who does this work.',
    'Eid Mubarak to all who celebrate!',
    'Wishing you all a very happy new year.',
    'Nadolig llawen from Eastvale.',
  ])('asks nothing of good wishes: %s', text => expect(nextFor(text)).toBe(''));

  it.each(['Happy to say that the new scanner opened today in Elm House, with room for 3,000 more.'])(
    'takes no news for good wishes: %s',
    text => expect(nextFor(text)).not.toBe(''),
  );

  it('asks for one under ordinary news', () =>
    expect(
      nextFor('Our new surgical hub opened today, with four theatres and room for 3,000 more operations.'),
    ).toMatch(/\?$/));

  it.each([
    ['The clinic is open. Free checks at these schools all week.', 'Who is this for?', true],
    ['Thank you to Priya Nair on our front desk for the welcome she gives.', 'What did you learn from them?', false],
  ])('wants a question or a line: %s', (text, next, isQuestion) => {
    expect(nextFor(text)).toBe(next);
    expect(isAnsweredByQuestion(next)).toBe(isQuestion);
  });
});
