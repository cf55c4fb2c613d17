// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Handouts } from '@/components/practice/Handouts';
import { Record } from '@/components/practice/Record';
import { SetBuilder } from '@/components/practice/SetBuilder';
import { SpotIt } from '@/components/practice/SpotIt';
import { noForm } from '@/components/practice/scenario-form';
import { PracticePage } from '@/entrypoints/practice/PracticePage';
import { shipped } from '@/entrypoints/practice/shipped';
import { WorkshopPage } from '@/entrypoints/practice/WorkshopPage';
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

  it('an address cut in the middle leads to the list', () => {
    open('#try/%E2');
    screen.getByRole('heading', { name: 'Choose a scenario' });
  });

  it('takes the published post and its replies away when somebody starts again', async () => {
    open(`#try/${shipped.scenarios.find(s => s.warning === '' && s.draft !== '')!.id}`);
    press(/^Publish/);
    if (screen.queryByRole('alertdialog')) press('Post anyway');
    await screen.findByRole('heading', { name: 'What happened next' });
    press('Start again');
    expect(screen.queryByRole('heading', { name: 'What happened next' })).toBeNull();
  });

  it('lists every scenario', () => {
    open('#home');
    const links = within(screen.getByRole('main')).getAllByRole('link');
    for (const { title } of shipped.scenarios) expect(links.some(l => l.textContent === title)).toBe(true);
    expect(links[0]?.textContent).toBe('Start with the first');
  });

  it('leads on: to the next scenario, and at the end of the ten minutes to the record', () => {
    open('#try/ward-story');
    press('Publish in practice');
    press('Post anyway');
    expect(screen.getByRole('link', { name: 'Next: The same news, three ways' }).getAttribute('href')).toBe(
      '#try/new-hub',
    );
    cleanup();
    open('#try/no-description');
    press('Publish in practice');
    const onward = within(screen.getByRole('navigation', { name: 'Where to go next' }));
    expect(onward.getAllByRole('link')[0]?.textContent).toBe('See your record');
  });

  it('does not show twice what was published as it was', () => {
    open('#try/new-hub');
    press('Publish in practice');
    press('Show what we noticed');
    screen.getByText('You published it as it was.');
    expect(screen.queryByText('Before')).toBeNull();
  });

  it('shows the description that went out with a picture', () => {
    open('#try/busy-list');
    type('Description of the picture', 'Two surgeons laugh beside a kettle.');
    press('Publish in practice');
    screen.getByText('Picture, described: Two surgeons laugh beside a kettle.');
    expect(screen.queryByText(/zoom in/)).toBeNull();
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

  it('brings the first reply into view, with the focus on the heading above it', () => {
    const shown: (string | null)[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      shown.push(this.textContent);
    });
    open('#try/ward-story');
    press('Publish in practice');
    press('Post anyway');
    const first = within(screen.getByRole('list', { name: 'Replies' })).getAllByRole('listitem')[0]!;
    expect(shown).toEqual([first.textContent]);
    expect(document.activeElement?.textContent).toBe('What happened next');
    vi.restoreAllMocks();
  });

  it('says which finding went and which words did it', () => {
    open('#try/ward-story');
    type('Your practice post', 'Thank you to everyone on nights. What would help you?');
    press('Publish in practice');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    screen.getByText('That means a lot to us. May we show you on Thursday?');
    press('Show what we noticed');
    screen.getByText(/because these words went: “82 year old”/);
    screen.getByText(/Now it is “opens a conversation”\.$/);
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
    screen.getByText('“Ours” is in the set now.');
  });

  it('says what it reports in a model answer, before anybody hands it out, and lets it be added', () => {
    open('#lead');
    const said = () => screen.queryByText(/^In this answer the check reports: “/);
    for (const [label, text] of [
      ['Title', 'Ours'],
      ['The situation', 'A rainy day'],
      ['What people can do afterwards', 'Smile'],
      ['Why it works', 'Short'],
    ] as const)
      type(label, text);
    expect(said(), 'an empty box').toBeNull();
    type('A model answer', 'Would you like some tea?');
    expect(said(), 'clean words').toBeNull();
    type('A model answer', 'Sorry, NHS number 450 557 7104.');
    expect(said()?.getAttribute('role')).toBe('status');
    press('Add it to the set');
    screen.getByText('“Ours” is in the set now.');
  });

  it('lets a facilitator try their own scenario, and keeps the form for afterwards', async () => {
    open('#lead');
    for (const [label, text] of [
      ['Title', 'Rain'],
      ['The situation', 'A rainy day'],
      ['What people can do afterwards', 'Smile'],
      ['A model answer', 'Tea?'],
      ['Why it works', 'Short'],
      ['Replies in the feed, one a line', 'Sam: Two sugars, please.'],
    ] as const)
      type(label, text);
    press('Try it');
    await screen.findByRole('heading', { name: 'Rain' });
    type('Your practice post', 'Tea?');
    press('Publish in practice');
    screen.getByText('Two sugars, please.');
    location.hash = '#lead';
    await screen.findByRole('heading', { name: 'Lead a workshop' });
    expect((screen.getByLabelText('Title') as HTMLInputElement).value).toBe('Rain');
  });

  it('hides every name on a wall, also that of the post that is answered', async () => {
    open('#lead');
    fireEvent.click(screen.getByLabelText('Hide names in the feed'));
    location.hash = '#workshop/1';
    await screen.findByRole('heading', { name: 'Somebody says thank you' });
    screen.getByText('You answer Somebody');
    press('Publish in practice');
    press('Post anyway');
    expect(screen.queryByText('Lou’s boss')).toBeNull();
    expect(screen.getAllByText('Somebody').length).toBeGreaterThan(1);
  });
});

