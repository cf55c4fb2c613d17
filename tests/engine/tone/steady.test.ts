import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { isUnfinished, steadyTone } from '@/utils/engine/tone/steady';
import type { Tone, Verdict } from '@/utils/engine/types';
import { cues } from '@/utils/rules';

const toneOf = (text: string) => check(asDraft({ text }), { rules: [], cues, settings: defaultSettings() }).tone;
const tone = (verdict: Verdict, start = 0): Tone => ({
  verdict,
  kind: null,
  evidence: [{ cue: 'S1', start, end: start + 5, reason: 'why' }],
  next: 'next',
  reply: null,
});

describe('steadyTone', () => {
  it('shows the first verdict at once', () => {
    expect(steadyTone(null, tone('mixed'), true).verdict).toBe('mixed');
    expect(steadyTone(tone('short'), tone('mixed'), true).verdict).toBe('mixed');
  });

  it('calls nothing broadcast-only while its first sentence is being written', () => {
    expect(steadyTone(tone('short'), tone('broadcast'), true).verdict).toBe('short');
    expect(steadyTone(tone('short'), tone('broadcast'), false).verdict).toBe('broadcast');
  });

  it('keeps the verdict while a sentence is unfinished, without marks that point at old words', () => {
    const shown = steadyTone(tone('broadcast'), tone('conversational'), true);
    expect(shown).toMatchObject({ verdict: 'broadcast', evidence: [], next: 'next' });
  });

  it('takes the new verdict when the sentence is finished', () => {
    expect(steadyTone(tone('broadcast'), tone('conversational'), false).verdict).toBe('conversational');
  });

  it('follows the marks while the verdict stays the same', () => {
    expect(steadyTone(tone('mixed', 0), tone('mixed', 7), true).evidence[0]?.start).toBe(7);
  });

  it('lets condolence and emptied drafts through at once', () => {
    expect(steadyTone(tone('broadcast'), tone('one-way'), true).verdict).toBe('one-way');
    expect(steadyTone(tone('broadcast'), tone('short'), true).verdict).toBe('short');
  });

  it('changes a verdict at most once per sentence while a whole post is typed key by key', () => {
    const post =
      'Our new surgical hub opens today in Eastvale. If your operation was delayed while we built it, I’m sorry for ' +
      'the wait. I’m answering questions here from 5pm to 6pm. What would you like to know?';
    let shown: Tone | null = null;
    const changes: string[] = [];
    for (let i = 1; i <= post.length; i++) {
      const text = post.slice(0, i);
      const next: Tone = steadyTone(shown, toneOf(text), isUnfinished(text));
      if (shown && next.verdict !== shown.verdict) changes.push(next.verdict);
      shown = next;
    }
    expect(shown?.verdict).toBe('conversational');
    expect(changes.length).toBeLessThanOrEqual(4);
    expect(new Set(changes).size).toBe(changes.length);
  });
});

describe('a sentence that breaks off', () => {
  it.each([
    'So I was thinking about the',
    'Our new surgical hub opens today and',
    'I spent this morning with the night team on Elm and I',
    'We have decided to move the eye clinic because',
    'Thank you to everyone who came to the',
    'Delighted to announce that our',
    'After the board meeting last night we',
  ])('is too short to tell: %s', text => expect(toneOf(text).verdict).toBe('short'));

  it.each([
    'The new clinic opens in Eastvale on Monday',
    'Flu clinic tomorrow from 9 to 5 at Elm House',
    'A hospital that all of us can be proud of',
    'Our plan for the next five years is the right one to invest in',
    'The lift is mended. We opened the ramp and',
    'The tooth bus stops at four of our schools all this week, with free checks at the gate and the',
    'Our new surgical hub opens today and…',
  ])('is not: %s', text => expect(toneOf(text).verdict).not.toBe('short'));
});

describe('isUnfinished', () => {
  it.each(['I wond', 'What else would', 'Thanks to Priya and', 'It opens at 9,'])('yes: %s', text =>
    expect(isUnfinished(text)).toBe(true),
  );
  it.each([
    '',
    'Done.',
    'Really?',
    'Well done! ',
    'See you there #Eastvale',
    'Look https://example.org/a',
    'Yes 🎉',
    'One\n',
  ])('no: %s', text => expect(isUnfinished(text)).toBe(false));
});
