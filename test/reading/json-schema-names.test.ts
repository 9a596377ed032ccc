import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { agreementJsonSchema, type JsonSchema } from '../../src/reading/json-schema.ts';
import { deal, guarantee } from '../model/document.ts';
import { help } from '../testing/mutants/honest.ts';
import { isValidBy } from './json-schema.ts';

const model = (id: string, schema: z.ZodType = z.strictObject({ says: z.string() })) =>
  ({ ...help, id, schema }) as unknown as GuaranteeModel;

const schemaOf = (...models: readonly GuaranteeModel[]): JsonSchema =>
  agreementJsonSchema({ models });

const definitionsOf = (schema: JsonSchema): readonly string[] =>
  Object.keys(schema['$defs'] as object);

const entry = (name: string, parameters: unknown = { says: 'so' }) => ({
  ...deal(),
  guarantees: [{ id: 'x', model: name, protects: ['ua'], breaches: ['blockade'], parameters }],
});

describe('the definition of a guarantee model', () => {
  it('has the name of the model', () => {
    expect(definitionsOf(schemaOf(model('naval-escort')))).toContain('NavalEscort');
  });

  it.each([
    ['party', 'Party2'],
    ['duty', 'Duty2'],
    ['all-of', 'AllOf2'],
    ['конвой', '2'],
  ])('has a name of its own where the model is called %s', (id, name) => {
    const schema = schemaOf(model(id));
    expect(definitionsOf(schema)).toContain(name);
    expect(isValidBy(schema, entry(id))).toBe(true);
    expect(isValidBy(schema, entry(id, { says: 1 }))).toBe(false);
  });

  it('is that of the last of two with the same name, as when a document is read', () => {
    const schema = schemaOf(model('escort'), model('escort', z.strictObject({ ships: z.int() })));
    expect(isValidBy(schema, entry('escort', { ships: 3 }))).toBe(true);
    expect(isValidBy(schema, entry('escort'))).toBe(false);
  });

  it('is as its schemas have it, whatever else they say of themselves', () => {
    const named = z.strictObject({
      says: z.string().meta({ id: 'Duty' }),
      crew: z.int().meta({ id: 'Crew', weight: 3 }),
    });
    const schema = schemaOf(model('escort', named));
    expect(definitionsOf(schema)).toContain('Crew');
    expect(isValidBy(schema, entry('escort', { says: 'so', crew: 3 }))).toBe(true);
    expect(isValidBy(schema, entry('escort', { says: {}, crew: 3 }))).toBe(false);
  });
});

describe('an entry of guarantees', () => {
  const schema = schemaOf(model('escort'), model('canonical'));
  const { parameters: _, ...bare } = { ...guarantee(), parameters: undefined };

  it.each([
    ['without a model is canonical', bare, true],
    ['may say so', { ...bare, model: 'canonical' }, true],
    ['has no parameters then', { ...bare, parameters: { says: 'so' } }, false],
    ['that is canonical by a model has parameters', entry('canonical').guarantees[0], true],
    ['of a model says nothing else', { ...bare, ...entry('escort').guarantees[0] }, false],
    ['of a model nobody knows is refused', entry('convoy').guarantees[0], false],
    ['is an object', 'escort', false],
  ])('%s', (_, one, isValid) => {
    expect(isValidBy(schema, JSON.parse(JSON.stringify({ ...deal(), guarantees: [one] })))).toBe(
      isValid,
    );
  });
});