describe('handouts', () => {
  it('have six lines to write on in each box, ruled by borders: a printer leaves backgrounds out', () => {
    render(<Handouts scenarios={shipped.scenarios.slice(0, 1)} onPrint={() => {}} />);
    const boxes = [...document.querySelectorAll('.practice-lines')];
    expect(boxes.map(box => box.childElementCount)).toEqual([6, 6]);
    const css = readFileSync('entrypoints/practice/practice.css', 'utf8');
    expect(css).toMatch(/\.practice-lines > \* \{[^}]*border-block-end/);
    expect(css).not.toMatch(/repeating-linear-gradient/);
  });
});

describe('a set', () => {
  it('is put in order', () => {
    const [a, b, c] = shipped.scenarios as [never, never, never];
    const onChosen = vi.fn();
    const rest = { title: 'T', problems: [], onTitle: () => {}, onSave: () => {}, onOpenFile: () => {} };
    const writing = { isWritten: () => false, onEdit: () => {} };
    render(
      <SetBuilder said="" onBack={null} chosen={[a, b]} others={[c]} onChosen={onChosen} {...rest} {...writing} />,
    );
    fireEvent.click(screen.getAllByRole('button', { name: /^Move .* down$/ })[0] as HTMLElement);
    expect(onChosen).toHaveBeenLastCalledWith([b, a]);
    fireEvent.click(screen.getAllByRole('button', { name: /^Take out/ })[0] as HTMLElement);
    expect(onChosen.mock.lastCall?.[0]).toEqual([b]);
  });
});

/** A workshop over these, step by step, that nobody changes. */
const workshopOf = (...chosen: typeof shipped.scenarios) => ({
  title: '',
  chosen,
  display: { isProjector: false, hidesNames: false, isStepByStep: true },
  form: noForm,
  setTitle: () => {},
  setChosen: () => {},
  setDisplay: () => {},
  setForm: () => {},
});

