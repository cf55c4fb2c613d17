import type { Severity } from '../types';
import type { Sign, Slot } from './collect';
import type { Scene } from './scene';

/** Small clues about one person that add up. */
export interface Combination {
  scene: Scene;
  /** The best clue of each kind, in order of place. */
  signs: Sign[];
  points: number;
  /** Null below the first level. */
  level: Severity | null;
  consent: boolean;
  /** The text as a whole hardly tells of a patient. */
  doubted?: boolean;
}

/** In order of place. */
export function bestOfEach(signs: readonly Sign[]): Sign[] {
  const bySlot = new Map<Slot, Sign>();
  for (const sign of signs) {
    const held = bySlot.get(sign.slot);
    if (!held || sign.points > held.points) bySlot.set(sign.slot, sign);
  }
  return [...bySlot.values()].sort((a, b) => a.from - b.from);
}

/** One level less. */
export function lower(level: Severity | null): Severity | null {
  return level === 'stop' ? 'warn' : level === 'warn' ? 'tip' : null;
}
