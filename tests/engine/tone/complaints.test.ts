/** Replies to complaints: who defends, sends on or insults has answered nobody, and is not praised for it. */
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, rules } from '@/utils/rules';

const trolley = 'My mum waited 14 hours on a trolley in your A&E. Disgrace.';
const bereaved = 'My husband died waiting for an ambulance and you post about awards???';

function reportOn(text: string, parent: string | null = trolley, kind = 'reply') {
  return check(asDraft({ text, parent, kind, platform: 'x' }), { rules, cues, settings: defaultSettings() });
}
const toneOf = (...draft: Parameters<typeof reportOn>) => reportOn(...draft).tone;
const codesIn = (...draft: Parameters<typeof reportOn>) => toneOf(...draft).evidence.map(e => e.cue);

describe('a reply that defends us', () => {
  it.each([
    ['Sorry you feel that way. Our staff work incredibly hard and we are investing £4m in our emergency department.'],
    ['I’m sorry you feel this way but our teams are working tirelessly in very difficult conditions.'],
    ['We are sorry if you were disappointed. Demand is at record levels across the country.'],
    [
      'Sorry to hear you feel let down. Our receptionists do an amazing job under pressure.',
      'Your receptionist was rude.',
    ],
    ['Our nurses are doing their very best in unprecedented times.', 'My dad was left in pain for hours'],
    [
      'I understand your frustration but our nurses are doing their best with what they have.',
      'My dad was left in pain for hours',
    ],
    ['Every trust is facing this. We see 400 patients a day and most of them are very happy.'],
    ['Sorry if you felt that. Our cleaning scores are among the best in the region.', 'Ward was filthy when I saw nan'],
    ['Waits are in line with other trusts and our staff work so hard.'],
  ])('answers nobody: %s', (text, parent = trolley) => {
    const { verdict, reply } = toneOf(text, parent);
    expect([verdict, reply]).toEqual(['broadcast', 'generic']);
    expect(codesIn(text, parent)).toContain('B13');
    expect(codesIn(text, parent)).not.toContain('S5');
  });

  it.each([
    ['Our staff work hard, but 14 hours is not good enough. I have asked the matron to ring your mum today.'],
    ['You’re right, 14 hours is far too long. Our nurses did their best and we let them and your mum down.'],
    ['It’s 11 tonight, so still far too long. We’re opening six more beds on Monday.'],
  ])('counts an answer that owns or does something: %s', text => {
    expect(toneOf(text).verdict).toBe('conversational');
    expect(codesIn(text)).not.toContain('B13');
  });

  it('may praise staff under praise, and in a post', () => {
    expect(
      codesIn('Our nurses work so hard, I’ll tell them. Thank you!', 'The nurses on Elm were lovely'),
    ).not.toContain('B13');
    expect(codesIn('Our nurses work incredibly hard.', null, 'post')).not.toContain('B13');
  });
});

