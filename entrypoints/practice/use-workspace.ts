import { useMemo, useRef, useState } from 'preact/hooks';
import type { Written } from '@/components/practice/Composer';
import type { Draft, Report } from '@/utils/engine/types';
import { draftFor, type Scenario } from '@/utils/practice/scenario';
import { armed, keepEditing, postAnyway, press } from '@/utils/watch/gate';
import { Memory } from '../composer/memory';
import { checkHere } from './check-here';

/** Composer, engine and gate of one scenario, as they work together beside a real composer. */
export function useWorkspace(scenario: Scenario, onPublished: (draft: Draft, report: Report) => void) {
  const given: Written = { text: scenario.draft, alt: scenario.media?.[0]?.alt ?? '', captions: false };
  const [written, setWritten] = useState(given);
  const [off, setOff] = useState<readonly string[]>([]);
  const [gate, setGate] = useState(armed);
  const [, redraw] = useState(0);
  const memory = useRef(new Memory()).current;
  const draft = useMemo(() => draftOf(scenario, written), [scenario, written]);
  const isEmpty = written.text.trim() === '';
  const report = useMemo(() => checkHere(draft, off), [draft, off]);
  const shown: Report = {
    ...report,
    findings: report.findings.filter(f => !memory.isFine(f, draft)),
    unsure: report.unsure.filter(u => !memory.hasLooked(u)),
  };
  const stops = shown.findings.filter(f => f.severity === 'stop');
  const signature = JSON.stringify(written);
  return {
    written,
    draft,
    report: isEmpty ? null : shown,
    findings: report.findings,
    stops,
    memory,
    isPaused: gate.phase === 'paused',
    again: () => redraw(n => n + 1),
    write: setWritten,
    startAgain: () => setWritten(given),
    switchOff: (rule: string) => setOff([...off, rule]),
    publish: () => {
      const { state, isHeld } = press(gate, { signature, stops: stops.length, isChecked: true });
      setGate(state);
      if (!isHeld) onPublished(draft, report);
    },
    keepEditing: () => setGate(keepEditing(gate)),
    publishAnyway: () => {
      setGate(postAnyway(signature));
      onPublished(draft, report);
    },
  };
}

export function draftOf(scenario: Scenario, { text, alt, captions }: Written): Draft {
  const draft = draftFor(scenario, text);
  const media = draft.media.map((one, index) =>
    index > 0 ? one : one.type === 'video' ? { ...one, captions } : { ...one, alt },
  );
  return { ...draft, media };
}
