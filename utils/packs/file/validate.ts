import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { Path } from '../pack';

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
  const choices = errors.filter(e => e.keyword === 'anyOf');
  const isInside = (e: OutputUnit, choice: OutputUnit) => e.keywordLocation.startsWith(`${choice.keywordLocation}/`);
  const told = errors.filter(e => !steps.has(e.keyword));
  return told
    .filter(e => !choices.some(choice => isInside(e, choice)))
    .slice(0, 20)
    .map(e => {
      const meant = e.keyword === 'anyOf' ? meantIn(told.filter(inner => isInside(inner, e))) : e;
      return { path: pathOf((meant ?? e).instanceLocation), sentence: sentenceFor(meant ?? e, schema) };
    });
}

/** Of the forms that a value may have, what the one its author meant lacks: a form of another type was not meant. */
function meantIn(errors: readonly OutputUnit[]): OutputUnit | undefined {
  return errors
    .filter(e => e.keyword !== 'type' && e.keyword !== 'anyOf')
    .sort((a, b) => b.instanceLocation.length - a.instanceLocation.length)[0];
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
    case 'anyOf':
      return `${capital(name)} should be ${formsIn(limit)}.`;
    default:
      return `${capital(name)} has a form that is not known.`;
  }
}

/** "text, a list or a group", from the schemas of a choice. */
function formsIn(choices: unknown): string {
  const types = Array.isArray(choices) ? choices.map(c => typeWords[String((c as Schema).type ?? 'string')]) : [];
  return [...new Set(types.filter(Boolean))].join(' or ') || 'something else';
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
