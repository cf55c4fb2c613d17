import { packFormat } from '../../pack';
import { fromDraftFormat } from './0-to-1';

type Raw = Record<string, unknown>;

/** From format n to n + 1, by n. Each takes a pack as written, loses nothing of it, and never throws. */
const steps: Record<number, (raw: Raw) => Raw> = { 0: fromDraftFormat };

/** Brings a pack to the newest format. One written for a later format stays as it is: what is known is read. */
export function migrate(raw: Raw): { raw: Raw; from: number; isNewer: boolean } {
  const given = Object.hasOwn(raw, 'format') ? raw.format : packFormat;
  const from = typeof given === 'number' && Number.isInteger(given) && given >= 0 ? given : packFormat;
  let current = raw;
  for (let format = from; format < packFormat; format++) current = steps[format]?.(current) ?? current;
  return { raw: current, from, isNewer: from > packFormat };
}
