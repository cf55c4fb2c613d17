import { plain } from '@/utils/engine/people/tagger/features';
import { corpusText } from '../../corpora';

/** Facts about words from open lists; see the header of the shipped table for the credit. */
export interface Lists {
  /** Given name → bucket 3 common, 2 known, 1 rare. */
  given: Map<string, number>;
  /** Surname → bucket 2 common, 1 known. */
  surname: Map<string, number>;
  place: Set<string>;
}

export function loadLists(rareGiven = 12000): Lists {
  const given = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (name: string, n: number) => {
    const word = plain(name.toLowerCase());
    if (/^[a-z']{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + n);
  };
  for (const [name = '', , n = '0'] of csv('uk/ons_ew_baby_names_1996_2020_totals.csv')) add(name, Number(n));
  // The top hundreds of 1904–1994 and the adult list have ranks only: weigh them as known names of older people.
  for (const [, , rank = '100', name = ''] of csv('uk/ons_ew_top100_1904_1994.csv'))
    add(name, 3000 - 20 * Number(rank));
  for (const [name = ''] of csv('uk/uk_forenames_adult_faker.csv')) add(name, 3000);
  for (const row of csv('uk/common-forenames-by-country.csv'))
    for (const name of (row[11] ?? '').split(' ')) add(name, 60);
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, rareGiven)
    .forEach(([name], rank) => {
      given.set(name, rank < 1000 ? 3 : rank < 5000 ? 2 : 1);
    });
  const surname = new Map<string, number>();
  for (const row of csv('uk/common-surnames-by-country.csv')) {
    const word = plain((row[5] || row[4] || '').toLowerCase());
    if (/^[a-z']{2,}$/.test(word)) surname.set(word, 1);
  }
  for (const [name = ''] of csv('uk/uk_surnames_weighted_faker.csv')) surname.set(plain(name.toLowerCase()), 2);
  const place = new Set<string>();
  for (const row of csv('uk/geonames_gb_places.csv')) {
    const name = plain((row[0] ?? '').toLowerCase());
    if (/^[a-z]{3,}$/.test(name)) place.add(name);
  }
  return { given, surname, place };
}

function csv(path: string): string[][] {
  return (corpusText(path) ?? '')
    .split(/\r?\n/)
    .slice(1)
    .filter(line => line !== '')
    .map(line => line.split(',').map(cell => cell.replace(/^"|"$/g, '')));
}
