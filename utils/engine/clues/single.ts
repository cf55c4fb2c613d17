import type { Reading } from '../reading';
import { isAllowed } from '../settings';
import type { Sign, Slot } from './collect';
import { type Combination, combinationOf } from './combination';
import { isOwn } from './frames';

/** The clue of one kind about someone who is surely one person in the author's care. */
export function clueOf(reading: Reading, slot: Slot): { sign: Sign; found: Combination } | null {
  const found = combinationOf(reading);
  if (!found || found.consent || found.scene.subject.strength < 2 || isOwn(found.scene.subject, found.scene.part))
    return null;
  const sign = found.signs.find(s => s.slot === slot);
  if (!sign || (slot === 'place' && isAllowed(reading.settings.allow.wards, sign.text))) return null;
  return { sign, found };
}
