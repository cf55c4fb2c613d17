import type { Composer, PublishKey } from '../platforms/shared/platform';
import type { ComposerWatch } from './composer-watch';

/** What a press in the page means to us. */
export interface PublishPress {
  watch: ComposerWatch;
  /** The control that was pressed; null for a key in the box. */
  control: HTMLElement | null;
  /** The key in the box; null for a press of a control. */
  key: PublishKey | null;
}

/**
 * The composer that an event would publish, or null. Keys count only where the surface publishes on them, never while
 * an input method composes, and a bare Enter never while a list of mentions is open.
 */
export function publishPressOf(event: Event, watches: Iterable<ComposerWatch>): PublishPress | null {
  const path = event.composedPath().filter((n): n is Element => n instanceof Element);
  if (event.type === 'submit') return ofForm(path, watches);
  const key = event.type === 'keydown' ? (event as KeyboardEvent) : null;
  if (key && (key.isComposing || key.keyCode === 229)) return null;
  for (const watch of watches) {
    if (key) {
      const box = watch.boxes.find(b => path.includes(b.composer.box));
      if (box) {
        const pressed = publishKeyOf(key, box.composer);
        if (pressed) return { watch, control: null, key: pressed };
        continue;
      }
      if (key.key !== 'Enter' && key.key !== ' ') continue;
    }
    const control = controlIn(path, watch);
    if (control) return { watch, control, key: null };
  }
  return null;
}

function controlIn(path: readonly Element[], watch: ComposerWatch): HTMLElement | null {
  // A press that is nowhere near this composer needs no look at its buttons.
  if (!path.includes(watch.root)) return null;
  return watch.publishControls().controls.find(c => path.includes(c)) ?? null;
}

function ofForm(path: readonly Element[], watches: Iterable<ComposerWatch>): PublishPress | null {
  for (const watch of watches) {
    const form = path[0];
    if (form && (watch.root === form || form.contains(watch.composer.box))) return { watch, control: null, key: null };
  }
  return null;
}

/** The key that publishes from inside this box, unless it chooses from an open list; else null. */
export function publishKeyOf(event: KeyboardEvent, composer: Composer): PublishKey | null {
  if (event.key !== 'Enter' || event.altKey) return null;
  const key = event.ctrlKey || event.metaKey ? 'Mod+Enter' : 'Enter';
  if (key === 'Enter' && (event.shiftKey || hasOpenList(composer.box))) return null;
  const { keys } = composer.surface;
  return (typeof keys === 'function' ? keys(composer) : keys).includes(key) ? key : null;
}

/** The box says which name is chosen, or that a list is open, or names a list that stands in the page now. */
function hasOpenList(box: HTMLElement): boolean {
  if (box.hasAttribute('aria-activedescendant') || box.getAttribute('aria-expanded') === 'true') return true;
  const id = box.getAttribute('aria-controls') ?? box.getAttribute('aria-owns');
  const list = id ? (box.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
  return list?.getAttribute('role') === 'listbox' && list.getClientRects().length > 0;
}

/**
 * Publishes for the person, once: the site's own control, or the key where there is none. The events are our own, so
 * `letThrough` must be on while this runs.
 */
export function publish({ watch, control, key }: PublishPress): void {
  const { controls, how } = watch.publishControls();
  // Where a bare Enter may publish, a control that is only guessed may belong to something else.
  const seen = key === 'Enter' && how === 'guessed' ? undefined : controls[0];
  const button = control?.isConnected ? control : seen;
  if (button) {
    button.click();
    return;
  }
  watch.composer.box.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Enter',
      code: 'Enter',
      keyCode: 13,
      ctrlKey: key !== 'Enter',
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
