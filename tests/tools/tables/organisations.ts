/**
 * Makes `utils/tables/organisations.data.ts` from the NHS organisation list of the corpora:
 * `node tests/tools/run.mjs tables/organisations`. Towns and postcodes come from an older list, so people may correct them.
 */
import { writeFileSync } from 'node:fs';
import { corpusText } from '../corpora';

const homes = new Map(
  rows('nhs_trusts_with_address_historic.csv').map(([code, , , town, postcode]) => [code, [town, postcode]]),
);
const lines = rows('nhs_organisations_ods.csv')
  .filter(([, , type]) => type === 'NHS Trust')
  .map(([code, name]) =>
    [name.replace('Foundatin', 'Foundation').replace(' Of ', ' of '), ...(homes.get(code) ?? ['', ''])].join('|'),
  )
  .sort();

writeFileSync(
  'utils/tables/organisations.data.ts',
  `/**
 * NHS trusts of England and Wales: name|town|postcode of the head office, a line each. Made by
 * tests/tools/tables/organisations.ts. Source: NHS Organisation Data Service (Open Government Licence v3.0).
 */
export default \`${lines.join('\n')}\`;
`,
);
console.error(`Wrote ${lines.length} organisations.`);

function rows(file: string): [string, string, string, string, string][] {
  return (corpusText(`uk/${file}`) ?? '')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map(
      line =>
        [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map(m => m[2] ?? m[1] ?? '') as [
          string,
          string,
          string,
          string,
          string,
        ],
    );
}
