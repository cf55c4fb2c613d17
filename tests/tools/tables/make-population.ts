/** Writes `utils/tables/population.data.ts` and `utils/tables/towns.data.ts`: node tests/tools/run.mjs tables/make-population */
import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { corpusText } from '../corpora';

type Row = Record<string, string>;
const rowsOf = (path: string) => Papa.parse<Row>((corpusText(path) ?? '').trim(), { header: true }).data;

/** Five-year bands: 0–4, 5–9 … 85–89, 90 and over. */
const bands = 19;
/** Counts are kept in tens, as three figures of base 36. */
const unit = 10;

writeCouncils(rowsOf('uk/la_single_year_of_age.csv'));
writeTowns(rowsOf('uk/geonames_gb_places.csv'));

function writeCouncils(rows: Row[]): void {
  const uk = Array.from({ length: bands }, () => 0);
  const measured = rows.filter(row => !row.code?.startsWith('N09'));
  for (const row of measured) for (const [i, count] of bandsOf(row).entries()) uk[i] = (uk[i] ?? 0) + count;
  const total = uk.reduce((a, b) => a + b, 0);
  const lines = rows.map(row => {
    const all = Number(row.all);
    // The ten Northern Ireland rows are filled flat: a profile of the other councils stands in.
    const counts = row.code?.startsWith('N09') ? uk.map(count => (count / total) * all) : bandsOf(row);
    return `${plainName(row.name ?? '')}|${counts.map(packed).join('')}`;
  });
  save(
    'population',
    `Residents by council and five-year age band (0–4 … 85–89, 90 and over), in tens, three base-36 figures each; the
 * first row is the UK in ten thousands. Source: mid-year population estimates by local authority and single year of age, Office
 * for National Statistics, National Records of Scotland and NISRA; Open Government Licence v3.0`,
    [`uk|${uk.map(count => packed(count / 1000)).join('')}`, ...lines.sort()].join('\n'),
  );
}

function bandsOf(row: Row): number[] {
  const counts = Array.from({ length: bands }, () => 0);
  for (let age = 0; age <= 90; age++) {
    const band = Math.min(bands - 1, Math.floor(age / 5));
    counts[band] = (counts[band] ?? 0) + Number(row[age === 90 ? '90+' : String(age)] ?? 0);
  }
  return counts;
}

function packed(count: number): string {
  return Math.round(count / unit)
    .toString(36)
    .padStart(3, '0')
    .slice(-3);
}

/** "Kingston upon Hull, City of" and "City of Edinburgh" as people write them. */
function plainName(name: string): string {
  return name
    .replace(/, (?:city|county) of$/i, '')
    .replace(/^city of (?!london)/i, '')
    .replace(/ city$/i, '')
    .toLowerCase();
}

function writeTowns(rows: Row[]): void {
  const towns = new Map<string, number>();
  for (const row of rows) {
    const population = Number(row.population);
    const name = (row.name ?? '').toLowerCase();
    if (population < 50 || !/^[a-z][a-z' -]+$/.test(name)) continue;
    // Of two places with one name the larger stands in: an honest count errs upwards.
    towns.set(name, Math.max(towns.get(name) ?? 0, population));
  }
  const lines = [...towns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name}|${twoFigures(count)}`);
  save(
    'towns',
    'Towns and villages of Great Britain with their residents, to two figures. Source: GeoNames, CC BY 4.0',
    lines.join('\n'),
  );
}

function twoFigures(count: number): number {
  return Number(count.toPrecision(2));
}

function save(name: string, what: string, text: string): void {
  writeFileSync(
    `utils/tables/${name}.data.ts`,
    `/**
 * ${what}.
 * Made by tests/tools/tables/make-population.ts.
 */
export default \`${text}\`;
`,
  );
  process.stdout.write(`${name}: ${text.split('\n').length} rows\n`);
}
