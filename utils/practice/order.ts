import { levels, type Scenario, type Theme, themes } from './scenario';

/** For somebody with ten minutes: one easy situation for each check. */
const quickIds = ['ward-story', 'new-hub', 'no-description'];

export function quickPath(scenarios: readonly Scenario[]): Scenario[] {
  return quickIds.flatMap(id => scenarios.find(s => s.id === id) ?? []);
}

/** The scenarios of one theme, easy ones first. */
export function ofTheme(theme: Theme, scenarios: readonly Scenario[]): Scenario[] {
  return scenarios.filter(s => s.theme === theme).sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/**
 * What comes after a scenario: the rest of the ten minutes for somebody on that path, else the next of the whole list.
 * Null at the end of either, and for a scenario that is not in the list.
 */
export function nextAfter(id: string, scenarios: readonly Scenario[]): Scenario | null {
  const quick = quickPath(scenarios);
  const all = themes.flatMap(theme => ofTheme(theme, scenarios));
  const path = quick.some(s => s.id === id) ? quick : all;
  const at = path.findIndex(s => s.id === id);
  return (at < 0 ? undefined : path[at + 1]) ?? null;
}
