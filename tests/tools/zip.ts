import { runBin } from './processes';

/** `npm run zip`: the store archives of both browsers, and the sources that Firefox's reviewers ask for. */
for (const browser of ['chrome', 'firefox']) {
  const code = await runBin('wxt', ['zip', '--browser', browser, '--mv3']);
  if (code !== 0) {
    process.exitCode = code;
    break;
  }
}
