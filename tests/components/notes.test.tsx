// @vitest-environment happy-dom
/** What shares a note: one place in a post is spoken of once. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FixButtons } from '@/components/panel/FixButtons';
import { Note } from '@/components/panel/Note';
import { notesOf, notesToShow } from '@/components/panel/notes';
import type { PanelProps } from '@/components/panel/panel-props';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { Finding } from '@/utils/engine/types';
import { rules } from '@/utils/rules';
import { combinationOn, findingOn, nhsNumberOn, reportOf, sampleDraft } from './sample';

afterEach(cleanup);

const access = rules.filter(r => r.id.startsWith('access/'));
const notesIn = (text: string) =>
  notesOf(check(asDraft({ text }), { rules: access, cues: [], settings: defaultSettings() }).findings).map(note =>
    note.findings.map(f => f.rule.slice('access/emoji-'.length)),
  );

describe('the same emoji are spoken of in one note', () => {
  it.each<[string, string[][]]>([
    ['Thank you porters 💙💙💙💙 for a good week', [['placing', 'repeated', 'count']]],
    ['Thank you porters for a good week 💙💙💙💙', [['repeated', 'count']]],
    ['Thank you 💙 porters for a good week 🎉🎉', [['placing'], ['repeated']]],
  ])('%s', (text, notes) => expect(notesIn(text)).toEqual(notes));
});

it('words inside longer ones of the same note are not shown again', () => {
  const draft = asDraft({ text: 'Thank you porters 💙💙💙💙 for a good week' });
  const report = check(draft, { rules: access, cues: [], settings: defaultSettings() });
  const panel = { draft, onFix: vi.fn() } as unknown as PanelProps;
  for (const note of notesOf(report.findings)) render(<Note note={note} panel={panel} />);
  expect([...document.querySelectorAll('q')].map(q => q.textContent)).toEqual(['💙💙💙💙']);
});

it('a wording of several lines that a box does not take is copied under its name', () => {
  const draft = sampleDraft('We hear you');
  const fix = { start: 11, end: 11, text: '\nThank you.\n\nAsha', label: 'Eastvale: Long waits' };
  const panel = { isFixable: () => false, onCopy: vi.fn() } as unknown as PanelProps;
  render(<FixButtons findings={[findingOn(draft, 'We hear', { fixes: [fix] })]} panel={panel} describedBy="x" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy “Eastvale: Long waits”' }));
  expect(panel.onCopy).toHaveBeenCalledWith('Thank you.\n\nAsha');
});

describe('a house rule and a check of ours on the same words', () => {
  const draft = sampleDraft('We utilise beds, e.g. in winter, and commence again');
  const ours = (words: string, rest: Partial<Finding> = {}) =>
    findingOn(draft, words, { rule: 'access/hard-word', ...rest });
  const house = (words: string, rest: Partial<Finding> = {}) =>
    findingOn(draft, words, { rule: 'plain', pack: 'Eastvale guidance', ...rest });
  const told = (findings: Finding[]) => notesOf(findings).map(n => n.findings.map(f => `${f.pack}: ${f.start}`));

  it('share the note of the house; other words of ours keep their own', () => {
    expect(told([ours('utilise'), house('utilise'), ours('commence')])).toEqual([
      ['Eastvale guidance: 3', 'built-in: 3'],
      [`built-in: ${draft.text.indexOf('commence')}`],
    ]);
  });

  it.each<[string, Finding, Finding]>([
    ['other words', ours('beds'), house('utilise')],
    ['another concern', ours('utilise', { concern: 'identifiers' }), house('utilise')],
    ['a stop of ours', ours('utilise', { severity: 'stop' }), house('utilise')],
    ['a louder check of ours', ours('utilise', { severity: 'warn' }), house('utilise')],
  ])('stay apart: %s', (_, a, b) => expect(told([a, b])).toHaveLength(2));

  it('offer one mend once, and no “Mend all” for one place', () => {
    const fix = { start: 3, end: 10, text: 'use', label: 'use' };
    const [note] = notesOf([ours('utilise', { fixes: [fix] }), house('utilise', { fixes: [fix] })]);
    const panel = { onFix: vi.fn(), onMendAll: vi.fn() } as unknown as PanelProps;
    render(<FixButtons findings={note?.findings ?? []} panel={panel} describedBy="x" />);
    expect(screen.getAllByRole('button').map(b => b.textContent)).toEqual(['use']);
  });
});

describe('of several stops', () => {
  const draft = sampleDraft('Arthur on Ward 7 last night, 450 557 7104.');
  const story = combinationOn(draft, [['place', 'Ward 7']], 'last night');
  const number = nhsNumberOn(draft, '450 557 7104');
  const { start, end } = number;
  const shown = (...findings: Finding[]) => notesToShow(reportOf(draft, findings), false).map(n => n.findings[0]);

  it('a number that one press takes out stands first', () => {
    const mendable = { ...number, fixes: [{ start, end, text: '', label: 'Take it out' }] };
    expect(shown(story, mendable)).toEqual([mendable, story]);
  });

  it('what nobody can take out at one press stays where it is, and so does what does not stop', () => {
    const quiet = { ...number, severity: 'warn' as const, fixes: [{ start, end, text: '', label: 'Take it out' }] };
    expect(shown(story, number)).toEqual([story, number]);
    expect(shown(story, quiet)).toEqual([story, quiet]);
  });
});
