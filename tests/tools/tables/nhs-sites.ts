/** Writes `utils/tables/nhs-sites.data.ts`: node tests/tools/run.mjs tables/nhs-sites */
import { writeFileSync } from 'node:fs';
import { corpusText } from '../corpora';

const rows = (corpusText('uk/nhs_trusts_with_address_historic.csv') ?? '').trim().split('\n').slice(1);
const postcodes = new Set(rows.map(row => (row.split(',').at(-1) ?? '').replace(/[\s"]/g, '').toUpperCase()));
const sorted = [...postcodes].filter(p => /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(p)).sort();
writeFileSync(
  'utils/tables/nhs-sites.data.ts',
  `/**
 * Postcodes of NHS organisations in England and Wales, past and present. Source: NHS organisation data (ODS), Open
 * Government Licence v3.0. Made by tests/tools/tables/nhs-sites.ts.
 */
export default \`${sorted.join(' ')}\`;
`,
);
process.stdout.write(`${sorted.length} postcodes\n`);
