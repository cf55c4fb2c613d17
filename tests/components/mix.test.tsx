// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MixBox } from '@/components/mix/MixBox';
import { MixChart } from '@/components/mix/MixChart';
import { ReminderForm } from '@/components/mix/ReminderForm';
import { ReminderList } from '@/components/mix/ReminderList';
import type { Verdict } from '@/utils/engine/types';
import type { MixEntry } from '@/utils/history/mix';

afterEach(cleanup);
const posts = (...verdicts: [Verdict, number][]): MixEntry[] =>
  verdicts.flatMap(([verdict, n]) => Array.from({ length: n }, () => ({ verdict, day: '2026-05-02', platform: 'x' })));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const now = new Date(2026, 4, 2, 15, 30).getTime();

describe('the mix', () => {
  it('says in a sentence what the picture shows', () => {
    const { container } = render(<MixChart history={posts(['broadcast', 13], ['mixed', 4], ['conversational', 3])} />);
    screen.getByText('Your last 20: 13 one-way, 4 mixed, 3 conversational.');
    expect(container.querySelectorAll('[aria-hidden] > svg')).toHaveLength(20);
    expect(screen.queryByText(/posts before/)).toBeNull();
    cleanup();
    render(<MixChart history={posts(['mixed', 1])} />);
    screen.getByText('Your one post so far: 0 one-way, 1 mixed, 0 conversational.');
    // One has no order.
    expect(screen.queryByText(/Oldest at the left/)).toBeNull();
  });

  it('compares with the person’s own past, and has the numbers in a table', () => {
    render(<MixChart history={posts(['broadcast', 20], ['conversational', 5], ['mixed', 15])} />);
    screen.getByText('More conversations than in your 20 posts before.');
    const row = screen.getByRole('row', { name: /Conversational/, hidden: true });
    expect(
      within(row)
        .getAllByRole('cell', { hidden: true })
        .map(cell => cell.textContent),
    ).toEqual(['5', '0']);
  });

  it('gives no score, percentage or target', () => {
    const { container } = render(<MixChart history={posts(['mixed', 25])} />);
    expect(container.textContent).not.toMatch(/%|score|target|goal/i);
  });

  it('says when nothing is counted yet', () => {
    render(<MixChart history={[]} />);
    screen.getByText(/Nothing is counted yet/);
  });

  it('makes its promises, and can be switched off, saved and cleared', () => {
    const props = { isKept: true, isLocked: false, onKeep: vi.fn(), onClear: vi.fn(), onExport: vi.fn() };
    const { rerender } = render(<MixBox history={posts(['mixed', 2])} {...props} />);
    screen.getByText('Kept in this browser profile; whoever administers this computer could read it.');
    fireEvent.click(screen.getByLabelText('Keep my own mix'));
    expect(props.onKeep).toHaveBeenCalledWith(false);
    press('Save as a file');
    expect(props.onExport).toHaveBeenCalled();
    press('Clear it');
    expect(props.onClear).toHaveBeenCalled();
    rerender(<MixBox history={[]} {...props} />);
    expect(screen.getByRole('status').textContent).toBe('Your mix was cleared.');
  });
});

describe('reminders', () => {
  it('are made for a time, with an address only where it is one', async () => {
    const onMake = vi.fn(async () => 'badge' as const);
    render(<ReminderForm now={now} onMake={onMake} />);
    fireEvent.click(screen.getByLabelText('In 2 hours'));
    fireEvent.input(screen.getByLabelText(/Address of your post/), { target: { value: 'javascript:alert(1)' } });
    press('Remind me');
    expect(onMake).not.toHaveBeenCalled();
    screen.getByText(/An address starts with https/);
    fireEvent.input(screen.getByLabelText(/Address of your post/), { target: { value: ' https://x.example/1 ' } });
    press('Remind me');
    expect(onMake).toHaveBeenCalledWith(now + 2 * 3_600_000, 'https://x.example/1');
    await waitFor(() => screen.getByText('Done. The toolbar button will show a number in 2 hours.'));
  });

  it('begin with the address of the post where the site has told it', () => {
    render(<ReminderForm now={now} address="https://x.example/1" onMake={vi.fn()} />);
    expect((screen.getByLabelText(/Address of your post/) as HTMLInputElement).value).toBe('https://x.example/1');
  });

  it('lead back to the post until it was answered', () => {
    const waiting = { id: 'a', platform: 'x', url: 'https://x.example/1', made: now, due: now, shown: now };
    const props = { onDone: vi.fn(), onTomorrow: vi.fn() };
    render(
      <ReminderList
        reminders={[waiting, { ...waiting, id: 'b', shown: null, due: now + 86_400_000 }]}
        now={now}
        {...props}
      />,
    );
    expect(screen.getAllByRole('link', { name: 'Open the post' })[0]?.getAttribute('href')).toBe('https://x.example/1');
    press('I have answered');
    expect(props.onDone).toHaveBeenCalledWith('a');
    press('Remind me tomorrow');
    expect(props.onTomorrow).toHaveBeenCalledWith('a');
    press('Do not remind me');
    expect(props.onDone).toHaveBeenLastCalledWith('b');
    screen.getByText('You will be reminded tomorrow.');
  });

  it('say when none wait', () => {
    render(<ReminderList reminders={[]} now={now} onDone={vi.fn()} onTomorrow={vi.fn()} />);
    screen.getByText('No reminders wait. After a post that asks something, one is offered.');
  });
});
