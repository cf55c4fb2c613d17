/** `node tests/tools/run.mjs pack-schema`: writes the published schema of guidance packs from the kinds themselves. */
import { writeFileSync } from 'node:fs';
import { packSchema } from '@/utils/packs/file/schema';

writeFileSync('public/schema/pack.schema.json', `${JSON.stringify(packSchema(), null, 2)}\n`);
