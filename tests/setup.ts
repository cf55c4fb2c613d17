/** Set up before each file of the unit tests, which run side by side on a machine that may be busy. */
import { threadId } from 'node:worker_threads';

// What a test waits for on a page may take its time: Testing Library's own second is too short where browsers are built
// beside the tests.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 20_000 });
}

// Channels reach into every thread of the process: a deletion in one file would be heard by the pages of another.
const Shared = globalThis.BroadcastChannel;
globalThis.BroadcastChannel = class extends Shared {
  constructor(name: string) {
    super(`${name} ${threadId}`);
  }
};
