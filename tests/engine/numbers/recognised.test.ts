import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { recognisedIn } from '@/utils/engine/numbers';
import { Part } from '@/utils/engine/part';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';
import { processorTime } from '../../processor-time';

const found = (text: string) =>
  recognisedIn(new Part('text', text)).map(r => ({ type: r.type, text: text.slice(r.start, r.end), facts: r.facts }));
const numberRules = rules.filter(r => /^identifiers\/(?!combination|reply|named|tagged|colleague)/.test(r.id));
const report = (draft: object, settings = defaultSettings()) =>
  check(asDraft(draft), { rules: numberRules, cues: [], settings });

describe('facts stay separate', () => {
  it('tells shape, checksum, range and label apart', () => {
    const [labelled] = found('NHS number 450 557 7104');
    expect(labelled?.facts).toMatchObject({
      shape: '3-3-4',
      checksum: 'passes',
      range: 'England and Wales',
      label: 'nhs number',
      otherwise: '',
    });
    const [test] = found('9434765919');
    expect(test?.facts).toMatchObject({ shape: 'bare', checksum: 'passes', range: 'test', label: '' });
    const [meeting] = found('meeting id 401 023 2137');
    expect(meeting?.facts.otherwise).toBe('meeting');
  });

  it('reads one window in two ways where both fit', () => {
    expect(found('060723 0002').map(f => f.type)).toContain('chi');
    expect(
      found('0607230002')
        .map(f => f.type)
        .sort(),
    ).toEqual(['chi', 'nhs-number']);
  });
});

/** What editors, phones and people put into numbers. */
const disguises: [string, (digits: string) => string][] = [
  ['as typed', d => d],
  ['full width', d => d.replace(/\d/g, c => String.fromCodePoint(0xff10 + Number(c)))],
  ['bold', d => d.replace(/\d/g, c => String.fromCodePoint(0x1d7ce + Number(c)))],
  ['zero-width space after each digit', d => d.replace(/\d/g, '$&\u200b')],
  ['word joiner', d => d.replace(/\d/g, '\u2060$&')],
  ['no-break spaces', d => d.replace(/ /g, '\u00a0')],
  ['dashes', d => d.replace(/ /g, '-')],
  ['no-break hyphens', d => d.replace(/ /g, '\u2011')],
  ['dots', d => d.replace(/ /g, '.')],
];

describe.each(disguises)('written %s', (_, disguise) => {
  it('is still found, and the span covers exactly what was typed', () => {
    const number = disguise('450 557 7104');
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Ring us. ', '𝗕𝗜𝗚 news: ', 'ﬁrst 👩🏽‍⚕️ ', 'İstanbul ', 'e\u0301té '),
        fc.constantFrom('', ' thanks', '. Next', ' 👩🏽‍⚕️', '\n#NHS'),
        (before, after) => {
          const text = `${before}NHS number ${number}${after}`;
          const finding = report({ text }).findings.find(f => f.rule === 'identifiers/nhs-number');
          expect(finding?.severity).toBe('stop');
          const typed = text.slice(finding?.start, finding?.end).normalize('NFKC').replace(/\D/g, '');
          expect(typed).toBe('4505577104');
          expect(text.slice(0, finding?.start).normalize('NFKC')).not.toMatch(/\d/);
        },
      ),
      { numRuns: 30 },
    );
  });
});

it('always points at typed characters, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '4505577104',
      '450 557 7104',
      'AZ 12 34 56 A',
      '07700 900123',
      'EC1A 1BB',
      '22/11/1972',
      'a@example.com',
      'dob ',
      'nhs no ',
      ' ',
      '\n',
      '1',
      '９',
      '𝟒',
      '\u200b',
      'ﬁ',
      '👨‍👩‍👧',
      'e\u0301',
      'İ',
      '12 Mill Lane',
      'https://x.example/?nhs=4505577104',
      '192.168.0.1',
      '+44 ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
      const text = pieces.join('');
      for (const { start, end, type } of recognisedIn(new Part('text', text))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end, type).toBeGreaterThan(start);
        expect(/[\p{L}\p{N}:]/u.test(text.slice(start, end).normalize('NFKC'))).toBe(true);
      }
      for (const finding of report({ text }).findings) expect(finding.end).toBeGreaterThan(finding.start);
    }),
    { numRuns: 300 },
  );
});

describe('half-typed numbers', () => {
  it.each(['07700 900123', '+44 7700 900123', '0300 123 4567', '020 7946 0123', '01632 960123', '0044 7700 900461'])(
    'never flashes a stop while %s is typed',
    number => {
      for (let i = 1; i <= number.length; i++) {
        const { findings } = report({ text: `Ring us on ${number.slice(0, i)}` });
        expect(findings.filter(f => f.severity === 'stop')).toEqual([]);
      }
    },
  );
});

describe('bad input', () => {
  const long: [string, string][] = [
    ['digits', '4'.repeat(100_000)],
    ['digits in pairs', '45 '.repeat(33_000)],
    ['ten by ten', '4505577104 '.repeat(9_000)],
    ['dashes', '1-'.repeat(50_000)],
    ['capitals and figures', 'A1 '.repeat(33_000)],
    ['one long word', 'a'.repeat(100_000)],
    ['number words', 'four five '.repeat(10_000)],
    ['labels', 'nhs number '.repeat(9_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['colons', 'a:'.repeat(50_000)],
    ['plus signs', '+1('.repeat(33_000)],
  ];
  it.each(long)('100,000 characters of %s stay quick', (_, text) => {
    const part = new Part('text', text);
    void part.tokens;
    expect(processorTime(() => recognisedIn(part))).toBeLessThan(10_000);
  });

  it('a local pattern that matches everything finds no more than numbers', () => {
    const settings = { ...defaultSettings(), patterns: { hospitalNumbers: ['.*', '.+', '('] } };
    expect(report({ text: 'Nothing to see here, 12 of us' }, settings).findings).toEqual([]);
    expect(report({ text: 'x' }, settings).faults).toEqual([]);
  });

  it('a local pattern warns', () => {
    const settings = { ...defaultSettings(), patterns: { hospitalNumbers: ['RXX\\d{6}'] } };
    const [finding] = report({ text: 'see RXX123456 please' }, settings).findings;
    expect(finding).toMatchObject({ rule: 'identifiers/hospital-number', severity: 'warn', start: 4, end: 13 });
  });
});

describe('one finding per place', () => {
  it('keeps the more severe of two readings', () => {
    const { findings } = report({ text: 'NHS number 450 557 7104 and patient id 450 557 7104' });
    const places = findings.map(f => `${f.start}-${f.end}`);
    expect(new Set(places).size).toBe(places.length);
    expect(findings.map(f => f.severity)).toEqual(['stop', 'stop']);
  });
});

it('reads links and file names as parts of what is published', () => {
  const { findings } = report({
    text: 'See',
    links: ['https://x.example/patient?nhs=4505577104'],
    media: [{ type: 'image', alt: 'MRN 77120934', name: 'patient.jpg' }],
    thread: ['dob 22/11/1972'],
    poll: ['ring 07700 900123'],
  });
  expect([...new Set(findings.map(f => f.where))].sort()).toEqual(['alt:0', 'link:0', 'name:0', 'poll:0', 'thread:0']);
  expect(read(asDraft({ text: 'x' }), defaultSettings()).published).toHaveLength(1);
});
