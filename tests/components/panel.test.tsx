// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/panel-props';
import { quietTime } from '@/components/panel/use-spoken';
import { findingOn, hashtagOn, nhsNumberOn, reportOf, sampleDraft } from './sample';

const draft = sampleDraft('Please chase 401 023 2137 #mentalhealthmatters #nhsworkforce #hellomynameis and ICB');
const stop = nhsNumberOn(draft, '401 023 2137');
const unsure = { rule: 'identifiers/picture', reason: 'picture', message: 'Look at the edges.' };
const tags = [
  hashtagOn(draft, '#mentalhealthmatters', '#MentalHealthMatters'),
  hashtagOn(draft, '#nhsworkforce', '#NHSWorkforce'),
];

function props(rest: Partial<PanelProps> = {}): PanelProps {
  const calls = Object.fromEntries(
    [
      'onOpen',
      'onClose',
      'onFix',
      'onMendAll',
      'onShow',
      'onFine',
      'onAlwaysFine',
      'onSwitchOff',
      'onLooked',
      'onNextStep',
      'onCopy',
      'onFocusEditor',
    ].map(name => [name, vi.fn()]),
  ) as unknown as PanelProps;
  return { ...calls, draft, report: reportOf(draft, [stop, ...tags]), notChecked: null, isOpen: true, ...rest };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the closed panel', () => {
  it('is a button that tells the counts', () => {
    const p = props({ isOpen: false });
    render(<Panel {...p} />);
    press('Listening Post: 1 stop and 1 tip');
    expect(p.onOpen).toHaveBeenCalled();
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it.each([
    ['nothing to note', { report: reportOf(draft, []) }],
    ['not checked', { report: null, notChecked: 'The checks did not load.' }],
    ['not checked', { report: reportOf(draft, [], { faults: [{ rule: 'a/b', message: 'x' }] }) }],
    ['nothing written yet', { report: null }],
  ])('says %s', (words, rest) => {
    render(<Panel {...props({ isOpen: false, ...rest })} />);
    screen.getByRole('button', { name: `Listening Post: ${words}` });
  });

  it('shows nothing in quiet mode unless there is a stop', () => {
    const quiet = { isOpen: false, isQuiet: true };
    const { rerender } = render(<Panel {...props({ ...quiet, report: reportOf(draft, tags) })} />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<Panel {...props({ ...quiet, report: reportOf(draft, [stop, ...tags]) })} />);
    screen.getByRole('button', { name: 'Listening Post: 1 stop' });
  });
});

describe('the open panel', () => {
  it('is a complementary landmark with the list of findings, each with its severity in words', () => {
    render(<Panel {...props()} />);
    const panel = screen.getByRole('complementary', { name: 'Listening Post' });
    const items = within(within(panel).getByRole('list', { name: 'Findings' })).getAllByRole('listitem');
    expect(items.map(item => item.textContent?.slice(0, 4))).toEqual(['Stop']);
    expect(items[0]?.textContent).toContain('401 023 2137');
  });

  it('shows one stop at a time, and nothing beside it: the rest is behind "more"', () => {
    const stops = [stop, { ...stop, start: 0, end: 6 }, { ...stop, start: 7, end: 12 }];
    render(<Panel {...props({ report: reportOf(draft, [...stops, ...tags]) })} />);
    expect(screen.getAllByText('Stop')).toHaveLength(1);
    expect(screen.queryByText('Tip')).toBeNull();
    // By shape and number, as on the closed button: two stops and a tip.
    const counts = screen.getByRole('button', { name: '3 more' }).querySelectorAll('.lp-count');
    expect([...counts].map(c => `${c.className.replace('lp-count lp-', '')} ${c.textContent}`)).toEqual([
      'stop 2',
      'tip 1',
    ]);
    press('3 more');
    expect(screen.getAllByText('Stop')).toHaveLength(3);
    press('Show fewer');
    expect(screen.getAllByText('Stop')).toHaveLength(1);
  });

  it('shows three notes at most', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map(rule => findingOn(draft, 'chase', { rule: `access/${rule}` }));
    render(<Panel {...props({ report: reportOf(draft, many) })} />);
    expect(screen.getAllByText('Tip')).toHaveLength(3);
    screen.getByRole('button', { name: '2 more' });
  });

  it('names a fix by its label, and mends all of a kind at once', () => {
    const p = props({ report: reportOf(draft, tags) });
    render(<Panel {...p} />);
    press('#NHSWorkforce');
    expect(p.onFix).toHaveBeenCalledWith(tags[1]?.fixes[0], tags[1]);
    press('Mend all 2 hashtags');
    expect(p.onMendAll).toHaveBeenCalledWith('access/hashtag-case');
  });

  it('lets a person say that a picture has words in it, and take it back', () => {
    const onPictureWords = vi.fn();
    const withPicture = (hasWords: boolean) => {
      const told = sampleDraft('Come along', { media: [{ alt: 'A poster.', hasWords }] });
      return props({ draft: told, report: reportOf(told, []), onPictureWords });
    };
    const { rerender } = render(<Panel {...withPicture(false)} />);
    const tick = screen.getByRole('checkbox', { name: 'This picture has words in it' }) as HTMLInputElement;
    expect(tick.checked).toBe(false);
    fireEvent.click(tick);
    expect(onPictureWords).toHaveBeenLastCalledWith(0, true);
    rerender(<Panel {...withPicture(true)} />);
    expect(tick.checked).toBe(true);
    fireEvent.click(tick);
    expect(onPictureWords).toHaveBeenLastCalledWith(0, false);
  });

  it('numbers the ticks of several pictures, and has none for films or in quiet mode', () => {
    const media = [{ type: 'video' }, { alt: 'A.' }, { type: 'gif', alt: 'B.' }];
    const told = sampleDraft('Come along', { media });
    const p = props({ draft: told, report: reportOf(told, []), onPictureWords: vi.fn() });
    const { rerender } = render(<Panel {...p} />);
    expect(screen.getAllByRole('checkbox').map(tick => tick.closest('label')?.textContent)).toEqual([
      'Picture 2 has words in it',
      'Picture 3 has words in it',
    ]);
    rerender(<Panel {...p} isQuiet />);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('gives several mends of one name to one button, for nobody could tell them apart', () => {
    const text = '📍 Hall\n📅 Monday';
    const lines = sampleDraft(text);
    const out = (words: string) => ({
      ...findingOn(lines, words, { rule: 'access/emoji-placing' }),
      fixes: [{ start: 0, end: 2, text: '', label: 'Take the emoji out' }],
    });
    const p = props({ draft: lines, report: reportOf(lines, [out('📍'), out('📅')]) });
    render(<Panel {...p} />);
    expect(screen.queryByRole('button', { name: 'Take the emoji out' })).toBeNull();
    press('Mend all 2');
    expect(p.onMendAll).toHaveBeenCalledWith('access/emoji-placing');
  });

  it('shows a mend that says its result once, for the first of several places', () => {
    const twice = sampleDraft('#nhsworkforce and #nhsworkforce');
    const first = hashtagOn(twice, '#nhsworkforce', '#NHSWorkforce');
    const second = { ...first, start: 18, end: 31, fixes: [{ ...first.fixes[0], start: 18, end: 31 }] } as typeof first;
    const p = props({ draft: twice, report: reportOf(twice, [first, second]) });
    render(<Panel {...p} />);
    press('#NHSWorkforce');
    expect(p.onFix).toHaveBeenCalledWith(first.fixes[0], first);
  });

  it('says that several mends may be several steps to undo', () => {
    render(<Panel {...props({ answer: { kind: 'fixed', count: 4 }, undoKeys: '⌘Z' })} />);
    expect(screen.getAllByText('Changed in 4 places. Undo with ⌘Z, perhaps more than once.')).toHaveLength(2);
  });

  it('offers to take a change back, and says how that went', () => {
    const onUndo = vi.fn();
    const { rerender } = render(<Panel {...props({ answer: { kind: 'fixed', count: 4, onUndo } })} />);
    screen.getByText('Changed in 4 places.');
    press('Undo');
    expect(onUndo).toHaveBeenCalled();
    rerender(<Panel {...props({ answer: { kind: 'undone' } })} />);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getAllByText('Your words are back.')).toHaveLength(2);
    rerender(<Panel {...props({ answer: { kind: 'not-undone' } })} />);
    expect(screen.getAllByText('This box did not undo it. Try Ctrl+Z.')).toHaveLength(2);
  });

  it('gives each reason once, and advice where nothing can be pressed', () => {
    const findings = [
      findingOn(draft, 'ICB', { why: 'One reason.', fixes: hashtagOn(draft, 'ICB', 'icb').fixes }),
      findingOn(draft, 'and', { why: 'Another.', advice: 'Do this.' }),
    ];
    render(<Panel {...props({ report: reportOf(draft, findings) })} />);
    screen.getByText('One reason. Another. Do this.');
  });

  it('opens the description box of the site only where it offers one', () => {
    const missing = findingOn(draft, '', { rule: 'access/missing-alt', where: 'alt:0', start: 0, end: 0 });
    const report = reportOf(draft, [missing]);
    const p = props({ report, canDescribe: f => f === missing, onDescribe: vi.fn() });
    const { rerender } = render(<Panel {...p} />);
    press('Open the description box');
    expect(p.onDescribe).toHaveBeenCalled();
    rerender(<Panel {...props({ report, canDescribe: () => false })} />);
    expect(screen.queryByRole('button', { name: 'Open the description box' })).toBeNull();
  });

  it('offers a copy where a fix cannot be written', () => {
    const p = props({ isFixable: () => false, report: reportOf(draft, tags) });
    render(<Panel {...p} />);
    expect(screen.queryByRole('button', { name: '#NHSWorkforce' })).toBeNull();
    press('Copy “#NHSWorkforce”');
    expect(p.onCopy).toHaveBeenCalledWith('#NHSWorkforce');
  });

  it('puts a finding aside, always only where that is right', () => {
    const p = props({ report: reportOf(draft, [stop]), alwaysFineFor: f => (f === stop ? '401 023 2137' : null) });
    render(<Panel {...p} />);
    press('This is fine');
    press('Always fine');
    expect(p.onFine).toHaveBeenCalledWith(stop);
    expect(p.onAlwaysFine).toHaveBeenCalledWith(stop);
    cleanup();
    render(<Panel {...props({ report: reportOf(draft, tags) })} />);
    expect(screen.queryByRole('button', { name: 'Always fine' })).toBeNull();
  });

  it('says in which box of a thread the clues stand', () => {
    const thread = { ...draft, thread: ['Hello', 'I met a man, 91, on Ward 7.'] };
    const combined = {
      ...findingOn(draft, 'ICB', { rule: 'identifiers/combination', why: 'Together these could identify: age (91).' }),
      where: 'thread:1' as const,
      clues: [{ type: 'age' as const, where: 'thread:1' as const, start: 13, end: 15, label: 'age (91)' }],
    };
    render(<Panel {...props({ draft: thread, report: reportOf(thread, [combined]) })} />);
    screen.getByText('In box 2 of the thread');
  });

  it('explains each rule of a note that several share, and switches off the one meant', () => {
    const many = sampleDraft('🎉🎉🎉 Flu clinics open 🎉🎉');
    const about = (rule: string, title: string, advice: string) => ({
      ...findingOn(many, '🎉🎉🎉', { rule, title, advice }),
      fixes: [{ start: 0, end: 2, text: '', label: 'Mend' }],
    });
    const p = props({
      draft: many,
      report: reportOf(many, [
        about('access/emoji-count', '5 emoji', 'Keep two.'),
        about('access/emoji-repeated', 'The same emoji again', 'Once is enough.'),
        about('access/emoji-repeated', 'The same emoji again', 'Once is enough.'),
      ]),
    });
    render(<Panel {...p} />);
    press('Why am I seeing this?');
    screen.getByText('Keep two.');
    expect(screen.getAllByText('Once is enough.')).toHaveLength(1);
    const [, second] = screen.getAllByRole('button', { name: 'Turn this check off' });
    expect(document.getElementById(second?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'The same emoji again',
    );
    if (second) fireEvent.click(second);
    expect(p.onSwitchOff).toHaveBeenCalledWith('access/emoji-repeated');
  });

  it('unfolds why with source and switch, and keeps a locked check without a switch', () => {
    const p = props({ report: reportOf(draft, [stop]) });
    const { rerender } = render(<Panel {...p} />);
    const why = screen.getByRole('button', { name: 'Why am I seeing this?' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('link').getAttribute('href')).toBe(stop.source);
    press('Turn this check off');
    expect(p.onSwitchOff).toHaveBeenCalledWith('identifiers/nhs-number');
    rerender(<Panel {...p} canSwitchOff={() => false} />);
    expect(screen.queryByRole('button', { name: 'Turn this check off' })).toBeNull();
  });

  it('says which guidance pack speaks', () => {
    render(<Panel {...props({ report: reportOf(draft, [{ ...stop, pack: 'Eastvale guidance' }]) })} />);
    screen.getByText('Eastvale guidance says');
  });

  it('says when nothing could be checked, and when a single check could not run', () => {
    const { rerender } = render(<Panel {...props({ report: null, notChecked: 'The checks did not load.' })} />);
    screen.getByText('Not checked');
    screen.getByText('The checks did not load.');
    rerender(<Panel {...props({ report: reportOf(draft, [], { faults: [{ rule: 'a/b', message: 'x' }] }) })} />);
    screen.getByText('Not checked');
    expect(screen.queryByText(/Nothing else to note/)).toBeNull();
  });

  it('asks to look where it cannot see', () => {
    const p = props({ report: reportOf(draft, [], { unsure: [unsure] }) });
    render(<Panel {...p} />);
    press('I looked');
    expect(p.onLooked).toHaveBeenCalledWith(unsure);
  });

  it('answers a refused fix with a sentence and a copy', () => {
    const p = props({ answer: { kind: 'refused', text: '#NHSWorkforce' } });
    render(<Panel {...p} />);
    press('Copy');
    expect(p.onCopy).toHaveBeenCalledWith('#NHSWorkforce');
  });

  it('closes on Escape and gives the focus back', () => {
    const p = props();
    render(<Panel {...p} />);
    fireEvent.keyDown(screen.getByRole('complementary'), { key: 'Escape' });
    expect(p.onClose).toHaveBeenCalled();
    expect(p.onFocusEditor).toHaveBeenCalled();
  });

  it('keeps its keys from the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    render(<Panel {...props()} />);
    fireEvent.keyDown(screen.getByRole('button', { name: 'This is fine', description: /NHS number/ }), { key: 'n' });
    expect(heard).not.toHaveBeenCalled();
  });

  it('moves the focus to the panel when its own button goes', () => {
    const { rerender } = render(<Panel {...props()} />);
    const button = screen.getByRole('button', { name: 'This is fine', description: /NHS number/ });
    button.focus();
    rerender(<Panel {...props({ report: reportOf(draft, tags) })} />);
    expect(document.activeElement).toBe(screen.getByRole('complementary'));
  });
});

describe('the tone line', () => {
  const evidence = [{ cue: 'B1', start: 0, end: 12, reason: 'It tells people.' }];
  const tone = {
    verdict: 'mixed' as const,
    kind: null,
    evidence,
    next: 'What could people tell you?',
    reply: null,
  };

  it('says the verdict in a word with its reason', () => {
    render(<Panel {...props({ report: reportOf(draft, [], { tone }) })} />);
    screen.getByText('Mixed');
    screen.getByText(/it tells people/);
  });

  it('explains the verdict in place, with the words that decided it', () => {
    render(<Panel {...props({ report: reportOf(draft, [], { tone }) })} />);
    expect(screen.queryByText(/leaves them little to answer/)).toBeNull();
    press('Why this verdict?');
    screen.getByText('It notices people, but leaves them little to answer.');
  });

  it('offers one prompt about this draft, where to write it, and writes nothing itself', () => {
    const p = props({ report: reportOf(draft, [], { tone }) });
    const { rerender } = render(<Panel {...p} />);
    press('Add a question…');
    expect(p.onNextStep).toHaveBeenCalled();
    rerender(<Panel {...p} prompt="What would you ask night staff?" />);
    const said = screen.getByText('What would you ask night staff?');
    expect(said.closest('[aria-live=polite]')).not.toBeNull();
    screen.getByText('Your cursor is at the end of your post.');
    expect(screen.queryByText('Add a question…')).toBeNull();
  });

  it('gives way to the next step once the words bring a new one, and goes with the last', () => {
    const p = props({ report: reportOf(draft, [], { tone }) });
    const { rerender } = render(<Panel {...p} />);
    press('Add a question…');
    const asked = { ...tone, evidence: [{ cue: 'S1', start: 0, end: 4, reason: 'Asks.' }], next: 'By when?' };
    const longer = sampleDraft(`${draft.text}. Tell me.`);
    rerender(
      <Panel {...p} draft={longer} prompt="What would you ask?" report={reportOf(longer, [], { tone: asked })} />,
    );
    expect(screen.queryByText('What would you ask?')).toBeNull();
    press('Add a line…');
    screen.getByText('By when?');
    const opens = { ...asked, verdict: 'conversational' as const, next: '' };
    rerender(<Panel {...p} draft={longer} report={reportOf(longer, [], { tone: opens })} />);
    expect(screen.queryByText('Your cursor is at the end of your post.')).toBeNull();
  });

  it('keeps its prompt while the words stand, though the verdict settles only after the press', () => {
    const p = props({ report: reportOf(draft, [], { tone }) });
    const { rerender } = render(<Panel {...p} />);
    press('Add a question…');
    const settled = reportOf(draft, [], { tone: { ...tone, next: 'By when?' } });
    // The space that a question needs before it is no new word.
    for (const text of [draft.text, `${draft.text} `]) {
      rerender(<Panel {...p} draft={{ ...draft, text }} prompt="What would you ask night staff?" report={settled} />);
      screen.getByText('What would you ask night staff?');
      expect(screen.queryByText('By when?')).toBeNull();
    }
  });

  it('asks for nothing more while a stop stands', () => {
    const { rerender } = render(<Panel {...props({ report: reportOf(draft, [stop], { tone }) })} />);
    expect(screen.queryByText('What could people tell you?')).toBeNull();
    rerender(<Panel {...props({ report: reportOf(draft, [], { tone }) })} />);
    screen.getByText('What could people tell you?');
  });

  it('asks an urgent notice or a reply for a line, not for a question', () => {
    const urgent = { ...tone, verdict: 'one-way' as const, kind: 'urgent' as const, next: 'When is the next update?' };
    const { rerender } = render(<Panel {...props({ report: reportOf(draft, [], { tone: urgent }) })} />);
    screen.getByText('When is the next update?');
    screen.getByText('Add a line…');
    rerender(<Panel {...props({ report: reportOf(draft, [], { tone: { ...tone, reply: 'offline' } }) })} />);
    screen.getByText('Add a line…');
    expect(screen.queryByText('Add a question…')).toBeNull();
  });

  it('does not praise a reply that the notes blame, nor one with a stop', () => {
    const putsOff = { cue: 'B13', start: 0, end: 5, reason: 'This can sound as if it is their fault.' };
    const reply = { ...tone, reply: 'conversational' as const };
    const blamed = { ...reply, evidence: [...evidence, putsOff] };
    const { rerender } = render(<Panel {...props({ report: reportOf(draft, [], { tone: reply }) })} />);
    screen.getByText(/this reply answers the person/);
    rerender(<Panel {...props({ report: reportOf(draft, [], { tone: blamed }) })} />);
    screen.getByText(/this can sound as if it is their fault/);
    expect(screen.queryByText(/answers the person/)).toBeNull();
    rerender(<Panel {...props({ report: reportOf(draft, [stop], { tone: reply }) })} />);
    expect(screen.queryByText(/answers the person/)).toBeNull();
  });

  it('says that other languages are not judged, not that they are one-way', () => {
    const welsh = { ...tone, verdict: 'one-way' as const, kind: 'other-language' as const, evidence: [], next: '' };
    render(<Panel {...props({ report: reportOf(draft, [], { tone: welsh }) })} />);
    screen.getByText('Not judged');
    screen.getByText(/tone is judged in English only/);
    expect(screen.queryByText('One-way by design')).toBeNull();
  });

  it('is silent on condolence and where tone is off', () => {
    const condolence = { ...tone, verdict: 'one-way' as const, kind: 'condolence' as const };
    const { rerender } = render(<Panel {...props({ report: reportOf(draft, [], { tone: condolence }) })} />);
    expect(screen.queryByText('One-way by design')).toBeNull();
    rerender(<Panel {...props({ report: reportOf(draft, [], { tone }), showsTone: false })} />);
    expect(screen.queryByText('Mixed')).toBeNull();
  });
});

describe('the live region', () => {
  const said = (container: Element) => container.querySelector('.lp-hidden[aria-live=polite]')?.textContent;

  it('speaks once typing has stood still, and not at every key', () => {
    const at = (text: string, findings = [stop]) =>
      props({ draft: { ...draft, text }, report: reportOf(draft, findings), isOpen: false });
    const { container, rerender } = render(<Panel {...at('a', [])} />);
    rerender(<Panel {...at('ab')} />);
    act(() => void vi.advanceTimersByTime(quietTime - 1));
    rerender(<Panel {...at('abc')} />);
    act(() => void vi.advanceTimersByTime(quietTime - 1));
    expect(said(container)).toBe('');
    act(() => void vi.advanceTimersByTime(1));
    expect(said(container)).toBe('Listening Post: 1 stop');
    // What is no longer true is gone at once, and does not come back with a key.
    rerender(<Panel {...at('abcd', [])} />);
    expect(said(container)).toBe('');
    rerender(<Panel {...at('abcde')} />);
    expect(said(container)).toBe('');
  });

  it('tells the number of notes that the open panel lists', () => {
    const report = reportOf(draft, tags, { unsure: [unsure] });
    const { container, rerender } = render(<Panel {...props({ report, isOpen: false })} />);
    screen.getByRole('button', { name: 'Listening Post: 1 tip and 1 thing to look at' });
    rerender(<Panel {...props({ report })} />);
    expect(container.querySelectorAll('.lp-note')).toHaveLength(1);
    expect(within(screen.getByRole('list', { name: 'Have a look' })).getAllByRole('listitem')).toHaveLength(1);
  });

  it('tells the new state after an answer, while the answer still stands', () => {
    const answer = { kind: 'fixed' } as const;
    const { container, rerender } = render(<Panel {...props()} />);
    rerender(<Panel {...props({ answer, report: reportOf(draft, []) })} />);
    act(() => void vi.advanceTimersByTime(quietTime));
    expect(said(container)).toBe('Changed. Undo with Ctrl+ZListening Post: nothing to note');
  });

  it('speaks the answer to a press at once', () => {
    const { container } = render(<Panel {...props({ answer: { kind: 'fixed' } })} />);
    expect(said(container)).toBe('Changed. Undo with Ctrl+Z');
  });
});
