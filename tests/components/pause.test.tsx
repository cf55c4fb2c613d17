// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pieces } from '@/components/pause/MarkedDraft';
import { Pause, type PauseProps } from '@/components/pause/Pause';
import { combinationOn, nhsNumberOn, sampleDraft } from './sample';

const draft = sampleDraft('Our team fought for an 82 year old last night on Ward 7. What a shift.');
const combination = combinationOn(
  draft,
  [
    ['age', '82 year old'],
    ['when', 'last night'],
    ['place', 'Ward 7'],
  ],
  'last night',
);

function open(rest: Partial<PauseProps> = {}) {
  const calls = { onKeepEditing: vi.fn(), onPostAnyway: vi.fn(), onFix: vi.fn() };
  const view = render(<Pause draft={draft} findings={[combination]} {...calls} {...rest} />);
  return { ...calls, ...view };
}

afterEach(cleanup);

describe('the pause', () => {
  it('is an alert dialog that names the thing and marks the words', () => {
    const { container } = open();
    const dialog = screen.getByRole('alertdialog', { name: 'Pause before you post' });
    expect(dialog.textContent).toContain(
      'Together these could identify someone: age (82 year old), when (last night) and place (Ward 7).',
    );
    expect([...container.querySelectorAll('mark')].map(m => m.textContent)).toEqual([
      '82 year old',
      'last night',
      'Ward 7',
    ]);
  });

  it('puts the focus on "Keep editing", which Escape is as well', () => {
    const { onKeepEditing } = open();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep editing' }));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(onKeepEditing).toHaveBeenCalledTimes(2);
  });

  it('shows the boxes of a thread as they stand, whichever finding is named first', () => {
    const thread = { ...sampleDraft('Please chase 450 557 7104.'), thread: ['Before.', 'Arthur was home by nine.'] };
    const named = { ...combination, rule: 'identifiers/named-patient', where: 'thread:1' as const, start: 0, end: 6 };
    const { container } = open({
      draft: thread,
      findings: [{ ...nhsNumberOn(thread, '450 557 7104') }, { ...named, clues: [], fixes: [] }],
    });
    expect([...container.querySelectorAll('mark')].map(m => m.textContent)).toEqual(['Arthur', '450 557 7104']);
  });

  it('posts on one press', () => {
    const { onPostAnyway } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Post anyway' }));
    expect(onPostAnyway).toHaveBeenCalledTimes(1);
  });

  it('offers the cheapest mend, unless it cannot be written', () => {
    const { onFix } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Take out “last night”' }));
    expect(onFix).toHaveBeenCalledWith(combination.fixes[0], combination);
    cleanup();
    open({ isFixable: () => false });
    expect(screen.queryByRole('button', { name: /Take out/ })).toBeNull();
  });

  describe('of several stops', () => {
    const both = sampleDraft('Arthur, 450 557 7104, on Ward 7 last night. Ring 450 557 7112.');
    const takeOut = (words: string) => {
      const finding = nhsNumberOn(both, words);
      const { start, end } = finding;
      return { ...finding, fixes: [{ start, end, text: '', label: 'Take it out' }] };
    };
    const story = combinationOn(
      both,
      [
        ['when', 'last night'],
        ['place', 'Ward 7'],
      ],
      'last night',
    );
    const number = takeOut('450 557 7104');

    it('names the number first, and mends each at one press', () => {
      const { onFix } = open({ draft: both, findings: [story, number] });
      expect(screen.getByRole('alertdialog').textContent).toMatch(/NHS number.*450 557 7104.*Together these/);
      const names = screen.getAllByRole('button').map(b => b.textContent);
      expect(names).toEqual(['Take it out: “450 557 7104”', 'Take out “last night”', 'Keep editing', 'Post anyway']);
      fireEvent.click(screen.getByRole('button', { name: 'Take out “last night”' }));
      expect(onFix).toHaveBeenCalledWith(story.fixes[0], story);
    });

    it('tells two mends of one name apart by their words', () => {
      open({ draft: both, findings: [number, takeOut('450 557 7112')] });
      screen.getByRole('button', { name: 'Take it out: “450 557 7104”' });
      screen.getByRole('button', { name: 'Take it out: “450 557 7112”' });
    });
  });

  it('keeps Tab inside, both ways round', () => {
    open();
    const last = screen.getByRole('button', { name: 'Post anyway' });
    last.focus();
    fireEvent.keyDown(last, { key: 'Tab' });
    expect(document.activeElement?.tagName).toBe('SECTION');
    fireEvent.keyDown(document.activeElement as Element, { key: 'Tab', shiftKey: true });
    expect(document.activeElement).toBe(last);
  });

  it('keeps its keys from the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    open();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Keep editing' }), { key: 'n' });
    expect(heard).not.toHaveBeenCalled();
  });

  it('names a single finding with its words', () => {
    const plain = sampleDraft('Please chase 401 023 2137 today');
    open({ draft: plain, findings: [nhsNumberOn(plain, '401 023 2137')] });
    screen.getByText('This looks like an NHS number: “401 023 2137”.');
  });
});

describe('the marked draft', () => {
  it('folds long stretches and keeps every mark', () => {
    const text = `${'a '.repeat(300)}MARK${' b'.repeat(300)}`;
    const made = pieces(text, [{ start: 600, end: 604 }]);
    expect(made.map(p => p.isMarked)).toEqual([false, true, false]);
    expect(made[1]?.text).toBe('MARK');
    expect(made.map(p => p.text).join('').length).toBeLessThan(250);
  });

  it('joins overlapping marks and survives empty spans', () => {
    const made = pieces('abcdef', [
      { start: 1, end: 4 },
      { start: 2, end: 5 },
      { start: 3, end: 3 },
    ]);
    expect(made.map(p => p.text).join('')).toBe('abcdef');
  });
});
