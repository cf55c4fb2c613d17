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
  for (const browser of browsers) {
    const args = ['build', '--browser', browser, '--mv3', '--mode', mode];
    if (!isTalking && !isQuiet) console.log(`Building the extension for ${browser} …`);
    const { code, text } = isTalking ? { code: await runBin('wxt', args), text: '' } : await capture('wxt', args);
    if (code !== 0) {
      console.log(text);
      return code;
    }
  }
  return 0;
}
