/** Packages that several bundles need, with what they take from each; `entrypoints/libraries.ts` brings them. */
export const sharedLibraries: Record<string, readonly string[]> = {
  re2js: ['RE2JS'],
  '@cfworker/json-schema': ['Validator'],
  'jsonc-parser': ['applyEdits', 'findNodeAtLocation', 'getLocation', 'getNodeValue', 'modify', 'parseTree'],
};
