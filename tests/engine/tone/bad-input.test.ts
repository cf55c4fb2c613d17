import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues } from '@/utils/rules';
import { processorTime } from '../../processor-time';

const report = (text: string, more: object = {}, settings: object = {}) =>
  check(asDraft({ text, ...more }), { rules: [], cues, settings: { ...defaultSettings(), ...settings } });
const toneOf = (text: string, more: object = {}, settings: object = {}) => report(text, more, settings).tone;

const story = `${'Ten years ago I stood at the back of a lecture theatre in Eastvale and wondered whether I belonged. '.repeat(29)}\n\n`;

describe('odd posts', () => {
  it.each([
    ['only hashtags', '#NHS #TeamEastvale #Proud', 'broadcast'],
    ['only a link', 'https://eastvale.example/news', 'broadcast'],
    ['only emoji', '🎉🎉💙', 'short'],
    ['nothing', '', 'short'],
    ['only spaces', '   \n ', 'short'],
    ['two words', 'Big day!', 'short'],
    ['a short question', 'Who knows Welsh?', 'conversational'],
  ])('%s', (_, text, verdict) => expect(toneOf(text).verdict).toBe(verdict));

  it('is not won over by one token question under a 3,000-character story', () => {
    expect(story.length).toBeGreaterThan(2800);
    expect(toneOf(`${story}What do you think?`, { platform: 'linkedin' }).verdict).toBe('mixed');
    expect(toneOf(`${story}Agree?`, { platform: 'linkedin' }).verdict).not.toBe('conversational');
    expect(toneOf(`${story}What would you change?`, { platform: 'linkedin' }).verdict).toBe('mixed');
  });

  it('judges the calm reply, not the angry post it answers', () => {
    const parent = 'FOUR HOURS on a trolley. You lot are a DISGRACE. When is anyone going to do something???';
    const tone = toneOf('Four hours on a trolley is too long. I have asked for the times of every bed that night.', {
      kind: 'reply',
      parent,
    });
    expect(tone.verdict).toBe('conversational');
    expect(tone.reply).toBe('conversational');
    expect(toneOf('"When is anyone going to do something?" asks a caller.').verdict).toBe('broadcast');
  });

  it('judges the calm words above an angry post that is quoted', () => {
    const parent = 'FOUR HOURS on a trolley. You lot are a DISGRACE. When is anyone going to do something???';
    const text = 'You are right, four hours on a trolley is too long. I was there. Which night was it?';
    const { verdict, evidence } = toneOf(text, { kind: 'quote', parent });
    expect(verdict).toBe('conversational');
    expect(evidence.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    expect(toneOf('Read our statement: https://eastvale.example/news', { kind: 'quote', parent }).verdict).toBe(
      'broadcast',
    );
  });

  it.each([
    '诊所今天开放。',
    'العيادة مفتوحة اليوم للجميع',
    'Diolch i bawb yn Aberceri am y croeso heddiw. #Iechyd #Cymru #Diolch',
  ])('stays silent on other scripts and Welsh: %s', text => {
    expect(toneOf(text)).toMatchObject({ verdict: 'one-way', kind: 'other-language', evidence: [], next: '' });
  });

  it('never counts a bilingual post as broadcast', () => {
    const text =
      'Mae’r clinig newydd ar agor o ddydd Llun. Our new clinic is open from Monday and it is outstanding. #Clinig #Cymru #NHS';
    expect(toneOf(text)).toMatchObject({ verdict: 'one-way', kind: 'other-language' });
  });
});

describe('audience', () => {
  it('is silent where only some people will read, unless the person says otherwise', () => {
    const text = 'Delighted to announce our world-class plan. Read more: https://eastvale.example';
    expect(toneOf(text, { audience: 'limited' }).verdict).toBe('short');
    expect(toneOf(text, { audience: 'limited' }, { toneForLimited: true }).verdict).toBe('broadcast');
    expect(toneOf(text, { audience: 'public' }).verdict).toBe('broadcast');
  });
});

describe('a reply used before', () => {
  const reply = { kind: 'reply', parent: 'Two hours on hold' };
  it('is named as such', () => {
    const text = 'We are short of call handlers this month and hiring two more.';
    expect(toneOf(text, reply, { reusedReply: true }).evidence.map(e => e.cue)).toContain('B14');
    expect(toneOf(text, reply).evidence.map(e => e.cue)).not.toContain('B14');
  });
});

describe('endless texts stay quick', () => {
  const families: Record<string, string> = {
    thanks: 'thanks to Priya and ',
    questions: 'a? What do you? ',
    names: 'A.A.B.Bb ',
    mentions: '@a_b @c ',
    tags: '#a #b ',
    quotes: '"a" "b" ',
    spaces: '          ',
    newlines: '\n\n ',
    links: 'https://a.uk b? ',
    first: 'I met I was i told my mum ',
    sorry: 'sorry we are sorry for ',
    titles: 'The Trust Has Opened The ',
    urgent: 'the road is now is now closed ',
    lettersOnly: 'aaaaaaaaaa',
  };
  it.each(Object.entries(families))('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const time = processorTime(() => {
      expect(report(text).faults).toEqual([]);
      expect(report(text, { kind: 'reply', parent: text }).faults).toEqual([]);
    });
    expect(time).toBeLessThan(10_000);
  });
});

describe('a non-apology', () => {
  const reply = { kind: 'reply', parent: '@ceo The waits are far too long.' };

  it('opens no conversation, whatever follows it', () => {
    expect(toneOf('Sorry you feel that way. Tell me what we should do about the waits?', reply).verdict).toBe('mixed');
  });

  it('is not what owns the fault', () => {
    expect(toneOf("You're right, the waits are too long. Tell me what we should do first?", reply).verdict).toBe(
      'conversational',
    );
  });
});
