/**
 * Playwright takes a stack trace for every step and every `expect`, and looks up each of its fifty frames in source maps,
 * only to drop those of its own code. Dropped before that, a test needs some 40 ms less. What a failure shows is the same.
 */
const { prepareStackTrace } = Error;

if (prepareStackTrace)
  Error.prepareStackTrace = (error, frames) =>
    prepareStackTrace(
      error,
      frames.filter(frame => !/node_modules|^node:/.test(frame.getFileName() ?? '')),
    );
