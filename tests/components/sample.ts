import { asDraft } from '@/utils/engine/draft';
import type { Draft, Finding, Report, Severity, Tone } from '@/utils/engine/types';

/** Makes a draft whose findings stand on words of it: written by hand, so that a rule's change moves nothing here. */
export function sampleDraft(text: string, rest: Record<string, unknown> = {}): Draft {
  return asDraft({ id: 'sample', platform: 'x', text, ...rest });
}

export function findingOn(draft: Draft, words: string, rest: Partial<Finding> = {}): Finding {
  const start = Math.max(0, draft.text.indexOf(words));
  return {
    rule: 'access/hashtag-case',
    concern: 'access',
    severity: 'tip' as Severity,
    where: 'text',
    start,
    end: start + words.length,
    title: 'Hashtag runs words together',
    why: 'Capitals let screen readers say each word.',
    advice: 'Start each word with a capital letter.',
    source: 'https://www.gov.uk/guidance/example',
    pack: 'built-in',
    fixes: [],
    ...rest,
  };
}

export function nhsNumberOn(draft: Draft, words: string): Finding {
  return findingOn(draft, words, {
    rule: 'identifiers/nhs-number',
    concern: 'identifiers',
    severity: 'stop',
    title: 'This looks like an NHS number',
    why: 'Anyone with access could look this patient up.',
    advice: 'Take it out before you post.',
    source: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
  });
}

export function hashtagOn(draft: Draft, tag: string, mended: string): Finding {
  const finding = findingOn(draft, tag);
  return { ...finding, fixes: [{ start: finding.start, end: finding.end, text: mended, label: mended }] };
}

export function combinationOn(draft: Draft, clues: [type: string, words: string][], cut: string): Finding {
  const at = (words: string) => draft.text.indexOf(words);
  const spans = clues.map(([type, words]) => ({
    type,
    start: at(words),
    end: at(words) + words.length,
    label: `${type} (${words})`,
  }));
  return findingOn(draft, draft.text, {
    rule: 'identifiers/combination',
    concern: 'identifiers',
    severity: 'stop',
    title: 'Together these could identify someone',
    why: 'Small facts join up to one person.',
    advice: 'Take out when it happened first.',
    clues: spans,
    people: 10,
    fixes: [{ start: at(cut), end: at(cut) + cut.length, text: '', label: `Take out “${cut}”` }],
  });
}

const calmTone: Tone = { verdict: 'short', kind: null, evidence: [], next: '', reply: null };

export function reportOf(draft: Draft, findings: Finding[], rest: Partial<Report> = {}): Report {
  return { id: draft.id, findings, unsure: [], faults: [], tone: calmTone, ...rest };
}
