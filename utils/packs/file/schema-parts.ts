import { packLimits } from '../pack';

/** JSON Schema, as data. */
export type Schema = Record<string, unknown>;

/** Text of at most so many characters. */
export const text = (maxLength: number, description: string): Schema => ({ type: 'string', maxLength, description });
/** A list of short texts. */
export const texts = (description: string, maxLength = 200): Schema => ({
  type: 'array',
  maxItems: packLimits.list,
  items: { type: 'string', maxLength },
  description,
});
