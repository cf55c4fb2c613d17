/**
 * The browser tests come in two sizes. `npm test` runs those that every change should meet, and stays under ten minutes on
 * two cores; `npm test -- whole` runs them all. A tag, which stands in the list behind a test's title, says what is left
 * to the whole.
 */
export const isWhole = process.env.WHOLE === '1';

/** Left to the whole: it goes, on another page, through code of ours that another test of its file has gone through. */
export const whole = '@whole';

/** Left to the whole in Firefox: nothing in it is a matter of the browser, and Chromium is asked it every time. */
export const wholeInFirefox = '@whole-in-firefox';

/** Asked of Chromium alone, in either size: its answer counts for both. */
export const chromiumAlone = '@chromium';

const anyOf = (tags: readonly string[]): RegExp => new RegExp(`(?:${tags.join('|')})(?![\\w-])`);

/** What each browser is not asked in the size that runs. */
export const notAsked: Record<'chromium' | 'firefox', RegExp[]> = {
  chromium: isWhole ? [] : [anyOf([whole])],
  firefox: [anyOf(isWhole ? [chromiumAlone] : [chromiumAlone, whole, wholeInFirefox])],
};
