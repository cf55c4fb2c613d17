/**
 * Set up before each file of the unit tests: what a test waits for on a page may take as long as a busy machine needs.
 * Testing Library's own second is too short where browsers are built beside the tests.
 */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 20_000 });
}
