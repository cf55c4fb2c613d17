import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hookOf } from '@/utils/watch/hook';
import { startSession } from './start-session';

/** Engine and panel. Brought in by the background once a composer is in use; the watcher was there before. */
export default defineUnlistedScript(async () => {
  const hook = hookOf();
  if (!hook || hook.onWake) return;
  await startSession(hook);
});