describe('a reply about the person in place of their point', () => {
  it.each([
    'Get your facts straight before you post rubbish like this.',
    'Check your facts.',
    'Rubbish. You don’t know what you’re talking about.',
    'What a load of rubbish. Try working here for a day.',
    'If you don’t like it, go elsewhere.',
    'You’re wrong. It was 9 hours, as you well know.',
    'People like you are the reason staff leave.',
    'That’s just ignorant.',
    'Oh get over it, everyone waits.',
    'If you had bothered to read the letter you would know.',
    'Who do you think you are?',
    'You’re being ridiculous and rude.',
    'Spare us the drama, it was a busy night.',
    'Calm down, nobody died.',
  ])('is a warning, and answers nobody: %s', text => {
    const { findings, tone } = reportOn(text);
    expect(findings.filter(f => f.rule === 'conduct/about-the-person').map(f => f.severity)).toEqual(['warn']);
    expect(['broadcast', 'short']).toContain(tone.verdict);
    expect(tone.evidence.filter(e => e.cue !== 'B13')).toEqual([]);
    if (tone.verdict === 'broadcast')
      expect(tone.evidence[0]?.reason).toBe('Speaks of the person, not of their point.');
  });

  it('is one in a quote, and where the box does not show what it answers', () => {
    expect(toneOf('What utter nonsense. You have no idea.', 'Our A&E is a disgrace', 'quote').verdict).toBe(
      'broadcast',
    );
    expect(reportOn('Get your facts straight before you post rubbish like this.', null, 'post').findings).toMatchObject(
      [{ rule: 'conduct/about-the-person' }],
    );
  });

  it.each([
    ['You’re right, the rubbish should have gone on Monday. I’ve asked estates to clear it today.'],
    ['That’s rubbish, I’m sorry. Nobody should wait like that.'],
    ['Thank you, I got my facts wrong. It is 8pm.'],
    ['We need people like you to tell us. Thank you.'],
    ['You’re not wasting our time. Tell me what happened.'],
    ['How ignorant of me not to know that, sorry.'],
    ['If you don’t like the times, ring us and we’ll change them.'],
    ['You can calm down an upset child with the blue box by the desk.'],
    ['Let me check my facts before I post the times.'],
  ])('is not: %s', text => expect(reportOn(text).findings.map(f => f.rule)).not.toContain('conduct/about-the-person'));
});

describe('a reply that only sends them elsewhere', () => {
  it.each([
    ['Please contact PALS.', bereaved],
    ['Please call our PALS team on 0300 123 4567.', trolley],
    ['Email our complaints team please.', trolley],
    ['Please DM us.', trolley],
    ['Contact the complaints department.', 'My baby died in your care and nobody has said sorry'],
    ['Ring the ward.', 'My dad was left in pain for hours on ward 4'],
    ['Hi Sam, please get in touch with PALS via the website.', trolley],
  ])('is told to say first that it was heard: %s', (text, parent) => {
    const { findings } = reportOn(text, parent);
    const tip = findings.find(f => f.rule === 'conduct/complaint-reply');
    expect(tip?.title).toBe('This only sends them elsewhere');
    expect(tip?.fixes[0]).toMatchObject({ start: 0, end: 0 });
  });

  it('is offered words of sorrow under a death, and a step', () => {
    const { findings, tone } = reportOn('Please contact PALS.', bereaved);
    expect(findings.find(f => f.rule === 'conduct/complaint-reply')?.fixes[0]?.text).toMatch(/sorry for your loss/);
    expect(tone.next).toMatch(/^What .*\?$/);
  });

  it.each([
    ['I am so sorry about your husband. If you would like to talk, message me and I will ring you myself.', bereaved],
    ['Thank you for telling me. PALS will help, on 0300 123 4567.', trolley],
    ['Fourteen hours is far too long. Ring PALS on 0300 123 4567 and ask for Jo, who knows about this.', trolley],
  ])('is none: %s', (text, parent) =>
    expect(reportOn(text, parent).findings.map(f => f.rule)).not.toContain('conduct/complaint-reply'),
  );

  it('is offered words that own it in place of a slight', () => {
    const [tip] = reportOn('Sorry you feel that way. Our staff work incredibly hard.').findings;
    expect(tip?.fixes[0]).toMatchObject({ start: 0, end: 'Sorry you feel that way.'.length, label: 'Own it instead' });
  });

  it('is offered no line that contradicts what was told', () => {
    const told = reportOn('She was seen by the stroke team within an hour. That is what happened.').findings;
    expect(told.filter(f => f.rule === 'conduct/complaint-reply').flatMap(f => f.fixes)).toEqual([]);
  });

  it('a way to talk that we add explains its letters', () => {
    const text = 'I am sorry. That is far too long.';
    const [tip] = reportOn(text).findings;
    const fix = tip?.fixes.at(-1);
    const mended = `${text}${fix?.text}`;
    expect(fix?.text).toMatch(/PALS/);
    expect(reportOn(mended).findings.map(f => f.rule)).not.toContain('access/acronym');
  });
});
