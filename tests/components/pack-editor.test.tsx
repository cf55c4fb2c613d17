// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportBar } from '@/components/packs/editor/ExportBar';
import { PackEditor } from '@/components/packs/editor/PackEditor';
import { newPackText, rulesIn } from '@/components/packs/editor/raw-pack';
import { samplePosts } from '@/components/packs/editor/sample-posts';
import { TryOut } from '@/components/packs/editor/TryOut';
import { useTextHistory } from '@/components/packs/editor/use-text-history';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { tryPack } from '@/utils/packs/trial/try-pack';

afterEach(cleanup);

/** The editor at work, tried at every key as the worker of the options page does. */
function openEditor(given: string, checks = [{ id: 'conduct/x', title: 'Check X', severity: 'tip' as const }]) {
  let text = given;
  const calls = { onSave: vi.fn(), onUse: vi.fn(), onPrint: vi.fn(), onPolicy: vi.fn(), onClose: vi.fn() };
  function Page() {
    const history = useTextHistory(given);
    text = history.text;
    const tried = tryPack(text, ['', ...samplePosts], Date.UTC(2027, 4, 1, 12));
    return (
      <PackEditor
        history={history}
        tried={tried}
        own=""
        day="2027-05-01"
        inUse={null}
        out={null}
        checks={checks}
        said=""
        onOwn={() => {}}
        onDay={() => {}}
        {...calls}
      />
    );
  }
  render(<Page />);
  return { ...calls, pack: () => JSON.parse(text) as Record<string, unknown> };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
/** The first box for words; rarer ones are folded away below. */
const words = () => screen.getAllByLabelText<HTMLElement>('Words and phrases')[0]!;
const start = newPackText('2026-11-27', '');

describe('a new pack', () => {
  it('holds before a word is written', () => {
    const { pack, problems } = provePack(start);
    expect([pack?.name, problems]).toEqual(['Our guidance', []]);
    expect(provePack(newPackText('2026-11-27', 'Eastvale NHS Trust')).pack).toMatchObject({
      name: 'Eastvale NHS Trust guidance',
      owner: 'Eastvale NHS Trust',
      review: '2027-11-27',
    });
  });

  it('a rule opens at its first field, and holds once a post proves it', () => {
    const { pack } = openEditor(start);
    press('Words to avoid');
    expect(document.activeElement).toBe(words());
    screen.getByText('Write what to look for');
    write(words(), 'bed blocker\n');
    screen.getByText('No example yet');
    write(screen.getAllByLabelText('Add a post')[0]!, 'A [bed blocker]');
    screen.getByText('It holds. Name it: leaders read that first');
    write(screen.getByLabelText('What, in a few words'), 'Speak of people');
    screen.getByText('It holds. Say why, or leaders will not know');
    write(screen.getByLabelText('Why, in one sentence'), 'People are not beds.');
    screen.getByText('It holds');
    screen.getByText('Right');
    expect(pack().rules).toMatchObject([{ phrases: ['bed blocker'], examples: { flags: ['A [bed blocker]'] } }]);
  });

  it('shows at the post what is not noticed, and says why the rule is off', () => {
    openEditor(start);
    press('Words to avoid');
    write(words(), 'bed blocker');
    write(screen.getAllByLabelText('Add a post')[0]!, 'A [bed]');
    screen.getByText('It is not noticed as marked');
    screen.getByText(/^Off: This example should be noticed/);
  });
});

describe('a rule in the making', () => {
  const begun = () => {
    const { pack } = openEditor(start);
    press('Words to avoid');
    write(words(), 'bed blocker');
    return pack;
  };

  it('has no post yet after Enter in the empty box', () => {
    const pack = begun();
    write(screen.getAllByLabelText('Add a post')[0]!, '\n');
    expect(rulesIn(pack())).toMatchObject([{ examples: { flags: [] } }]);
    screen.getByText('No example yet');
    write(screen.getAllByLabelText('Add a post')[0]!, '\nA [bed blocker]');
    expect(rulesIn(pack())).toMatchObject([{ examples: { flags: ['\nA [bed blocker]'] } }]);
  });

  it('is not off because a post of it was emptied', () => {
    begun();
    write(screen.getAllByLabelText('Add a post')[0]!, 'A [bed blocker]');
    write(screen.getAllByLabelText('Post 1')[0]!, '');
    expect(screen.queryByText(/^Off: /)).toBeNull();
    screen.getByText('No example yet');
  });

  it('is told before sharing where no post proves it, and the line leads there', () => {
    begun();
    press('Words to avoid: No example yet');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    write(screen.getAllByLabelText('Add a post')[0]!, 'A [bed blocker]');
    expect(screen.queryByRole('button', { name: /No example yet/ })).toBeNull();
  });

  it.each([
    ['What, in a few words', 10],
    ['Why, in one sentence', 15],
    ['What to do, in one sentence', 15],
  ])('hears when it says too much: %s', (label, most) => {
    begun();
    write(screen.getByLabelText(label), 'so '.repeat(most));
    expect(screen.queryByText(/People in a hurry/)).toBeNull();
    write(screen.getByLabelText(label), 'so '.repeat(25));
    screen.getByText(`25 words. People in a hurry read about ${most}.`);
    expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBeNull();
  });
});

describe('every kind has a form that writes its keys', () => {
  it.each([
    [
      'A better word',
      'swap',
      () => {
        write(screen.getByLabelText('Instead of'), 'utilise');
        write(screen.getByLabelText('Say'), 'use');
        press('Add a pair');
      },
      { swap: { utilise: 'use' } },
    ],
    [
      'A shape of letters and digits',
      'pattern',
      () => write(screen.getAllByLabelText<HTMLElement>('Pattern')[0]!, 'RXX\\d{6}'),
      { pattern: 'RXX\\d{6}' },
    ],
    [
      'Too many, or too few',
      'count',
      () => write(screen.getByLabelText('Speak when there are more than'), '2'),
      { count: 'hashtags', max: 2 },
    ],
    ['Something missing, or out of place', 'presence', () => write(words(), '#Eastvale'), { needs: ['#Eastvale'] }],
    [
      'If this, then that',
      'condition',
      () => {
        const [first, second] = screen.getAllByLabelText('Words and phrases');
        write(first!, 'clinic');
        write(second!, '0300 000 0000');
      },
      // biome-ignore lint/suspicious/noThenProperty: "then" is a key of packs.
      { if: ['clinic'], then: ['0300 000 0000'] },
    ],
  ] as const)('%s', (button, kind, fill, keys) => {
    const { pack } = openEditor(start);
    press(button);
    fill();
    expect(rulesIn(pack())).toMatchObject([{ kind, ...keys }]);
    expect(provePack(pack()).problems.filter(p => p.level !== 'note')).toEqual([]);
  });
});

describe('rules', () => {
  it('never share a short name, also after one was removed', () => {
    const { pack } = openEditor(start);
    press('Words to avoid');
    press('Words to avoid');
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove this rule', hidden: true })[0]!);
    press('Words to avoid');
    const ids = rulesIn(pack()).map(r => r.id);
    expect(new Set(ids).size).toBe(2);
    press('Undo');
    expect(rulesIn(pack())).toHaveLength(1);
    press('Undo');
    expect(rulesIn(pack())).toHaveLength(2);
  });

  it('take their days from a calendar, and empty means always', () => {
    const { pack } = openEditor(start);
    press('Words to avoid');
    const from = screen.getByLabelText('From');
    expect(from.getAttribute('type')).toBe('date');
    write(from, '2027-05-01');
    expect(rulesIn(pack())[0]?.from).toBe('2027-05-01');
    write(from, '');
    expect(rulesIn(pack())[0]).not.toHaveProperty('from');
  });

  it('aimed at criticism are met with Freedom to Speak Up', () => {
    openEditor(start);
    press('Words to avoid');
    write(words(), 'unsafe staffing');
    const link = screen.getByRole('link', { name: /Freedom to Speak Up/ });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/nationalguardian\.org\.uk\//);
  });

  it('of a kind that is not known stay as they are', () => {
    const rule = { id: 'rhymes', kind: 'rhyme', sound: 'ee' };
    const { pack } = openEditor(
      JSON.stringify({ format: 1, name: 'A', version: '1.0.0', rules: [rule], more: { kept: 1 } }),
    );
    screen.getByText(/A rule of the kind “rhyme”/);
    write(screen.getByLabelText('Name'), 'B');
    expect(pack()).toMatchObject({ name: 'B', rules: [rule], more: { kept: 1 } });
  });
});

it('levels, replies and what is fine to publish are written too', () => {
  const { pack } = openEditor(start);
  fireEvent.change(screen.getByLabelText('Level: Check X'), { target: { value: 'off' } });
  write(screen.getByLabelText('Public numbers'), '0300 000 0000\n0300 000 0001');
  press('Add a wording');
  write(screen.getByLabelText<HTMLElement>('The wording'), 'Thank you. {pals}');
  write(screen.getByLabelText('Phone'), '0300 000 0000');
  expect(pack()).toMatchObject({
    levels: { 'conduct/x': 'off' },
    allow: { phones: ['0300 000 0000', '0300 000 0001'] },
    replies: [{ for: 'complaint', text: 'Thank you. {pals}' }],
    pals: { phone: '0300 000 0000' },
  });
});

it('text that is no pack is kept, and shown with its line', () => {
  const { pack } = openEditor('{"format": 1,\n "name": }');
  expect(screen.queryByLabelText('Name')).toBeNull();
  screen.getByText('Line 2, column 10');
  expect(pack).toThrow();
});

describe('what is to be mended stands at its field', () => {
  const written = (change: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    openEditor(
      JSON.stringify({
        format: 1,
        name: 'A',
        version: '1.0.0',
        ...more,
        rules: [{ id: 'p', kind: 'phrases', title: 'Beds', phrases: ['bed blocker'], ...change }],
      }),
    );
  /** The words that belong to a field, as a screen reader says them with it. */
  const saidAt = (label: string) => {
    const field = screen.getAllByLabelText<HTMLElement>(label)[0]!;
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map(id => document.getElementById(id)?.textContent).join(' ');
  };

  it.each<[string, string, Record<string, unknown>, RegExp]>([
    ['a source', 'Web address it rests on', { source: 'www.eastvale.example' }, /begins with https/],
    ['a day that is none', 'From', { from: '2027-02-30' }, /This is no date/],
    [
      'a last day before the first',
      'Until, that day included',
      { from: '2027-05-09', until: '2027-05-01' },
      /before the first/,
    ],
    ['a pattern', 'Pattern', { kind: 'pattern', pattern: '(?=x)' }, /\S/],
  ])('%s', (_, label, change, sentence) => {
    written(change);
    expect(saidAt(label)).toMatch(sentence);
  });

  it.each([
    ['2027-13-01', /is no date/],
    ['2020-01-31', /This day has passed/],
  ])('a review date: %s', (review, sentence) => {
    written({}, { review });
    expect(saidAt('Look at it again by')).toMatch(sentence);
    expect(screen.getByLabelText<HTMLInputElement>('Look at it again by').value).toBe(review);
  });

  it('a number that is none stays as it was typed', () => {
    const { pack } = written({ kind: 'count', phrases: undefined, count: 'hashtags', max: 3 });
    write(screen.getByLabelText('Speak when there are more than'), 'three');
    expect(screen.getByLabelText<HTMLInputElement>('Speak when there are more than').value).toBe('three');
    expect(saidAt('Speak when there are more than')).toMatch(/should be a whole number/);
    write(screen.getByLabelText('Speak when there are more than'), '4');
    expect(rulesIn(pack())[0]?.max).toBe(4);
  });

  it('keys of the file are called as the forms call them, and a rule that nobody began is asked for', () => {
    // biome-ignore lint/suspicious/noThenProperty: "then" is a key of packs.
    written({ kind: 'condition', title: 'Ours', phrases: undefined, if: ['clinic'], then: [] });
    screen.getByRole('button', { name: 'Ours: “Then it should also have” is empty.' });
    cleanup();
    openEditor(start);
    press('Words to avoid');
    screen.getByRole('button', { name: 'Words to avoid: Write what to look for' });
  });

  it('a rule whose last day has passed says so', () => {
    written({ until: '2020-01-31', examples: { flags: ['A [bed blocker]'] } });
    screen.getByText('It holds. Its last day has passed');
  });

  it('notes name a rule by its title', () => {
    written({});
    screen.getByText(/, rule “Beds”: This rule has no example/, { selector: 'p' });
  });

  it('nothing is to be mended in a rule that nobody began', () => {
    openEditor(start);
    press('Words to avoid');
    expect(document.querySelector('[aria-invalid]')).toBeNull();
  });

  it('the list before sharing leads there, through all that is folded', () => {
    written({ from: '2027-02-30' });
    const folded = screen
      .getByText('Off: This is no date. Write it as 2026-05-01 or 2026-05-01T18:00.')
      .closest('details')!;
    expect(folded.open).toBe(false);
    fireEvent.click(screen.getByRole('radio', { name: 'JSON' }));
    press(/^Beds: This is no date/);
    expect(document.activeElement).toBe(screen.getByLabelText('From'));
    expect(screen.getByLabelText('From').closest('details')!.open).toBe(true);
  });
});

it('a pair of words is kept without a press on the button', () => {
  const { pack } = openEditor(start);
  press('A better word');
  write(screen.getByLabelText('Instead of'), 'utilise');
  write(screen.getByLabelText('Say'), 'use');
  fireEvent.blur(screen.getByLabelText('Say'));
  expect(rulesIn(pack())).toMatchObject([{ swap: { utilise: 'use' } }]);
});

describe('sharing', () => {
  const bar = (version: string, out: string | null) => {
    const calls = { onSave: vi.fn(), onUse: vi.fn(), onPrint: vi.fn(), onPolicy: vi.fn() };
    const { container } = render(<ExportBar version={version} out={out} todo={[]} said="Done." {...calls} />);
    const saves = within(container as HTMLElement).getAllByRole('button', { name: /^Save as/ });
    return { ...calls, saves, names: saves.map(b => b.textContent) };
  };

  it('the first version goes out as it is; what changed since gets the next', () => {
    expect(bar('1.0.0', null).names).toEqual(['Save as a file, version 1.0.0']);
    cleanup();
    const { names, saves, onSave } = bar('1.0.0', '1.0.0');
    expect(names).toEqual([
      'Save as version 1.0.1 For changed words.',
      'Save as version 1.1.0 For new or changed rules.',
    ]);
    fireEvent.click(saves[1]!);
    expect(onSave).toHaveBeenCalledWith('1.1.0');
    cleanup();
    expect(bar('1.1.0', '1.0.0').names).toEqual(['Save as a file, version 1.1.0']);
  });

  it('says what the last press led to, beside the buttons', () => {
    bar('1.0.0', null);
    expect(screen.getByRole('status').textContent).toBe('Done.');
  });

  it('writes the policy file of each browser', () => {
    const { onPolicy } = bar('1.0.0', null);
    for (const name of ['Chrome on Windows (registry)', 'Edge through Intune (JSON)', 'Firefox (policies.json)'])
      fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    expect(onPolicy.mock.calls.map(([name]) => name)).toEqual(['chrome-reg', 'intune', 'firefox']);
  });
});

describe('trying a pack out', () => {
  it('marks what a rule noticed in the colour of its severity, as the panel does', () => {
    const text = 'Our BAME staff and our service users';
    const finding = (start: number, end: number, severity: 'stop' | 'tip') => ({
      ...{ rule: `pack/${severity}`, concern: 'conduct' as const, severity, where: 'text' as const, start, end },
      ...{ title: 'A title', why: 'Why.', advice: 'Advice.', source: '', pack: 'Ours', fixes: [] },
    });
    const tried = [{ text, findings: [finding(4, 8, 'tip'), finding(23, 36, 'stop')] }];
    render(<TryOut own={text} day={null} tried={tried} onOwn={() => {}} onDay={() => {}} />);
    const marks = [...document.querySelectorAll('mark')].map(m => [m.textContent, m.className]);
    expect(marks).toEqual([
      ['BAME', 'marked-tip'],
      ['service users', 'marked-stop'],
    ]);
  });
});
