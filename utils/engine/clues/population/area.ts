import { typicalArea } from '../../../tables/event-rates';
import councilRows from '../../../tables/population.data';
import townRows from '../../../tables/towns.data';
import type { Reading } from '../../reading';
import type { Sign } from '../collect';
import { NamedRows } from './named-rows';

/** Where the person may live: how many people, and the share of an age among them. */
export interface Area {
  /** Null where the place is known to readers and not to us. */
  name: string | null;
  total: number;
  /** Share of the residents who are `years` old, or within `width` years from there. */
  share(years: number, width: number): number;
}

/** The narrowest area the draft or the author's settings name. */
export function areaOf(reading: Reading, signs: readonly Sign[]): Area {
  const community = signs.find(s => s.slot === 'rarity' && /\d{2,3}\b/.test(s.text) && /people|of/.test(s.text));
  const few = community && Number(/\d{2,3}/.exec(community.text)?.[0]);
  if (few) return ukLike(community.text.split(':')[0] ?? null, few);
  for (const sign of signs) {
    if (sign.slot !== 'place') continue;
    const town = exactly(sign.text);
    if (town) return town;
  }
  const { organisation } = reading.settings;
  const { author } = reading.draft;
  const known = [...organisation.places, ...author.places, organisation.name, author.organisation]
    .map(placeNamed)
    .filter(area => area !== null)
    .sort((a, b) => b.total - a.total);
  return known[0] ?? ukLike(null, typicalArea);
}

/** A council or town of exactly this name: "Harrow Bridge" is not Harrow. */
function exactly(text: string): Area | null {
  const area = placeNamed(text);
  return area?.name?.toLowerCase() === text.toLowerCase() ? area : null;
}

/** A council or town of this name, or whose name stands in it ("Leeds Teaching Hospitals"). */
function placeNamed(text: string): Area | null {
  const name = text.toLowerCase().replace(/^the /, '').trim();
  if (name === '') return null;
  const words = name.split(' ');
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length).join(' ');
      const bands = bandsOf(part);
      if (bands) return profiled(titled(part), bands);
      const people = towns.get(part);
      if (people) return ukLike(titled(part), Number(people));
    }
  }
  return null;
}

const uk = 'uk';
// The first row is the whole country.
const [ukRow = ''] = councilRows.split('\n', 1);
const councils = new NamedRows(councilRows.slice(ukRow.length + 1));
const towns = new NamedRows(townRows);
const knownBands = new Map<string, readonly number[]>();

/** Residents of a council or of the country by five years of age; null where there is none of this name. */
function bandsOf(name: string): readonly number[] | null {
  const known = knownBands.get(name);
  if (known) return known;
  const packed = name === uk ? ukRow.slice(uk.length + 1) : councils.get(name);
  if (packed === undefined) return null;
  const bands = (packed.match(/.{3}/g) ?? []).map(figures => Number.parseInt(figures, 36) * 10);
  knownBands.set(name, bands);
  return bands;
}

function ukLike(name: string | null, total: number): Area {
  const { share } = profiled(uk, bandsOf(uk) ?? []);
  return { name, total, share };
}

function profiled(name: string, bands: readonly number[]): Area {
  const total = bands.reduce((a, b) => a + b, 0);
  return {
    name,
    total,
    share(years, width) {
      let count = 0;
      for (let age = years; age < years + width; age++) {
        const band = Math.min(bands.length - 1, Math.floor(age / 5));
        // Even within a band; of those over 90 about a third are of any one age near 90, ever fewer later.
        count += (bands[band] ?? 0) * (age < 90 ? 0.2 : 0.25 * 0.72 ** (age - 90));
      }
      return count / Math.max(1, total);
    },
  };
}

function titled(name: string): string {
  return name
    .replace(/(?:^|[ -])[a-z]/g, letter => letter.toUpperCase())
    .replace(/(?<=[ -])(?:And|Of|Upon|The|On|In)(?=[ -])/g, word => word.toLowerCase());
}
