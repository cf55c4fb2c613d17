import { browser } from 'wxt/browser';
import { isMessage } from '@/utils/messages';
import { platforms } from '@/utils/platforms/shared/platforms';
import { spottingHere } from '@/utils/platforms/shared/spot';
import { earlyPosts } from '@/utils/watch/early-presses';
import type { Hook } from '@/utils/watch/hook';
import { Checker } from './checker';
import { getReady } from './get-ready';
import { guard } from './guard';
import { watchPeeks } from './peeks';
import { Session } from './session';
import { removeLeftovers } from './shadow-host';

/** Takes over from the watcher: the boxes that waited come first. */
export async function startSession(hook: Hook): Promise<void> {
  const stop = new AbortController();
  let session: Session | null = null;
  removeLeftovers();
  const isOff = () => checker.mode(spottingHere(platforms)?.id ?? '') === 'off';
  const checker = await Checker.start(() => (isOff() ? end() : session?.recheckAll()), stop.signal);
  // Switched off since this page began.
  if (isOff()) {
    stop.abort();
    return hook.stop();
  }
  const ours = new Session(checker);
  session = ours;

  const observer = new MutationObserver(() => ours.sweep());
  observer.observe(document, { childList: true, subtree: true });
  watchPeeks(ours.panel, () => ours.current, stop.signal);
  const onMessage = (given: unknown) => {
    if (isMessage(given, 'bg-page-toggle-panel')) return Promise.resolve(ours.panel.toggleFocus());
    if (isMessage(given, 'popup-page-health')) return Promise.resolve(ours.health());
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);

  function end() {
    stop.abort();
    observer.disconnect();
    browser.runtime.onMessage.removeListener(onMessage);
    ours.end();
    hook.stop();
  }

  const noteKey = getReady(checker.preparations(), stop.signal);
  hook.onEvent = event => {
    if (event.type === 'keydown') noteKey();
    return guard(event, ours);
  };
  hook.onWake = box => ours.wake(box);
  for (const box of hook.waiting) if (box.isConnected) ours.wake(box);
  hook.waiting.clear();
  const platform = spottingHere(platforms);
  if (platform) for (const post of earlyPosts(hook.early, platform)) ours.countEarly(post);
  hook.early = [];
}
