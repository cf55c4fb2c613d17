import { isDisabled } from '../platforms/shared/landmarks';

/**
 * Learns which control publishes from how the page behaves: it wakes when the draft gets its first words and sleeps
 * when the draft is emptied. Used where the site's own hooks are gone.
 */
export class LearnedControls {
  readonly controls = new Set<HTMLElement>();
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  notice(records: readonly MutationRecord[], hasWords: boolean): void {
    for (const { type, attributeName, target } of records) {
      if (type !== 'attributes' || !/disabled/.test(attributeName ?? '')) continue;
      const control = target as HTMLElement;
      if (!control.matches('button, [role="button"], [tabindex]') || !this.#root.contains(control)) continue;
      if (hasWords !== isDisabled(control)) this.controls.add(control);
    }
  }
}
