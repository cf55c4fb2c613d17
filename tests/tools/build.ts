import { buildExtension } from './extension-build';

/**
 * `npm run build [-- --mode testing]`: both browsers from one source, into `.output`. The testing build differs in
 * nothing but the open shadow root and a fixed extension id.
 */
const at = process.argv.indexOf('--mode');
process.exitCode = await buildExtension(at < 0 ? 'production' : (process.argv[at + 1] ?? 'production'), {
  isTalking: true,
});
