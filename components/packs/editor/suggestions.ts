import { findNodeAtLocation, getLocation, getNodeValue, parseTree } from 'jsonc-parser';
import { ruleProperties } from '@/utils/packs/file/rule-keys';
import { packSchema } from '@/utils/packs/file/schema';
import { kinds } from '@/utils/packs/kinds';
import type { Path } from '@/utils/packs/pack';

export interface Suggestion {
  /** As it is written into the file. */
  insert: string;
  about: string;
  type: 'property' | 'enum';
}

type Schema = Record<string, unknown>;

/** What may stand at a place in a pack: keys that are not there yet, or the known values. Null where nothing is known. */
export function suggestionsAt(text: string, offset: number): Suggestion[] | null {
  const { path, isAtPropertyKey } = getLocation(text, offset);
  if (!isAtPropertyKey) return valuesOf(schemaAt(path as Path, text));
  const parent = path.slice(0, -1) as Path;
  const properties = propertiesOf(schemaAt(parent, text));
  if (!properties) return null;
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree && findNodeAtLocation(tree, parent);
  const there = new Set((node?.children ?? []).map(child => String(child.children?.[0]?.value)));
  const typed = String(path.at(-1) ?? '');
  return Object.entries(properties)
    .filter(([key]) => key === typed || !there.has(key))
    .map(([key, schema]) => ({ insert: `"${key}"`, about: aboutOf(schema), type: 'property' }));
}

function valuesOf(schema: Schema | null): Suggestion[] | null {
  const choices = schema?.enum ?? (schema?.type === 'boolean' ? [true, false] : null);
  if (!Array.isArray(choices)) return null;
  return choices.map(value => ({ insert: JSON.stringify(value), about: aboutOf(schema), type: 'enum' }));
}

/** The schema of a place, with the keys that the kind of a rule adds. */
function schemaAt(path: Path, text: string): Schema | null {
  let schema: Schema | null = packSchema();
  for (const [i, step] of path.entries()) {
    if (i === 1 && path[0] === 'rules') schema = ruleSchemaFor(kindAt(text, path.slice(0, 2)));
    else if (typeof step === 'number') schema = (schema?.items as Schema | undefined) ?? null;
    else schema = ((propertiesOf(schema)?.[step] ?? schema?.additionalProperties) as Schema | undefined) ?? null;
    if (!schema) return null;
  }
  return schema;
}

function ruleSchemaFor(kind: string): Schema {
  const kindSchema = { enum: [...kinds.keys()], description: ruleProperties.kind?.description };
  return { properties: { ...ruleProperties, kind: kindSchema, ...kinds.get(kind)?.schema.properties } };
}

function kindAt(text: string, path: Path): string {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree && findNodeAtLocation(tree, [...path, 'kind']);
  return node ? String(getNodeValue(node)) : '';
}

/** Of a group, or of the form of a value that is a group. */
function propertiesOf(schema: Schema | null): Record<string, Schema> | null {
  if (!schema) return null;
  if (schema.properties) return schema.properties as Record<string, Schema>;
  const forms = Array.isArray(schema.anyOf) ? (schema.anyOf as Schema[]) : [];
  return (forms.find(f => f.properties)?.properties as Record<string, Schema> | undefined) ?? null;
}

function aboutOf(schema: Schema | null): string {
  return typeof schema?.description === 'string' ? schema.description : '';
}
