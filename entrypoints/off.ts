import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { switchOff } from '@/utils/watch/hook';

/** Registered by the background where a person switched us off: pages where we are on need not ask for that. */
export default defineUnlistedScript(switchOff.bind(null, globalThis));
