// biome-ignore-all lint/suspicious/noThenProperty: "then" is a key of packs.
import { describe, expect, it } from 'vitest';
import { momentOf } from '@/utils/engine/window';
import { noticed } from './pack-for-tests';

const rule = (kind: string, own: Record<string, unknown>) => [{ id: 'r', kind, title: 'T', ...own }];

describe('phrases', () => {
  const phrases = (list: string[], more = {}) => rule('phrases', { phrases: list, ...more });

  it.each([
    [['bed blocker'], 'A bed blocker here', ['bed blocker']],
    [['bed blocker'], 'Bed-blockers again', ['Bed-blockers']],
    [['bed blocker'], 'the bed blocker’s family', ['bed blocker’s']],
    [['bed blocker'], 'ｂｅｄ blocker', ['ｂｅｄ blocker']],
    [['bed blocker'], 'bed. Blocker', []],
    [['bed blocker'], 'bedblocker', []],
    [['block*'], 'blocking and blocked, no unblock', ['blocking', 'blocked']],
    [['bed block*'], 'bed blocking', ['bed blocking']],
    [['IT'], 'it works, IT works', ['IT']],
    [['A&E'], 'our A&E team', ['A&E']],
    [['#NHSheroes'], 'our #nhsheroes', ['#nhsheroes']],
    [['a', 'a b c', 'b'], 'a b c', ['a b c']],
    [['🚨'], 'News 🚨 now', ['🚨']],
  ])('%j in “%s”', (list, text, found) => expect(noticed(phrases(list), text)).toEqual(found));

  it('leaves exceptions alone', () =>
    expect(noticed(phrases(['blocker'], { except: ['beta blocker'] }), 'a beta blocker, a blocker')).toEqual([
      'blocker',
    ]));

  it('can be exact', () => expect(noticed(phrases(['hero'], { exact: true }), 'hero heroes hero’s')).toEqual(['hero']));

  it('looks at alt texts, polls and threads, and elsewhere when asked', () => {
    const draft = {
      text: 'x',
      media: [{ alt: 'a ward', name: 'ward.png' }],
      poll: ['ward'],
      links: ['https://x.uk/ward'],
    };
    expect(noticed(phrases(['ward']), draft)).toEqual(['alt:0 2-6', 'poll:0 0-4']);
    expect(noticed(phrases(['ward.png'], { in: ['names'] }), draft)).toEqual(['name:0 0-8']);
    expect(noticed(rule('pattern', { pattern: 'ward', in: ['names', 'links'] }), draft)).toHaveLength(2);
  });

  it('only runs where and when it should', () => {
    const here = phrases(['x1'], { platforms: ['LinkedIn'], kinds: ['reply'] });
    expect(noticed(here, { text: 'x1', platform: 'linkedin', kind: 'reply' })).toEqual(['x1']);
    expect(noticed(here, { text: 'x1', platform: 'x', kind: 'reply' })).toEqual([]);
    expect(noticed(here, { text: 'x1', platform: 'linkedin' })).toEqual([]);
  });

  it('is silent when the post holds what "unless" names', () => {
    const unless = phrases(['embargo'], { unless: ['lifted'] });
    expect(noticed(unless, 'The embargo has lifted')).toEqual([]);
    expect(noticed(unless, 'Under embargo')).toEqual(['embargo']);
  });
});

describe('swap', () => {
  it.each([
    [{ 'service user': 'person' }, 'A service user said', ['service user']],
    [{ Covid: 'COVID-19' }, 'COVID-19 and covid', ['covid']],
    [{ nhs: 'NHS' }, 'NHS and Nhs', ['Nhs']],
    [{ diabetics: 'people with diabetes', diabetes: 'diabetes (type 1 or 2)' }, 'people with diabetes', []],
  ])('%j in “%s”', (swap, text, found) => expect(noticed(rule('swap', { swap }), text)).toEqual(found));
});

describe('pattern', () => {
  it.each([
    ['RXX\\d{6}', 'see rxx123456 ok', ['rxx123456']],
    ['\\bward (\\d+|[a-z])\\b', 'Ward 7 and ward q', ['Ward 7', 'ward q']],
    ['colou?r', 'color colour', ['color', 'colour']],
    ['[0-9]{2}/[0-9]{2}', '😀 12/05', ['12/05']],
    ['cat|dog', 'a dog', ['dog']],
    ['(?i)cat', 'CAT', ['CAT']],
    ['\\x41b', 'Ab', ['Ab']],
  ])('%s in “%s”', (pattern, text, found) => expect(noticed(rule('pattern', { pattern }), text)).toEqual(found));

  it.each(['(?=x)y', '(a)\\1', '[', 'a{1001}', '(x{500}){500}', '', 'x*', '.{999}.{999}'])(
    'refuses %s with a sentence',
    pattern => {
      expect(() => noticed(rule('pattern', { pattern }), 'x')).toThrow(/[A-Z“].*\./);
    },
  );
});