describe('a workshop', () => {
  const open = (hash: string) => {
    location.hash = hash;
    render(<PracticePage store={null} optionsPage={null} />);
  };
  const titles = () => screen.getAllByRole('button', { name: /^Take out/ }).map(b => b.getAttribute('aria-label'));

  it('says what was added and taken out, and gives it back', () => {
    open('#lead');
    const before = titles();
    fireEvent.click(screen.getAllByRole('button', { name: /^Add “/, hidden: true })[0]!);
    screen.getByText(/is in the set now\./);
    expect(titles()).toHaveLength(before.length + 1);
    press('Undo');
    expect(titles()).toEqual(before);
    fireEvent.click(screen.getAllByRole('button', { name: /^Take out/ })[0]!);
    screen.getByText(/was taken out\./);
    press('Undo');
    expect(titles()).toEqual(before);
  });

  it('a set that was there before a file was opened comes back', async () => {
    open('#lead');
    const before = titles();
    const one = shipped.scenarios.find(s => s.id === 'busy-list');
    const file = new File([JSON.stringify({ format: 1, title: 'Ours', scenarios: [one] })], 'ours.json');
    fireEvent.change(screen.getByLabelText('Open a set from a file'), { target: { files: [file] } });
    await screen.findByText(/1 scenario was read\./);
    expect(titles()).toHaveLength(1);
    press('Undo');
    expect(titles()).toEqual(before);
    expect(screen.getByLabelText<HTMLInputElement>('Name of this set').value).toBe('My workshop');
  });

  it('says beside the button what an opened file held, and which scenario of it is broken', async () => {
    open('#lead');
    const [good, bad] = shipped.scenarios;
    const set = JSON.stringify({ format: 1, title: 'Ours', scenarios: [good, { ...bad, answers: undefined }] });
    const chooser = screen.getByLabelText('Open a set from a file');
    fireEvent.change(chooser, { target: { files: [new File([set], 'ours.json')] } });
    const said = await screen.findByText(/1 scenario was read\./);
    const problems = screen.getByRole('alert');
    expect(problems.textContent).toContain(`ours.json, “${bad!.title}”, line 1: "answers" is missing here.`);
    const buttons = chooser.closest('.practice-buttons');
    expect([buttons?.nextElementSibling, said.nextElementSibling]).toEqual([said, problems]);
  });

  it('opens one’s own scenario again, and keeps its place under another title', () => {
    open('#lead');
    const before = titles();
    expect(screen.queryByRole('button', { name: /^Edit “/ }), 'those that ship are not written here').toBeNull();
    const write = (values: Record<string, string>) => {
      for (const [name, value] of Object.entries(values))
        fireEvent.input(document.getElementById(`write-${name}`)!, { target: { value } });
    };
    const words = { title: 'The quiet lift', situation: 'A lift.', aim: 'Ask.', answer: 'What now?', why: 'It asks.' };
    write({ ...words, feed: 'Ann: Good\nno name' });
    press('Add it to the set');
    expect(titles()).toEqual([...before, 'Take out “The quiet lift”']);
    write({ title: 'Something else', feed: '' });
    press('Edit “The quiet lift”');
    const value = (name: string) => document.querySelector<HTMLInputElement>(`#write-${name}`)?.value;
    expect([value('title'), value('feed')]).toEqual(['The quiet lift', 'Ann: Good\nSomebody: no name']);
    fireEvent.click(screen.getByRole('button', { name: 'Move “The quiet lift” up' }));
    write({ title: 'The loud lift' });
    press('Save it in the set');
    expect(titles()).toEqual(before.toSpliced(-1, 0, 'Take out “The loud lift”'));
    screen.getByRole('button', { name: 'Add it to the set' });
  });

  it('says which words of a reply are taken for the name', () => {
    open('#lead');
    const box = screen.getByLabelText('Replies in the feed, one a line');
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toMatch(/before a colon are the name/);
  });

  it('begins its timer anew, stopped, with each scenario', () => {
    const [one, two] = shipped.scenarios.filter(s => s.warning !== '');
    const workshop = workshopOf(one!, two!);
    const { rerender } = render(<WorkshopPage workshop={workshop} at={0} />);
    type('Minutes, 1 to 60', '7');
    press('Start the timer');
    screen.getByText('7:00 left');
    rerender(<WorkshopPage workshop={workshop} at={1} />);
    expect(screen.queryByRole('timer')).toBeNull();
    press('Start the timer');
    screen.getByText('7:00 left');
  });

  it('says how long its timer can run, leaves what is typed alone, and shows what it starts with', () => {
    render(<WorkshopPage workshop={workshopOf(shipped.scenarios[0]!)} at={0} />);
    const box = screen.getByLabelText<HTMLInputElement>('Minutes, 1 to 60');
    const startWith = (typed: string) => {
      fireEvent.input(box, { target: { value: typed } });
      expect(box.value, 'while somebody types').toBe(typed);
      press('Start the timer');
      const left = screen.getByRole('timer').textContent;
      press('Stop the timer');
      return [left, box.value];
    };
    expect(startWith('0')).toEqual(['1:00 left', '1']);
    expect(startWith('')).toEqual(['1:00 left', '1']);
    expect(startWith('90')).toEqual(['60:00 left', '60']);
  });

  it('starts its timer from one moment, however slow the machine', () => {
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => ++now);
    render(<WorkshopPage workshop={workshopOf(shipped.scenarios[0]!)} at={0} />);
    press('Start the timer');
    expect(screen.getByRole('timer').textContent).toBe('5:00 left');
    clock.mockRestore();
  });

  it('keeps the notes of whoever leads off the wall', () => {
    const workshop = workshopOf(shipped.scenarios.find(s => s.notes !== '')!);
    const { rerender } = render(<WorkshopPage workshop={workshop} at={0} />);
    screen.getByText('Notes for you');
    rerender(<WorkshopPage workshop={{ ...workshop, display: { ...workshop.display, isProjector: true } }} at={0} />);
    expect(screen.queryByText('Notes for you')).toBeNull();
  });

  it('leads from a warning on to the next scenario, not out of the workshop', () => {
    const warned = shipped.scenarios.find(s => s.warning !== '')!;
    const workshop = workshopOf(warned, shipped.scenarios[0]!);
    render(<WorkshopPage workshop={workshop} at={0} />);
    const card = within(screen.getByText('Before you open it').parentElement!);
    expect(card.getByRole('link').getAttribute('href')).toBe('#workshop/1');
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

  it('ends with what was seen differently, and no key starts another round by mistake', () => {
    const alike = { ...post, id: 'b', text: 'Soup today', answer: false, reason: 'It is news.' };
    render(<SpotIt posts={[post, alike]} onJudged={() => {}} />);
    press('10 posts');
    for (let at = 0; at < 2; at++) {
      fireEvent.keyDown(screen.getByRole('heading'), { key: 'n' });
      press('Next post');
    }
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'That was the round.' }));
    const [one, ...others] = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(others).toEqual([]);
    expect(one?.textContent).toBe('“Hooray” Does it only broadcast? We say yes. Just a cheer.');
  });

  it('ends with a word also where everything was seen alike', () => {
    render(<SpotIt posts={[post]} onJudged={() => {}} />);
    press('10 posts');
    press('Yes');
    press('Next post');
    screen.getByText('You saw every post as we do.');
    expect(screen.queryByRole('list')).toBeNull();
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
    screen.getByText('“practice-record.csv” is saved. Look among your downloads.');
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
