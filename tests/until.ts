import { vi } from 'vitest';

/**
 * Waits until `expectation` no longer throws, as long as a busy machine may need: Vitest's own second is too short where
 * browsers are built beside the tests. Rejects with the last error.
 */
export const until = <T>(expectation: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(expectation, { timeout: 20_000, interval: 20 });
