import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { Part } from '@/utils/engine/part';
import { nameOf, packNeeds } from '@/utils/engine/patterns/known-needs';
import { defaultSettings } from '@/utils/engine/settings';
import { cues, ruleFiles, rules } from '@/utils/rules';

/**
 * What the patterns need that rules and cues ask for over their first examples: the text of `packed-needs.ts`. These are
 * nearly all; what they miss is read by the page that asks for it.
 */
export function patternNeeds(): string {
  return packNeeds(patternsAsked());
}

export function patternsAsked(): RegExp[] {
  const asked = new Map<string, RegExp>();
  const listen = (pattern: RegExp) => asked.set(nameOf(pattern), pattern);
  const { may, has, hasIn } = Part.prototype;
  Object.assign(Part.prototype, {
    may(this: Part, pattern: RegExp) {
      listen(pattern);
      return may.call(this, pattern);
    },
    has(this: Part, pattern: RegExp) {
      listen(pattern);
      return has.call(this, pattern);
    },
    hasIn(this: Part, stretch: string, pattern: RegExp) {
      listen(pattern);
      return hasIn.call(this, stretch, pattern);
    },
  });
  try {
    for (const { examples } of Object.values(ruleFiles))
      for (const { text, draft } of examples.flags.slice(0, 1))
        check(asDraft({ ...draft, text: text.replace(/[[\]]/g, '') }), { rules, cues, settings: defaultSettings() });
  } finally {
    Object.assign(Part.prototype, { may, has, hasIn });
  }
  return [...asked.values()];
}
