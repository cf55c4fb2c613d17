import type { Draft, Report } from '@/utils/engine/types';
import { answerDraft, draftFor, type Scenario } from './scenario';

/**
 * Whether a scenario tells the truth: the draft has the stated findings and no others, and model answers draw neither
 * stop nor warn. Gives sentences for its author; none when all is well.
 */
export function proveScenario(scenario: Scenario, check: (draft: Draft) => Report): string[] {
  const report = check(draftFor(scenario, scenario.draft));
  const found = new Set(scenario.draft === '' && !scenario.media?.length ? [] : report.findings.map(f => f.rule));
  const stated = new Set(scenario.expects);
  const missing = [...stated].filter(rule => !found.has(rule)).map(rule => `The check does not report “${rule}”.`);
  const surplus = [...found].filter(rule => !stated.has(rule)).map(rule => `The check also reports “${rule}”.`);
  const tone =
    scenario.verdict && scenario.verdict !== report.tone.verdict
      ? [`The tone check says “${report.tone.verdict}”, not “${scenario.verdict}”.`]
      : [];
  const answers = scenario.answers.flatMap((answer, index) =>
    check(answerDraft(scenario, answer))
      .findings.filter(f => f.severity !== 'tip')
      .map(f => `Model answer ${index + 1} draws “${f.rule}”.`),
  );
  return [...missing, ...surplus, ...tone, ...answers];
}
