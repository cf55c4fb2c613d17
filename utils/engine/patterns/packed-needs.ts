/**
 * What the patterns of the rules need (`known-needs.ts`), worked out while the extension is built so that a page which
 * has just opened need not. Empty in the sources: `tests/tools/plugins/pattern-needs.ts` fills it, and there is nothing
 * to do for whoever writes a pattern.
 */
export const packedNeeds = '';
