import { buttonsIn } from '@/utils/platforms/shared/landmarks';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import type { Rect, Size } from './placement';

export function viewSize(): Size {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}

/** The boxes that somebody writes in. */
export function textsOf(watch: ComposerWatch): Rect[] {
  return watch.boxes.map(b => b.composer.box).flatMap(box => (box.isConnected ? rectOf(box) : []));
}

/** The text and what publishes it. */
export function mustKeepFree(watch: ComposerWatch): Rect[] {
  return [...textsOf(watch), ...watch.seenControls.controls.map(rectOf)];
}

/** Everything else that is pressed or typed into here. */
export function goodToKeepFree(watch: ComposerWatch): Rect[] {
  const inputs = [...watch.root.querySelectorAll<HTMLElement>('input, textarea, [role="textbox"], a[href]')];
  return [...buttonsIn(watch.root), ...inputs].slice(0, 80).map(rectOf);
}

export function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
