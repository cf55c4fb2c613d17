/** `node tests/tools/run.mjs policy-files`: writes the ready policy files of `public/policy` from one example. */
import { writeFileSync } from 'node:fs';
import { firefoxId, policyFiles } from '@/utils/packs/in-force/policy-files';
import { exampleValues } from '../packs/policy-example';

for (const { name, text } of policyFiles(exampleValues, { chromium: 'EXTENSION_ID', firefox: firefoxId }))
  writeFileSync(`public/policy/${name}`, text);
