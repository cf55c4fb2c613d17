// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Record } from '@/components/practice/Record';
import { SetBuilder } from '@/components/practice/SetBuilder';
import { SpotIt } from '@/components/practice/SpotIt';
import { PracticePage } from '@/entrypoints/practice/PracticePage';
import { shipped } from '@/entrypoints/practice/shipped';
import { markJudged, markTried, noProgress, recordAsCsv, wholeProgress } from '@/utils/practice/progress';

beforeEach(() => {
  location.hash = '';
  window.scrollTo = () => {};
});
afterEach(cleanup);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the practice page, without any storage', () => {
  const open = (hash: string) => {
    location.hash = hash;
    render(<PracticePage store={null} optionsPage={null} />);
  };

  it('lists every scenario', () => {
    open('#home');
    expect(within(screen.getByRole('main')).getAllByRole('link').length).toBe(shipped.scenarios.length);
  });

  it('pauses on Publish, posts to the make-believe feed, and asks before it tells', () => {
    open('#try/ward-story');
    press('Publish in practice');
    screen.getByRole('alertdialog');
    press('Keep editing');
    expect(screen.queryByText('What happened next')).toBeNull();
    press('Publish in practice');
    press('Post anyway');
    screen.getByText('My mum is on Maple ward. Why did nobody ring us?');
    expect(screen.queryByText('What a person could notice')).toBeNull();
    press('Show what we noticed');
    screen.getByText('What a person could notice');
    screen.getByText('Still there');
  });

  it('says which finding went and which words did it', () => {
    open('#try/ward-story');
    type('Your practice post', 'Thank you to everyone on nights. What would help you?');
    press('Publish in practice');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    screen.getByText('That means a lot to us. May we show you on Thursday?');
    press('Show what we noticed');
    screen.getByText(/because these words went: “82 year old”/);
    screen.getByText('It was “only broadcasts”. Now it is “opens a conversation”.');
  });

  it('warns before a scenario about a death, and opens only on a press', () => {
    open('#try/one-post-story');
    expect(screen.queryByLabelText('Your practice post')).toBeNull();
    press('Open it');
    screen.getByLabelText('Your practice post');
  });

  it('lets a facilitator write one, and says what is missing', () => {
    open('#lead');
    press('Add it to the set');
    expect(within(screen.getByRole('alert')).getAllByRole('link').length).toBe(5);
    for (const [label, text] of [
      ['Title', 'Ours'],
      ['The situation', 'A rainy day'],
      ['What people can do afterwards', 'Smile'],
      ['A model answer', 'Tea?'],
      ['Why it works', 'Short'],
      ['The given draft, or nothing', 'Please chase 450 557 7104 today'],
    ] as const)
      type(label, text);
    screen.getByText(/In this draft the check reports: “/);
    press('Add it to the set');
    screen.getByRole('button', { name: 'Move “Ours” up' });
  });
});

describe('a set', () => {
  it('is put in order', () => {
    const [a, b, c] = shipped.scenarios as [never, never, never];
    const onChosen = vi.fn();
    const rest = { title: 'T', onTitle: () => {}, onSave: () => {}, onOpenFile: () => {} };
    render(<SetBuilder chosen={[a, b]} others={[c]} onChosen={onChosen} {...rest} />);
    fireEvent.click(screen.getAllByRole('button', { name: /^Move .* down$/ })[0] as HTMLElement);
    expect(onChosen).toHaveBeenLastCalledWith([b, a]);
    fireEvent.click(screen.getAllByRole('button', { name: /^Take out/ })[0] as HTMLElement);
    expect(onChosen).toHaveBeenLastCalledWith([b]);
  });
});

describe('Spot it', () => {
  const post = { id: 'a', question: 'broadcast', text: 'Hooray', answer: true, reason: 'Just a cheer.' } as const;

  it('is judged by key, with the reason at once', () => {
    const onJudged = vi.fn();
    render(<SpotIt posts={[post]} onJudged={onJudged} />);
    press('10 posts');
    fireEvent.keyDown(screen.getByText('Hooray'), { key: 'n' });
    expect(onJudged).toHaveBeenCalledWith('a', false);
    screen.getByText('We say yes.');
    screen.getByText(/Just a cheer/);
    press('Next post');
    screen.getByText('That was the round.');
  });
});

describe('the record', () => {
  it('is printed, saved, and cleared only after a second press', () => {
    const [onPrint, onSave, onClear] = [vi.fn(), vi.fn(), vi.fn()];
    const progress = markTried(noProgress, 'ward-story', Date.UTC(2026, 4, 9));
    render(
      <Record progress={progress} scenarios={shipped.scenarios} posts={[]} isKept {...{ onPrint, onSave, onClear }} />,
    );
    screen.getByText('A kind word about last night');
    press('Print or save as PDF');
    press('Save for a spreadsheet');
    press('Clear your record');
    expect(onClear).not.toHaveBeenCalled();
    press('Yes, clear it');
    expect([onPrint, onSave, onClear].map(f => f.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('holds days, no words of anybody, and starts no formula', () => {
    const scenarios = shipped.scenarios.slice(0, 1).map(s => ({ ...s, title: '=1+1, “so”' }));
    const progress = markTried(noProgress, scenarios[0]!.id, Date.UTC(2026, 4, 9));
    expect(recordAsCsv(progress, scenarios).split('\r\n')[1]).toMatch(/"'=1\+1, “so”",2026-05-09$/);
  });

  it('keeps posts to look at again until they are seen alike', () => {
    const differently = markJudged(noProgress, 'p01', false);
    expect(differently.again).toEqual(['p01']);
    expect(markJudged(differently, 'p01', true)).toEqual({ tried: {}, judged: ['p01'], again: [] });
  });

  it('reads whatever was stored', () => {
    expect(wholeProgress({ tried: { a: 1, b: 'x' }, judged: ['p', 3] })).toEqual({
      tried: { a: 1 },
      judged: ['p'],
      again: [],
    });
    expect(wholeProgress('?')).toEqual(noProgress);
  });
});
