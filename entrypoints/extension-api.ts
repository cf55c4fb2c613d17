import extensionApi from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * The browser's extension API with promises, once for the background, the composer and the pages. Not among the
 * libraries: the pack worker loads those, and in a worker there is no extension API, which this package does not bear.
 */
export default defineUnlistedScript(() => {
  globalThis.listeningPostApi = { 'webextension-polyfill': { default: extensionApi } };
});

declare global {
  var listeningPostApi: Record<string, Record<string, unknown>> | undefined;
}
