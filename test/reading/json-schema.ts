/**
 * JSON Schemas as a strict validator takes them.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../../src/reading/json-schema.ts';

/** The schema as it is published. */
export const PUBLISHED: JsonSchema = JSON.parse(
  readFileSync(new URL('../../docs/agreement.schema.json', import.meta.url), 'utf8'),
);

/** Compiles a schema; whatever the validator remarks on is an error. */
export const compiled = (schema: JsonSchema): ValidateFunction => {
  const refuse = (...remarks: unknown[]): never => {
    throw new Error(remarks.join(' '));
  };
  return new Ajv2020({ logger: { log: refuse, warn: refuse, error: refuse } }).compile(schema);
};

const made = new WeakMap<JsonSchema, ValidateFunction>();

/** Whether a JSON value is valid by a schema. */
export const isValidBy = (schema: JsonSchema, value: unknown): boolean => {
  const validate = made.get(schema) ?? compiled(schema);
  made.set(schema, validate);
  return validate(value);
};
