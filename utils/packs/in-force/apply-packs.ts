import type { CheckSettings, Wording } from '@/utils/engine/settings';
import { concerns, type Severity } from '@/utils/engine/types';
import type { Pals } from '../pack';
import type { ActivePacks } from './active-packs';

/**
 * A person's settings with what the packs in force add, for one platform. What the person set for themselves stays:
 * a pack sets the start, never takes away their way past it.
 */
export function applyPacks(own: CheckSettings, active: ActivePacks, platform: string): CheckSettings {
  const off = new Set(own.off);
  const levels: Record<string, Severity> = {};
  for (const [id, level] of Object.entries(active.levels)) {
    if (id in own.levels) continue;
    if (level === 'off') off.add(id);
    else levels[id] = level;
  }
  return {
    ...own,
    concerns: concernsFor(own, active, platform),
    off: [...off],
    levels: { ...levels, ...own.levels },
    organisation: {
      name: own.organisation.name || active.organisation.name,
      places: joined(own.organisation.places, active.organisation.places),
      postcodes: joined(own.organisation.postcodes, active.organisation.postcodes),
      phones: joined(own.organisation.phones, active.organisation.phones),
      mailboxes: joined(own.organisation.mailboxes, active.organisation.mailboxes),
    },
    patterns: {
      hospitalNumbers: joined(own.patterns?.hospitalNumbers ?? [], active.patterns.hospitalNumbers),
    },
    allow: {
      phones: joined(own.allow.phones, active.allow.phones),
      postcodes: joined(own.allow.postcodes, active.allow.postcodes),
      places: joined(own.allow.places, active.allow.places),
      names: joined(own.allow.names, active.allow.names),
      hashtags: joined(own.allow.hashtags, active.allow.hashtags),
      numbers: joined(own.allow.numbers, active.allow.numbers),
      sites: joined(own.allow.sites, active.allow.sites),
      wards: joined(own.allow.wards, active.allow.wards),
      acronyms: { ...active.allow.acronyms, ...own.allow.acronyms },
    },
    wording: wordingOf(active),
  };
}

/** What packs bring for answers, with their {pals} filled in. */
function wordingOf({ replies, pals }: ActivePacks): Wording {
  const route = pals ? palsInWords(pals) : '';
  const filled = (text: string) => text.replaceAll('{pals}', route || 'PALS');
  return {
    complaint: replies
      .filter(reply => reply.for === 'complaint')
      .map(({ pack, title, text }) => ({ pack, title, text: filled(text) })),
    pals: route,
  };
}

/** As it stands in a sentence: "PALS on 0300 000 0000 (9 to 5) or pals@eastvale.example". */
function palsInWords({ name, phone, email, link, hours }: Pals): string {
  const call = phone && `on ${phone}${hours && ` (${hours})`}`;
  const write = email || link ? `at ${[email, link].filter(Boolean).join(' or ')}` : '';
  return [name, [call, write].filter(Boolean).join(' or ')].filter(Boolean).join(' ');
}

function concernsFor(own: CheckSettings, active: ActivePacks, platform: string): CheckSettings['concerns'] {
  const result = { ...own.concerns };
  for (const concern of concerns) {
    const choice = active.settings[platform]?.[concern] ?? active.settings['*']?.[concern];
    if (choice === 'off') result[concern] = false;
  }
  return result;
}

function joined(own: readonly string[], added: readonly string[]): string[] {
  return added.length === 0 ? [...own] : [...own, ...added];
}
