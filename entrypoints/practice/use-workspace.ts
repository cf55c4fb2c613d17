import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Written } from '@/components/practice/Composer';
import type { Draft, Report } from '@/utils/engine/types';
import { draftFor, type Scenario } from '@/utils/practice/scenario';
import { armed, keepEditing, postAnyway, press } from '@/utils/watch/gate';
import { t } from '@/utils/words/practice';
import { Memory } from '../composer/memory';
import { checkHere, isCheckWarm, whenIdle } from './check-here';

/** Composer, engine and gate of one scenario, as they work together beside a real composer. */
export function useWorkspace(scenario: Scenario, onPublished: (draft: Draft, report: Report) => void) {
  const given: Written = {
    text: scenario.draft,
    alt: scenario.media?.[0]?.alt ?? '',
    captions: false,
    hasWords: false,
  };
  const [written, setWritten] = useState(given);
  const [off, setOff] = useState<readonly string[]>([]);
  const [gate, setGate] = useState(armed);
  const [, redraw] = useState(0);
  const memory = useRef(new Memory()).current;
  const draft = useMemo(() => draftOf(scenario, written), [scenario, written]);
  const isEmpty = written.text.trim() === '';
  const [isReady, setReady] = useState(isCheckWarm);
  useEffect(() => (isReady ? undefined : whenIdle(() => setReady(true))), [isReady]);
  const report = useMemo(() => (isReady ? checkInComposer(draft, off) : null), [isReady, draft, off]);
  const shown = report && memory.standing(report, draft);
  const signature = JSON.stringify(written);
  return {
    written,
    draft,
    report: isEmpty ? null : shown,
    findings: report?.findings ?? [],
    stops: shown ? stopsIn(shown) : [],
    memory,
    isPaused: gate.phase === 'paused',
    check: (other: Draft) => memory.standing(checkInComposer(other, off), other),
    again: () => redraw(n => n + 1),
    write: setWritten,
    startAgain: () => setWritten(given),
    switchOff: (rule: string) => setOff([...off, rule]),
    publish: () => {
      const now = report ?? checkInComposer(draft, off);
      setReady(true);
      const { state, isHeld } = press(gate, {
        signature,
        stops: stopsIn(memory.standing(now, draft)).length,
        isChecked: true,
      });
      setGate(state);
      if (!isHeld) onPublished(draft, now);
    },
    keepEditing: () => setGate(keepEditing(gate)),
    publishAnyway: () => {
      setGate(postAnyway(signature));
      onPublished(draft, report ?? checkInComposer(draft, off));
    },
  };
}

const stopsIn = (report: Report) => report.findings.filter(f => f.severity === 'stop');

/** What leads to the site's field for descriptions elsewhere leads to the composer's own here. */
function checkInComposer(draft: Draft, off: readonly string[]): Report {
  return checkHere({ ...draft, altWay: t('composer.alt.way') }, off);
}

export function draftOf(scenario: Scenario, { text, alt, captions, hasWords }: Written): Draft {
  const draft = draftFor(scenario, text);
  const media = draft.media.map((one, index) =>
    index > 0 ? one : one.type === 'video' ? { ...one, captions } : { ...one, alt, ...(hasWords ? { hasWords } : {}) },
  );
  return { ...draft, media };
}
