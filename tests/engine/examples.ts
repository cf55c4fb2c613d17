import { check } from '@/utils/engine/check';
import type { Cue } from '@/utils/engine/cue';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import type { Example, Rule } from '@/utils/engine/rule';
import { type CheckSettings, defaultSettings } from '@/utils/engine/settings';
import type { Draft } from '@/utils/engine/types';

export interface Marked {
  where: string;
  start: number;
  end: number;
}

/** Takes the [marks] out of an example and says where they stood. */
export function unmark(example: Example): { draft: Draft; marks: Marked[] } {
  const marks: Marked[] = [];
  const strip = (text: string, where: string) => {
    let plain = '';
    let open = -1;
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (c === '\\' && (text[i + 1] === '[' || text[i + 1] === ']')) plain += text[++i];
      else if (c === '[') open = plain.length;
      else if (c === ']' && open >= 0) {
        marks.push({ where, start: open, end: plain.length });
        open = -1;
      } else plain += c;
    }
    return plain;
  };
  const given = example.draft ?? {};
  const draft = asDraft({
    ...given,
    text: strip(example.text, 'text'),
    media: (given.media ?? []).map((m, i) => ({
      ...m,
      ...(typeof m.alt === 'string' ? { alt: strip(m.alt, `alt:${i}`) } : {}),
      ...(m.name ? { name: strip(m.name, `name:${i}`) } : {}),
    })),
    links: (given.links ?? []).map((l, i) => strip(l, `link:${i}`)),
    poll: (given.poll ?? []).map((p, i) => strip(p, `poll:${i}`)),
    thread: (given.thread ?? []).map((t, i) => strip(t, `thread:${i}`)),
  });
  return { draft, marks };
}

export function settingsFor(example: Example): CheckSettings {
  const base = defaultSettings();
  const given = example.settings ?? {};
  return {
    ...base,
    now: given.now ?? base.now,
    organisation: { ...base.organisation, ...given.organisation },
    allow: { ...base.allow, ...given.allow } as CheckSettings['allow'],
  };
}

/** Runs one rule alone on an example. */
export function runRule(rule: Rule, example: Example) {
  const { draft, marks } = unmark(example);
  const settings = settingsFor(example);
  if (rule.offByDefault) settings.levels[rule.id] = rule.severity;
  const report = check(draft, { rules: [rule], cues: [], settings });
  return { report, marks, draft };
}

/** Runs one cue alone on an example. */
export function runCue(cue: Cue, example: Example) {
  const { draft, marks } = unmark(example);
  const found = [...cue.find(read(draft, settingsFor(example)))];
  return { found: found.map(f => ({ where: 'text', start: f.start, end: f.end })), marks, draft };
}
