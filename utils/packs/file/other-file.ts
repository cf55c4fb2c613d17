import { isRecord, own } from './texts';

/** What a group in a file is, told by its keys: files of ours are chosen in the wrong place now and then. */
export function fileKind(value: unknown): 'pack' | 'scenarios' | 'policy' | null {
  if (!isRecord(value)) return null;
  if (Array.isArray(own(value, 'scenarios')) || 'situation' in value) return 'scenarios';
  if (isRecord(own(value, 'policies')) || isRecord(own(value, '3rdparty')) || Array.isArray(own(value, 'packs')))
    return 'policy';
  return Array.isArray(own(value, 'rules')) || 'name' in value ? 'pack' : null;
}

/** Where such a file belongs. */
export const whereItBelongs = {
  pack: 'This is a guidance pack. Add it in Options, under “Shared guidance”.',
  scenarios: 'This is a file of scenarios. Open it under Practice, “Lead a workshop”.',
  policy: 'This is a policy file for IT. IT rolls it out; nobody opens it here.',
};
