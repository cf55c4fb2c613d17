import { closestComposed } from './landmarks';
import type { Spotting } from './platform';

/** The whole editable that an element lies in: the outermost contenteditable, or a textarea. */
export function editableOf(target: Element | null): HTMLElement | null {
  if (!target) return null;
  if (target.tagName === 'TEXTAREA') return target as HTMLElement;
  const css = '[contenteditable="true"], [contenteditable="plaintext-only"]';
  let box = target.closest<HTMLElement>(css);
  for (let outer = box; outer; outer = outer.parentElement?.closest<HTMLElement>(css) ?? null) box = outer;
  return box;
}

/** True when this editable may be a composer of the platform: cheap, for the watcher. */
export function mayCompose(box: HTMLElement, spotting: Spotting, path: string): boolean {
  if (spotting.ignorePath?.test(path)) return false;
  return box.matches(spotting.editables) && closestComposed(box, spotting.ignore) === null;
}

/** What knows this page. */
export function spottingHere<T extends Spotting>(list: readonly T[]): T | undefined {
  return spottingOf(list, location.host);
}

/**
 * What knows the pages of a host; a site that no platform names is one that a person switched on. An arrow, as the watcher
 * needs it in every page.
 */
export const spottingOf = <T extends Spotting>(list: readonly T[], host: string): T | undefined =>
  list.find(s => s.matches.some(m => m.split('/')[2] === host)) ?? list.find(s => s.matches.length === 0);
