import { capture, runBin } from './processes';

interface BuildOptions {
  browsers?: readonly string[];
  /** Prints the sizes of all files; otherwise only what went wrong. */
  isTalking?: boolean;
  /** Says nothing on standard output, which belongs to a table of figures. */
  isQuiet?: boolean;
}

/** Builds into `.output`, for both browsers from one source unless said otherwise. Resolves to the exit code. */
export async function buildExtension(mode: string, options: BuildOptions = {}): Promise<number> {
  const { browsers = ['chrome', 'firefox'], isTalking = false, isQuiet = false } = options;
  const argsFor = (browser: string) => ['build', '--browser', browser, '--mv3', '--mode', mode];
  if (isTalking) {
    for (const browser of browsers) {
      const code = await runBin('wxt', argsFor(browser));
      if (code !== 0) return code;
    }
    return 0;
  }
  if (!isQuiet) console.log(`Building the extension for ${browsers.join(' and ')} …`);
  // One build keeps one core busy: side by side they take little longer than one.
  const built = await Promise.all(browsers.map(browser => capture('wxt', argsFor(browser))));
  const failed = built.find(({ code }) => code !== 0);
  if (failed) console.log(failed.text);
  return failed?.code ?? 0;
}
