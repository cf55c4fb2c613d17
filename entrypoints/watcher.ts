import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Spotting } from '@/utils/platforms/shared/platform';
import { editableOf, mayCompose, spottingOf } from '@/utils/platforms/shared/spot';
import { spottings } from '@/utils/platforms/shared/spottings';
import { asking } from '@/utils/watch/asking';
import { fromStart, type Hook, hookOf, inUse, isOff, setHook } from '@/utils/watch/hook';

/**
 * Runs in every page of our hosts from `document_start` and stays small: it listens first, and calls for the rest only
 * when a composer is in use. It must not import the browser polyfill, which alone is half of its size.
 *
 * What runs in a page without a composer stands in arrow functions, here and in what is imported: those are compiled at
 * once (`called-on-load.ts`). Everything else is a `function`, which nobody compiles before it is called.
 */
export default defineUnlistedScript(() => {
  const api = (globalThis as { browser?: Api; chrome?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome;
  if (!api || hookOf() || isOff()) return;
  const here = spottingOf(spottings, location.host);
  if (here) start(here, api);
});

/** The few calls that both browsers answer with promises. */
interface Api {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}

const start = (here: Spotting, api: Api): void => {
  let call: ReturnType<typeof asking> | undefined;
  let observer: MutationObserver | undefined;
  let scan: ReturnType<typeof setTimeout> | undefined;
  const hook: Hook = {
    waiting: new Set(),
    early: [],
    onEvent: null,
    onWake: null,
    stop() {
      for (const type of [...fromStart, ...inUse]) window.removeEventListener(type, onEvent, true);
      observer?.disconnect();
      clearTimeout(scan);
      call?.stop();
      hook.waiting.clear();
      hook.early = [];
      setHook(undefined);
    },
  };

  function onEvent(event: Event): void {
    if (isPress(event)) {
      // A draft that came in the last half second is seen before its press is judged.
      if (scan !== undefined || observer?.takeRecords().length) look();
      if (!hook.onEvent && hook.waiting.size > 0 && event.type !== 'pointerdown') keepEarly(event);
    }
    hook.onEvent?.(event);
    // Only these tell that a box is in use; everything else costs one call.
    if (event.type === 'focusin' || event.type === 'input' || event.type === 'click') {
      const target = event.composedPath()[0];
      if (target instanceof Element) wake(editableOf(target));
    }
  }

  function wake(box: HTMLElement | null): void {
    if (!box || !mayCompose(box, here, location.pathname)) return;
    if (hook.onWake) {
      hook.onWake(box);
      return;
    }
    hook.waiting.add(box);
    for (const type of inUse) window.addEventListener(type, onEvent, true);
    call ??= asking(function ask() {
      return api.runtime.sendMessage({ name: 'page-bg-composer-in-use', data: null });
    });
    call.start();
  }

  function keepEarly(event: Event): void {
    const boxes = [...hook.waiting].map(box => ({ box, was: box.cloneNode(true) as HTMLElement }));
    hook.early = [...hook.early.slice(-3), { event, path: event.composedPath(), boxes }];
  }

  /**
   * Drafts that a site restored or prefilled are in use without a focus. Looks at most twice a second, when idle; until
   * then nothing more need be told, and a page that builds itself has thousands of changes to tell.
   */
  const look = (): void => {
    clearTimeout(scan);
    scan = undefined;
    observer ??= new MutationObserver(() => {
      observer?.disconnect();
      scan = setTimeout(look, 500);
    });
    for (const root of rootsHere(here)) {
      // What changes in a shadow root is not seen from outside.
      observer.observe(root, { childList: true, subtree: true });
      // Most pages have nothing to write in: this one short question is all that a busy feed costs.
      for (const box of root.querySelectorAll<HTMLElement>('textarea, [contenteditable]'))
        if (hasText(box)) wake(editableOf(box));
    }
  };

  for (const type of fromStart) window.addEventListener(type, onEvent, true);
  setHook(hook);
  // Firefox brings a new version into pages that are open: a draft there goes on being checked.
  if (document.readyState !== 'loading') look();
  else scan = setTimeout(look, 500);
};

const rootsHere = ({ shadowHosts }: Spotting): (Document | ShadowRoot)[] => {
  const hosts = shadowHosts ? [...document.querySelectorAll(shadowHosts)] : [];
  return [document, ...hosts.flatMap(host => host.shadowRoot ?? [])];
};

const hasText = (box: HTMLElement): boolean =>
  ((box as HTMLTextAreaElement).value ?? box.textContent ?? '').trim() !== '';

/** What may publish; a pointer going down comes before what it presses. */
function isPress(event: Event): boolean {
  return /^(?:pointerdown|click|submit)$/.test(event.type) || (event as KeyboardEvent).key === 'Enter';
}
