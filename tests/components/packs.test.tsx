// @vitest-environment happy-dom
/** Shared guidance as people meet it: what was added, what holds, and what to know about it. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Added, AddPack } from '@/components/packs/AddPack';
import { PackCard } from '@/components/packs/PackCard';
import { addedLine, type ListedPack, reviewLine } from '@/components/packs/pack-view';
import { SubscribeForm } from '@/components/packs/SubscribeForm';
import { preparePack } from '@/utils/packs/proof/prepare-pack';
import { fileOf } from '../packs/pack-for-tests';

afterEach(cleanup);

const rule = { id: 'p', kind: 'phrases', phrases: ['bed blocker'], examples: { flags: ['A [bed blocker]'] } };
const wrong = { ...rule, id: 'q', examples: { flags: ['A bed'] } };
const strange = { id: 'r', kind: 'phrase', phrases: ['x'] };
const prepared = (rules: unknown[], more = {}) => {
  const { summary, problems } = preparePack(fileOf(rules, more));
  if (!summary) throw new Error('refused');
  return { summary, problems };
};

describe('a pack that was added says how it went', () => {
  it.each<[string, unknown[], Record<string, unknown>, string]>([
    ['whole', [rule], {}, '“Eastvale guidance” 1.0.0 is in force.'],
    ['one rule that does not hold', [rule, wrong], {}, '“Eastvale guidance” 1.0.0 is in force, but for 1 rule.'],
    ['one rule of an unknown kind', [rule, strange], {}, '“Eastvale guidance” 1.0.0 is in force, but for 1 rule.'],
    ['no rule that works', [wrong, strange], {}, '“Eastvale guidance” 1.0.0 is here, but none of its rules works.'],
    ['no rules at all', [], { version: '' }, '“Eastvale guidance” is in force. It has no rules.'],
  ])('%s', (_, rules, more, line) => expect(addedLine(prepared(rules, more).summary)).toBe(line));

  const add = (added: Added) =>
    render(<AddPack added={added} starters={[]} onText={() => {}} onStarter={() => {}} onShow={() => {}} />);

  it.each([
    ['0.9.0', 'It takes the place of version 0.9.0.'],
    ['1.0.0', 'It takes the place of version 1.0.0.'],
    ['1.1.0', 'It is older than version 1.1.0, whose place it takes.'],
    ['1.10.0', 'It is older than version 1.10.0, whose place it takes.'],
  ])('with version %s here before: %s', (replaced, line) => {
    add({ state: 'done', replaced, ...prepared([rule]) });
    screen.getByText(line, { exact: false });
  });

  it('with a review date that has passed, in so many words', () => {
    add({ state: 'done', replaced: null, ...prepared([rule], { review: '2020-01-31' }) });
    screen.getByText(/Its review date has passed: 31 January 2020/);
  });

  it('with a review date that is none, once', () => {
    add({ state: 'done', replaced: null, ...prepared([rule], { review: 'next spring' }) });
    expect(screen.getAllByText(/next spring/)).toHaveLength(1);
  });

  it('the box for pasting has a name of its own', () => {
    add({ state: 'idle' });
    screen.getByLabelText('Text of the pack');
    expect(screen.getAllByText('Or paste it')).toHaveLength(1);
  });
});

it('a review date counts to the end of its day', () => {
  const at = (moment: string) => reviewLine('2027-01-31', Date.parse(moment))?.isTrouble;
  expect([at('2027-01-31T20:00Z'), at('2027-02-01T00:00Z')]).toEqual([false, true]);
  expect(reviewLine('', 0)).toBeNull();
  expect(reviewLine('2027-13-01', 0)).toMatchObject({
    isTrouble: true,
    text: expect.stringContaining('2027-13-01'),
  });
});

describe('the card of a pack', () => {
  const address = (url: string): ListedPack => ({
    id: `address:${url}`,
    origin: { by: 'address', address: url, since: 0 },
    summary: null,
    problems: [],
    previous: null,
    subscription: { lastTried: 1, lastGood: null, trouble: 'unreachable' },
  });
  const on = {
    onUpdate: vi.fn(),
    onAllow: vi.fn(),
    onRollBack: vi.fn(),
    onRemove: vi.fn(),
    onEdit: vi.fn(),
    onSave: vi.fn(),
    onRule: vi.fn(),
  };
  const card = (pack: ListedPack, holding: ListedPack | null = null) =>
    render(<PackCard pack={pack} rules={[]} now={Date.UTC(2027, 0, 1)} isAsking={false} holding={holding} {...on} />);

  it('tells two addresses of one server apart before they brought anything', () => {
    card(address('https://packs.eastvale.example/a.json'));
    card(address('https://packs.eastvale.example/b.json'));
    for (const name of ['packs.eastvale.example/a.json', 'packs.eastvale.example/b.json'])
      screen.getByRole('article', { name });
    screen.getByRole('button', { name: 'Remove packs.eastvale.example/b.json' });
  });

  it('says that another of its name holds', () => {
    const file: ListedPack = { ...address(''), id: 'f', origin: { by: 'file', since: 0 }, ...prepared([rule]) };
    const newer = { ...address('https://a.example/p.json'), ...prepared([rule], { version: '1.1.0' }) };
    card(file, newer);
    screen.getByText(/^Not used now: version 1\.1\.0 of the same name holds\. From a\.example\/p\.json/);
  });

  it('says what does not work, and that its review date is none', () => {
    card({
      ...address('https://a.example/p.json'),
      ...prepared([rule, strange], { review: '2027-13-01', version: '' }),
    });
    screen.getByText('1 rule works. 1 rule is of a kind not known here.');
    screen.getByText(/Without a version/);
    screen.getByText(/review date cannot be read: “2027-13-01”/);
  });
});

describe('an address to subscribe to', () => {
  const typed = async (value: string) => {
    const onSubscribe = vi.fn(async () => ({ name: 'Eastvale guidance', trouble: null }));
    render(<SubscribeForm isAllowed onSubscribe={onSubscribe} />);
    fireEvent.input(screen.getByLabelText('Web address of the pack'), { target: { value } });
    fireEvent.click(screen.getByRole('button', { name: 'Subscribe', hidden: true }));
    await waitFor(() => {});
    return onSubscribe;
  };

  it.each(['http://a.example/p.json', 'a.example/p.json', 'https://', 'https://a.example/a b.json'])(
    '%s is not asked',
    async value => {
      expect(await typed(value)).not.toHaveBeenCalled();
      screen.getByText('Write an address that begins with https://.');
    },
  );

  it('with a name and password in it is not asked and not kept', async () => {
    expect(await typed('https://user:pw@packs.example/p.json')).not.toHaveBeenCalled();
    screen.getByText(/holds a name or password/);
  });

  it('is asked without its fragment', async () => {
    expect(await typed(' https://A.example/p.json#top ')).toHaveBeenCalledWith('https://a.example/p.json');
  });
});
