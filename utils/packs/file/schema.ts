import { kinds } from '../kinds';
import { packLimits } from '../pack';
import { headerProperties } from './header-keys';
import { ruleProperties } from './rule-keys';
import type { Schema } from './schema-parts';

/** Where the schema is published, so that editors can find it. */
const schemaAddress = 'https://listening-post.example/schema/pack.schema.json';

/** The header alone: a pack whose rules are broken still tells its name. */
export const headerSchema: Schema = { type: 'object', required: ['name'], properties: headerProperties };

/** One rule of a known kind; a kind that is not known only has to be an object with an id. */
export function ruleSchema(kind: string): Schema {
  const known = kinds.get(kind);
  return {
    type: 'object',
    required: ['id', 'kind', ...(known?.schema.required ?? [])],
    properties: { ...ruleProperties, ...known?.schema.properties },
  };
}

/** The whole schema, as published in `public/schema`. */
export function packSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    $id: schemaAddress,
    title: 'Listening Post guidance pack',
    description: 'Shared guidance for posts. Keys and kinds that are not known are kept and ignored.',
    type: 'object',
    required: ['format', 'name', 'version', 'rules'],
    properties: {
      $schema: { type: 'string' },
      ...headerProperties,
      rules: { type: 'array', maxItems: packLimits.rules, items: { $ref: '#/$defs/rule' } },
    },
    $defs: {
      rule: {
        type: 'object',
        required: ['id', 'kind'],
        properties: ruleProperties,
        allOf: [...kinds.values()].map(kind => ({
          if: { properties: { kind: { const: kind.name } }, required: ['kind'] },
          // biome-ignore lint/suspicious/noThenProperty: "then" is a word of JSON Schema.
          then: { title: kind.name, description: kind.about, ...kind.schema },
        })),
      },
    },
  };
}
