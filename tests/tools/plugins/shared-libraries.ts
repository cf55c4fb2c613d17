/** Packages that several bundles need, with what they take from each; `entrypoints/libraries.ts` brings them. */
export const sharedLibraries: Record<string, readonly string[]> = {
  preact: ['Fragment', 'render'],
  'preact/hooks': ['useEffect', 'useId', 'useLayoutEffect', 'useMemo', 'useRef', 'useState'],
  'preact/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
  re2js: ['RE2JS'],
  '@cfworker/json-schema': ['Validator'],
  'jsonc-parser': ['applyEdits', 'findNodeAtLocation', 'getLocation', 'getNodeValue', 'modify', 'parseTree'],
};

/** The browser's extension API; `entrypoints/extension-api.ts` brings it. */
export const sharedApi: Record<string, readonly string[]> = { 'webextension-polyfill': ['default'] };
