import type { Concern } from '@/utils/engine/types';
import { concerns } from '@/utils/engine/types';
import { didYouMean, nearest } from '@/utils/packs/file/did-you-mean';
import { readOrganisation } from '@/utils/packs/file/read-lists';
import { isRecord, line, list, own, webAddress } from '@/utils/packs/file/texts';
import type { Settings } from './settings-versions';

/** A pack that the organisation's administrator put here. */
export interface PolicyPack {
  /** The whole pack as text; '' when it comes from an address. */
  pack: string;
  address: string;
  /** Public key (base64) that must have signed it; '' when unsigned. */
  key: string;
}

/** What an administrator has set on this browser. */
export interface Policy {
  /** False when there is none. */
  isThere: boolean;
  packs: PolicyPack[];
  /** False: nobody can subscribe to packs by address here. */
  subscriptions: boolean;
  /** Settings that hold whatever a person chose; left out: theirs. Nothing here can take away "Off" or "Post anyway". */
  locked: Partial<Pick<Settings, 'keepsMix' | 'toneForLimited'>> & {
    /** Concerns that are off. */
    off?: Concern[];
    organisation?: Settings['organisation'];
  };
  /** What could not be used, in plain sentences. */
  problems: string[];
}

export const noPolicy: Policy = { isThere: false, packs: [], subscriptions: true, locked: {}, problems: [] };

/** Makes sense of managed values. Firefox checks none of them against a schema, so nothing is taken on trust. */
export function readPolicyValues(given: unknown): Policy {
  if (!isRecord(given) || Object.keys(given).length === 0) return noPolicy;
  const problems: string[] = [];
  tellUnknown(Object.keys(given), ['packs', 'subscriptions', 'locked'], problems);
  const subscriptions = own(given, 'subscriptions');
  if (subscriptions !== undefined && typeof subscriptions !== 'boolean')
    problems.push('“subscriptions” should be true or false.');
  return {
    isThere: true,
    packs: packsIn(own(given, 'packs'), problems),
    subscriptions: subscriptions !== false,
    locked: lockedIn(own(given, 'locked'), problems),
    problems,
  };
}

/** What nobody knows does nothing, and somebody relies on it: a policy has no later version to wait for. */
function tellUnknown(names: readonly string[], known: readonly string[], problems: string[]): void {
  for (const name of names.filter(one => !known.includes(one))) {
    const meant = nearest(name, known);
    problems.push(`“${name}” is not known here and does nothing.${meant === null ? '' : ` ${didYouMean(meant)}`}`);
  }
}

function packsIn(value: unknown, problems: string[]): PolicyPack[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('“packs” should be a list.');
    return [];
  }
  return value.slice(0, 20).flatMap((entry, i): PolicyPack[] => {
    if (typeof entry === 'string') return [{ pack: entry, address: '', key: '' }];
    if (!isRecord(entry)) {
      problems.push(`Entry ${i + 1} of “packs” should hold “pack” or “address”.`);
      return [];
    }
    tellUnknown(Object.keys(entry), ['pack', 'address', 'key'], problems);
    const pack = own(entry, 'pack');
    const address = webAddress(own(entry, 'address'));
    // Firefox and Linux policies may hold the pack as a group; Windows and Intune hold it as text.
    const text = typeof pack === 'string' ? pack : isRecord(pack) ? JSON.stringify(pack) : '';
    if (text === '' && address === '') {
      problems.push(`Entry ${i + 1} of “packs” needs “pack”, or an “address” that begins with https://.`);
      return [];
    }
    return [{ pack: text, address: text === '' ? address : '', key: line(own(entry, 'key'), 100) }];
  });
}

function lockedIn(value: unknown, problems: string[]): Policy['locked'] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    problems.push('“locked” should be a group of settings.');
    return {};
  }
  tellUnknown(Object.keys(value), ['keepsMix', 'toneForLimited', 'off', 'organisation'], problems);
  const locked: Policy['locked'] = {};
  for (const name of ['keepsMix', 'toneForLimited'] as const) {
    const choice = own(value, name);
    if (typeof choice === 'boolean') locked[name] = choice;
    else if (choice !== undefined) problems.push(`“${name}” should be true or false.`);
  }
  if (own(value, 'off') !== undefined && !Array.isArray(own(value, 'off'))) problems.push('“off” should be a list.');
  tellUnknown(list(own(value, 'off'), 10), concerns, problems);
  const off = concerns.filter(c => list(own(value, 'off'), 10).includes(c));
  if (off.length > 0) locked.off = off;
  const organisation = own(value, 'organisation');
  if (organisation !== undefined && !isRecord(organisation)) problems.push('“organisation” should be a group.');
  if (isRecord(organisation)) locked.organisation = readOrganisation(organisation);
  return locked;
}

/** A person's settings with what the policy holds fast. */
export function withPolicy(settings: Settings, { locked }: Policy): Settings {
  const { off = [], organisation, ...switches } = locked;
  const offHere = Object.fromEntries(off.map(c => [c, false])) as Partial<Settings['concerns']>;
  const platforms = Object.fromEntries(
    Object.entries(settings.platforms).map(([id, p]) => [id, { ...p, concerns: { ...p.concerns, ...offHere } }]),
  );
  return {
    ...settings,
    ...switches,
    platforms: off.length > 0 ? platforms : settings.platforms,
    concerns: { ...settings.concerns, ...offHere },
    organisation: organisation ?? settings.organisation,
  };
}
