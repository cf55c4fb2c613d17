import { Validator } from '@cfworker/json-schema';
import { applyEdits, findNodeAtLocation, getLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import { Fragment, render } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { RE2JS } from 're2js';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The larger packages that the background, the engine, the pages and the pack worker need, once for all of them. */
export default defineUnlistedScript(() => {
  globalThis.listeningPostLibraries = {
    preact: { Fragment, render },
    'preact/hooks': { useEffect, useId, useLayoutEffect, useMemo, useRef, useState },
    'preact/jsx-runtime': { Fragment, jsx, jsxs },
    re2js: { RE2JS },
    '@cfworker/json-schema': { Validator },
    'jsonc-parser': { applyEdits, findNodeAtLocation, getLocation, getNodeValue, modify, parseTree },
  };
});

declare global {
  var listeningPostLibraries: Record<string, Record<string, unknown>> | undefined;
}
