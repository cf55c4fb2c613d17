import { publishPressOf } from '@/utils/watch/presses';
import { isDiscard } from '@/utils/watch/published-posts';
import type { Session } from './session';

/**
 * Sees every press before the site does and decides at once. A press is held only when a stop finding stands; nothing
 * is ever held while something loads, and whatever breaks here lets the press through.
 */
export function guard(event: Event, session: Session): void {
  try {
    decide(event, session);
  } catch {
    // The leader can always post.
  }
}

function decide(event: Event, session: Session): void {
  const path = event.composedPath();
  if (session.pause.swallowsKeyUp(event)) return stop(event);
  if (event.type === 'pointerdown' || event.type === 'focusout') session.flush();
  if (event instanceof KeyboardEvent && handleOwnKeys(event, path, session)) return;
  if (isOurs(path, session)) return;
  if (event.type === 'focusin' || event.type === 'focusout' || event.type === 'input') {
    if (event.type === 'input') noteInput(path, session);
    if (event.type === 'focusout') session.watchOf(path)?.noteCaret();
    if (event.type === 'focusin') session.noticeField(path[0]);
    return;
  }
  if (session.pause.isPassing) return;
  if (event.type === 'keyup' || event.type === 'keypress') return;
  if (event instanceof KeyboardEvent) session.watchOf(path)?.noteKey(event);

  if (isDiscard(event, path)) session.posts.discarded();
  const press = publishPressOf(event, session.allWatches());
  if (!press) return;
  if (event.type === 'pointerdown' || event.type === 'mousedown') {
    // Some pages publish on the way down; the click that follows opens the pause.
    if (press.watch.wouldHold()) stop(event);
    return;
  }
  if (press.watch.mustHold()) {
    stop(event);
    session.pause.open(press, event);
  } else session.posts.pressed(press.watch);
}

/** Rich text is seen to change by its nodes; text areas and the fields of a poll change without. */
function noteInput(path: EventTarget[], session: Session): void {
  const [field] = path;
  if (field instanceof HTMLTextAreaElement) session.watchOf(path)?.textChanged();
  else if (field instanceof HTMLInputElement) session.watchOf(path)?.refresh();
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isOurs(path: EventTarget[], session: Session): boolean {
  return path.includes(session.panel.element) || session.pause.isIn(path) || session.offer.isIn(path);
}

/** Keys in our own boxes, Escape while the pause is open, and the shortcut where the browser does not deliver it. */
function handleOwnKeys(event: KeyboardEvent, path: EventTarget[], session: Session): boolean {
  if (event.type === 'keydown' && isShortcut(event)) {
    stop(event);
    session.panel.toggleFocus();
    return true;
  }
  if (session.pause.isIn(path)) {
    session.pause.takeKey(event);
    return true;
  }
  if (session.offer.isIn(path)) {
    session.offer.takeKey(event);
    return true;
  }
  if (path.includes(session.panel.element)) {
    if (event.type === 'keydown' && event.key === 'Escape') session.pause.swallow('Escape');
    session.panel.takeKey(event);
    return true;
  }
  if (session.pause.isOpen && event.key === 'Escape') {
    stop(event);
    if (event.type === 'keydown') session.pause.escape();
    return true;
  }
  return false;
}

function isShortcut(event: KeyboardEvent): boolean {
  return event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyL';
}
