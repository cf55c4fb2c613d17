import { describe, expect, it } from 'vitest';
import { phraseEnd, strongestRun } from '@/utils/engine/learned/shown';
import { Part } from '@/utils/engine/part';

/** What is marked where each of these words says something. */
function marked(text: string, ...telling: string[]): string | null {
  const part = new Part('text', text);
  const run = strongestRun(
    part,
    () => true,
    ({ lower }) => (telling.includes(lower) ? 1 : 0),
  );
  return run && text.slice(run.first.start, run.last.end);
}

describe('the words shown for what a whole text sounds like', () => {
  it('stay between two commas', () => {
    expect(marked('Well done to Ward 4B: 100 days without a fall, at last', 'done', 'ward')).toBe(
      'Well done to Ward 4B',
    );
  });

  it('are all that stands there where that is short', () => {
    expect(marked('We met, and the tea was quite cold, by noon.', 'tea')).toBe('and the tea was quite cold');
  });

  it('do not stop at a word that leads on', () => {
    expect(
      marked('Please stop ringing switchboard for news of the lift that stopped again on Friday', 'stop', 'for'),
    ).toBe('Please stop ringing switchboard');
  });

  it('do not begin in the middle of a phrase', () => {
    expect(marked('He stopped me in the staff car park to say thank you for all of that', 'park', 'say')).toBe(
      'staff car park to say',
    );
  });

  it('are none where there are no words', () => {
    expect(marked('!!!', 'x')).toBeNull();
  });
});

describe('the end of a mark', () => {
  const ends = (text: string, shown: string) => text.slice(0, phraseEnd(new Part('text', text), shown.length));

  it('goes on to the word that it leads to', () => {
    expect(ends('Spent the morning in Hexham.', 'Spent the')).toBe('Spent the morning');
  });

  it('goes on to the end of a phrase that is near', () => {
    expect(ends('Join our free webinar on frailty.', 'Join our free')).toBe('Join our free webinar');
    expect(ends('The Trust has launched a plan.', 'The Trust has')).toBe('The Trust has launched');
    expect(ends('Ask us four more things today', 'Ask')).toBe('Ask');
  });

  it('stays where the mark is whole, or nothing fitting follows', () => {
    expect(ends('Spent mornings on it.', 'Spent mornings')).toBe('Spent mornings');
    expect(ends('Told a: nothing', 'Told a')).toBe('Told a');
    expect(ends('Spent the', 'Spent the')).toBe('Spent the');
  });
});
