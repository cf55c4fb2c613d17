// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftForm, nothingTyped } from '@/components/draft/DraftForm';
import { AlwaysFineList } from '@/components/options/AlwaysFineList';
import { KeptList } from '@/components/options/KeptList';
import { OrganisationForm } from '@/components/options/OrganisationForm';
import { OwnSites } from '@/components/options/OwnSites';
import { PlatformChoices } from '@/components/options/PlatformChoices';
import { RuleList } from '@/components/options/RuleList';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { Said } from '@/components/shared/Said';
import { type Store, useStore } from '@/components/shared/use-store';

afterEach(cleanup);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const all = { identifiers: true, tone: true, access: true, conduct: true };

describe('the popup', () => {
  const popup = (rest: Partial<PopupProps> = {}): PopupProps => ({
    here: { name: 'X (Twitter)', mode: 'on' },
    health: [{ name: 'New post', publish: 'known', isChecked: true }],
    notYet: ['Reply'],
    waiting: [],
    useful: ['X (Twitter)', 'LinkedIn', 'Facebook'],
    trouble: null,
    hasPractice: true,
    onMode: vi.fn(),
    onCopy: vi.fn(),
    onAnswered: vi.fn(),
    onTomorrow: vi.fn(),
    ...rest,
  });

  it('sets on, quiet or off for the page in front', () => {
    const p = popup();
    render(<Popup {...p} />);
    const group = screen.getByRole('group', { name: 'On X (Twitter)' });
    expect((within(group).getByLabelText('On') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(within(group).getByLabelText('Quiet'));
    expect(p.onMode).toHaveBeenCalledWith('quiet');
  });

  it('says what is seen, and copies it as a report', () => {
    const p = popup();
    render(<Popup {...p} />);
    screen.getByText('New post: seen. Publish button: seen.');
    press('Copy this as a report');
    expect(p.onCopy).toHaveBeenCalledWith('New post: seen. Publish button: seen.');
  });

  it('never lets silence look like approval', () => {
    render(<Popup {...popup({ health: [{ name: 'Comment', publish: 'none', isChecked: false }] })} />);
    screen.getByText('Comment: seen. Publish button: not seen. We cannot pause there. Not checked.');
  });

  it('says first what the number on the toolbar button stands for, and takes the answer', () => {
    const url = 'https://x.com/eastvale/status/1';
    const waiting = [{ id: 'r', platform: 'x', url, made: 1, due: 2, shown: 3 }];
    const p = popup({ here: null, health: null, waiting });
    render(<Popup {...p} />);
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('Come back and answer');
    expect(screen.getByRole('link', { name: 'Open the post' }).getAttribute('href')).toBe(url);
    press('I have answered');
    expect(p.onAnswered).toHaveBeenCalledWith('r');
    press('Remind me tomorrow');
    expect(p.onTomorrow).toHaveBeenCalledWith('r');
    cleanup();
    render(<Popup {...popup()} />);
    expect(screen.queryByText('Come back and answer')).toBeNull();
  });

  it('elsewhere, sends nobody to a site where it is off', () => {
    render(<Popup {...popup({ here: null, health: null })} />);
    screen.getByText('Open X (Twitter), LinkedIn or Facebook, or check a draft.');
    cleanup();
    render(<Popup {...popup({ here: null, health: null, useful: ['LinkedIn', 'Facebook'] })} />);
    screen.getByText('Open LinkedIn or Facebook, or check a draft.');
    cleanup();
    render(<Popup {...popup({ here: null, health: null, useful: [] })} />);
    screen.getByText('You have it off on every site. You can still check a draft.');
    expect(screen.getByRole('link', { name: 'Choose where it works' }).getAttribute('href')).toBe(
      '/options.html#platforms',
    );
  });

  it('says what it is not, and leads on', () => {
    render(<Popup {...popup({ here: null, health: null })} />);
    screen.getByText('Independent, not an NHS product.');
    screen.getByText('Not yet tried on the live sites.');
    const links = screen.getAllByRole('link').map(link => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/draft.html', '/options.html', '/practice.html']));
  });
});

describe('the options', () => {
  it('sets mode and concerns for each site', () => {
    const onMode = vi.fn();
    const onConcern = vi.fn();
    const platforms = [{ id: 'a', name: 'Site A', mode: 'on' as const, concerns: all }];
    render(<PlatformChoices platforms={platforms} onMode={onMode} onConcern={onConcern} />);
    fireEvent.click(screen.getByLabelText('Off'));
    expect(onMode).toHaveBeenCalledWith('a', 'off');
    fireEvent.click(screen.getByLabelText('Posts that only broadcast'));
    expect(onConcern).toHaveBeenCalledWith('a', 'tone', false);
  });

  it('has a switch for every check, and for those that left the list', () => {
    const onRule = vi.fn();
    const rule = {
      id: 'access/x',
      concern: 'access' as const,
      title: 'Fancy letters',
      why: 'Why.',
      severity: 'tip' as const,
    };
    render(<RuleList rules={[{ ...rule, isOn: true }]} others={['eastvale/old']} onRule={onRule} />);
    screen.getByText('1 of 1 on');
    fireEvent.click(screen.getByLabelText(/Fancy letters/));
    expect(onRule).toHaveBeenCalledWith('access/x', false);
    press('Turn on again');
    expect(onRule).toHaveBeenCalledWith('eastvale/old', true);
  });

  it('removes what was always fine', () => {
    const onRemove = vi.fn();
    const entry = { list: 'names' as const, text: 'Martha', since: 1_790_000_000_000 };
    render(<AlwaysFineList entries={[entry]} onRemove={onRemove} onExport={() => {}} />);
    press('Remove Martha');
    expect(onRemove).toHaveBeenCalledWith(entry);
  });

  it('deletes everything only after asking once more', async () => {
    const onDelete = vi.fn(async () => {});
    const items = [{ key: 'settings', area: 'local' as const, bytes: 420, changed: 0, isFixed: false }];
    render(<KeptList items={items} now={3 * 86_400_000} onDelete={onDelete} />);
    screen.getByText('3 days ago');
    press('Delete everything');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
    expect(onDelete).not.toHaveBeenCalled();
    press('Yes, delete everything');
    await screen.findByText(/Everything was deleted/);
    expect(onDelete).toHaveBeenCalledWith(null);
  });

  it('deletes one item after asking once more, and offers no such button for what an organisation sets', async () => {
    const onDelete = vi.fn(async () => {});
    const item = { area: 'local' as const, bytes: 420, changed: 0, isFixed: false };
    const mine = { ...item, key: 'history' };
    render(<KeptList items={[mine, { ...item, key: 'policy', isFixed: true }]} now={0} onDelete={onDelete} />);
    const name = 'Your own mix: label, date and site of posts';
    expect(screen.getAllByRole('button', { name: /^Delete/ })).toHaveLength(2);
    press(`Delete ${name}`);
    screen.getByText(`Delete this: ${name}?`, { exact: false });
    press('Keep it');
    expect(onDelete).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Delete ${name}` }));
    press(`Delete ${name}`);
    press('Yes, delete it');
    await screen.findByText(`Deleted: ${name}`);
    expect(onDelete).toHaveBeenCalledWith(mine);
  });

  it('asks for another site only with a whole address, and says when the browser refused', async () => {
    const onAdd = vi.fn(async () => false);
    const originOf = (typed: string) => (typed.startsWith('https://') ? typed : null);
    render(<OwnSites hosts={[]} originOf={originOf} onAdd={onAdd} onRemove={() => {}} />);
    type('Another site of yours', 'nonsense');
    press('Use it there');
    screen.getByText('Write an address that begins with https://.');
    expect(onAdd).not.toHaveBeenCalled();
    type('Another site of yours', 'https://forum.example');
    press('Use it there');
    await screen.findByText(/did not allow it/);
  });
});

describe('your organisation', () => {
  const organisation = { name: '', places: [], postcodes: [], phones: [], mailboxes: [] };
  const known = [{ name: 'Eastvale NHS Trust', town: 'Eastvale', postcode: 'EV1 2AB' }];

  it('fills in what the list knows and saves line by line', () => {
    const onSave = vi.fn();
    render(<OrganisationForm organisation={organisation} known={known} onSave={onSave} />);
    type('Name', 'Eastvale NHS Trust');
    press('Add these');
    type('Public phone lines', ' 01632 960123 \n\n01632 960123');
    press('Save your organisation');
    expect(onSave).toHaveBeenCalledWith({
      name: 'Eastvale NHS Trust',
      places: ['Eastvale'],
      postcodes: ['EV1 2AB'],
      phones: ['01632 960123'],
      mailboxes: [],
    });
  });

  it('keeps what is being typed when something else on the page changes', () => {
    const form = () => <OrganisationForm organisation={{ ...organisation }} known={known} onSave={() => {}} />;
    const { rerender } = render(form());
    type('Name', 'Eastvale');
    rerender(form());
    expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Eastvale');
  });

  it('says while it is not saved, and no longer once it is what was saved', () => {
    const { rerender } = render(<OrganisationForm organisation={organisation} known={known} onSave={() => {}} />);
    expect(screen.queryByText('Not saved yet.')).toBeNull();
    type('Name', 'Eastvale');
    screen.getByText('Not saved yet.');
    rerender(<OrganisationForm organisation={{ ...organisation, name: 'Eastvale' }} known={known} onSave={() => {}} />);
    expect(screen.queryByText('Not saved yet.')).toBeNull();
  });

  it('lists what to mend at the top, leading to the field, and saves nothing', () => {
    const onSave = vi.fn();
    render(<OrganisationForm organisation={organisation} known={known} onSave={onSave} />);
    type('Shared mailboxes', 'not an address');
    press('Save your organisation');
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getByRole('link').getAttribute('href')).toBe('#organisation-mailboxes');
    expect(screen.getByLabelText('Shared mailboxes').getAttribute('aria-invalid')).toBe('true');
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('check a draft', () => {
  it('says beside the box what the panel has, which may be far below, and leads there', () => {
    const rest = { platforms: [], textRef: null, altRef: null, onChange() {}, onCopy() {}, onClear() {} };
    const typed = { platform: 'x', ...nothingTyped };
    const { rerender } = render(<DraftForm typed={typed} noticed={null} {...rest} />);
    expect(screen.queryByRole('link')).toBeNull();
    rerender(<DraftForm typed={typed} noticed="Listening Post: 1 stop" {...rest} />);
    expect(screen.getByRole('link', { name: 'Listening Post: 1 stop' }).getAttribute('href')).toBe('#draft-panel');
  });
});

describe('what is kept here', () => {
  it('has a name in plain words for everything that we store', () => {
    const stored = readdirSync('utils/storage').flatMap(file =>
      [...readFileSync(`utils/storage/${file}`, 'utf8').matchAll(/'(?:local|session):([\w-]+)'/g)].map(m => m[1] ?? ''),
    );
    expect(stored.length).toBeGreaterThan(5);
    const items = [...stored, 'practice', 'changes'].map(key => ({
      key,
      area: 'local' as const,
      bytes: 1,
      changed: null,
      isFixed: false,
    }));
    render(<KeptList items={items} now={0} onDelete={async () => {}} />);
    expect(screen.queryByText(/^Other:/)).toBeNull();
  });
});

describe('stored values', () => {
  function storeOf(start: { n: number }, refuses = false): Store<{ n: number }> {
    let now = start;
    let tell: (value: { n: number }) => void = () => {};
    return {
      read: async () => ({ settings: now, trouble: null }),
      change: async change => {
        if (refuses) return 'write';
        now = change(now);
        tell(now);
        return null;
      },
      watch: changed => {
        tell = changed;
        return () => {};
      },
    };
  }
  function Page({ store }: { store: Store<{ n: number }> }) {
    const stored = useStore(store);
    return (
      <>
        <button type="button" onClick={() => void stored.change(s => ({ n: s.n + 1 }))}>
          n is {stored.value?.n}
        </button>
        <Said stored={stored} />
      </>
    );
  }

  it('say that they were saved, and go back on "Undo"', async () => {
    render(<Page store={storeOf({ n: 1 })} />);
    fireEvent.click(await screen.findByText('n is 1'));
    await screen.findByText('n is 2');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('n is 1');
    screen.getByText('Put back as it was.');
  });

  it('say when the browser did not keep them, and stay as they were', async () => {
    const store = storeOf({ n: 1 }, true);
    render(<Page store={store} />);
    fireEvent.click(await screen.findByText('n is 1'));
    await waitFor(() => screen.getByText(/did not keep that change/));
    screen.getByText('n is 1');
  });
});