describe('count', () => {
  it.each([
    [{ count: 'hashtags', max: 1 }, '#A1a #Bb #Cc', ['#Bb #Cc']],
    [{ count: 'words', min: 3 }, 'two words', ['']],
    [{ count: 'characters', max: 3 }, 'a😀bcd', ['cd']],
    [{ count: ['we', 'our'], max: 2 }, 'We did our best, we did', ['we']],
    [{ count: 'questions', min: 1 }, 'Is it?', []],
  ])('%j in “%s”', (own, text, found) => expect(noticed(rule('count', own), text)).toEqual(found));
});

describe('presence', () => {
  it('speaks when what is needed is missing, at the end of the post', () => {
    const needs = rule('presence', {
      needs: { has: ['links'], phrases: ['#EastvaleListens'] },
      fixes: ['#EastvaleListens'],
    });
    expect(noticed(needs, 'Come and see us')).toEqual(['']);
    expect(noticed(needs, 'See www.eastvale.nhs.uk')).toEqual([]);
    expect(noticed(needs, { text: 'See us', links: ['https://eastvale.nhs.uk'] })).toEqual([]);
    expect(noticed(needs, 'Talk #EastvaleListens')).toEqual([]);
    expect(noticed(needs, '')).toEqual([]);
  });

  it('speaks when what is to be avoided is there', () =>
    expect(noticed(rule('presence', { avoids: { has: ['emoji'] } }), 'Hi 🎉')).toEqual(['🎉']));
});

describe('condition', () => {
  const clinic = rule('condition', { if: ['clinic'], then: { pattern: '0300 \\d{3} \\d{4}' } });

  it('if this, then that', () => {
    expect(noticed(clinic, 'Our clinic opens')).toEqual(['clinic']);
    expect(noticed(clinic, 'Our clinic: 0300 000 0000')).toEqual([]);
    expect(noticed(clinic, 'Nothing')).toEqual([]);
  });

  it('can look at what is answered', () => {
    const reply = rule('condition', { if: { phrases: ['complaint'], in: 'parent' }, then: ['message me'] });
    expect(noticed(reply, { text: 'Thanks', kind: 'reply', parent: 'A complaint!' })).toEqual(['']);
    expect(noticed(reply, { text: 'Please message me', kind: 'reply', parent: 'A complaint!' })).toEqual([]);
    expect(noticed(reply, { text: 'A complaint!', kind: 'reply', parent: 'Hello' })).toEqual([]);
  });

  it('if this, then not that', () => {
    const not = rule('condition', { if: ['pause'], thenNot: ['vote'] });
    expect(noticed(not, 'The pause: vote')).toEqual(['vote']);
    expect(noticed(not, 'The pause')).toEqual([]);
  });
});

describe('dates', () => {
  const may = [{ id: 'r', kind: 'phrases', phrases: ['new hospital'], from: '2026-05-01', until: '2026-05-07' }];
  const at = (text: string) => momentOf(text, 'UTC') ?? 0;

  it.each([
    ['2026-04-30T22:59', []],
    ['2026-04-30T23:00', ['new hospital']],
    ['2026-05-07T22:59', ['new hospital']],
    ['2026-05-07T23:00', []],
  ])('count in the time zone of the pack, summer time included: %s UTC', (moment, found) =>
    expect(noticed(may, 'A new hospital', at(moment))).toEqual(found),
  );

  it('wait for dates that are still to be filled in', () => {
    const open = [{ ...may[0], from: '', until: '' }];
    expect(noticed(open, 'A new hospital', at('2026-05-02'))).toEqual([]);
  });

  it.each([
    ['from', 'May'],
    ['until', '2026-13-01'],
    ['from', '2026-02-30'],
    ['zone', 'Mars/Base'],
    ['until', '2020-01-01'],
  ])('refuses %s %s with a sentence', (key, value) =>
    expect(() => noticed([{ ...may[0], [key]: value }], 'x')).toThrow(/\./),
  );

  it('knows both sides of a change of the clocks', () => {
    expect(momentOf('2026-03-29T00:30', 'Europe/London')).toBe(at('2026-03-29T00:30'));
    expect(momentOf('2026-03-29T02:30', 'Europe/London')).toBe(at('2026-03-29T01:30'));
    expect(momentOf('2026-05-01T00:00+02:00', 'Europe/London')).toBe(at('2026-04-30T22:00'));
  });
});
