/** `node tests/tools/run.mjs scenario-schema`: writes the published schema of practice scenarios. */
import { writeFileSync } from 'node:fs';
import { scenarioSchema } from '@/utils/practice/scenario-schema';

writeFileSync('public/schema/scenario.schema.json', `${JSON.stringify(scenarioSchema, null, 2)}\n`);
