import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { Path } from './pack';

/** What a value lacks, and where, in words for its author. */
export interface Complaint {
  path: Path;
  sentence: string;
}

type Schema = Record<string, unknown>;

/** A check against a schema, without code made at run time. */
export function validatorFor(schema: Schema): (value: unknown) => Complaint[] {
  const validator = new Validator(schema, '2019-09', false);
  return value => {
    const { valid, errors } = validator.validate(value);
    return valid ? [] : complaintsFrom(errors, schema);
  };
}

/** Steps on the way to what is wrong, not the thing itself. */
const steps = new Set(['properties', 'items', 'additionalProperties', 'allOf', 'if', '$ref']);

function complaintsFrom(errors: readonly OutputUnit[], schema: Schema): Complaint[] {
  const choices = errors.filter(e => e.keyword === 'anyOf').map(e => e.keywordLocation);
  const isInsideChoice = (e: OutputUnit) => choices.some(c => e.keywordLocation.startsWith(`${c}/`));
  return errors
    .filter(e => !steps.has(e.keyword) && !isInsideChoice(e))
    .slice(0, 20)
    .map(e => ({ path: pathOf(e.instanceLocation), sentence: sentenceFor(e, schema) }));
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map(step => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'))
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));
}

function sentenceFor(unit: OutputUnit, schema: Schema): string {
  const path = pathOf(unit.instanceLocation);
  const name =
    typeof path.at(-1) === 'number'
      ? `entry ${Number(path.at(-1)) + 1} of “${path.at(-2) ?? 'the list'}”`
      : `“${path.at(-1) ?? 'this'}”`;
  const limit = valueAt(schema, unit.keywordLocation);
  switch (unit.keyword) {
    case 'required':
      return `${/"([^"]+)"/.exec(unit.error)?.[0] ?? 'A key'} is missing here.`;
    case 'type':
      return `${capital(name)} should be ${typeWords[String(limit)] ?? 'something else'}.`;
    case 'enum':
      return `${capital(name)} should be one of: ${Array.isArray(limit) ? limit.join(', ') : 'the known words'}.`;
    case 'maxLength':
      return `${capital(name)} is too long: at most ${String(limit)} characters.`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `${capital(name)} is empty.`;
    case 'maxItems':
    case 'maxProperties':
      return `${capital(name)} is too long: at most ${String(limit)} entries.`;
    case 'minimum':
    case 'maximum':
      return `${capital(name)} should be ${unit.keyword === 'minimum' ? 'at least' : 'at most'} ${String(limit)}.`;
    default:
      return `${capital(name)} has a form that is not known.`;
  }
}

const typeWords: Record<string, string> = {
  string: 'text in "quotation marks"',
  array: 'a list in [brackets]',
  object: 'a group in {brackets}',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The schema's own value at a keyword, for naming the limit. */
function valueAt(schema: Schema, pointer: string): unknown {
  let at: unknown = schema;
  for (const step of pathOf(pointer)) at = (at as Record<string | number, unknown> | undefined)?.[step];
  return at;
}
