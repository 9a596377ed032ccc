import { describe, expect, it } from 'vitest';
import { agreementJsonSchema } from '../../src/model/json-schema.ts';
import { DRAFTS, draft } from '../drafts.ts';
import { valley } from '../indicators/by-hand.ts';
import { deal } from './document.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schema = agreementJsonSchema();
const definitions = schema['$defs'] as Readonly<Record<string, Fields>>;

const definitionOf = (reference: unknown): Fields | undefined =>
  definitions[String(reference).replace('#/$defs/', '')];

/** Every schema inside a schema, with its place; names of properties are not schemas. */
const schemasIn = (value: unknown, path = '#'): { at: string; of: Fields }[] => {
  if (Array.isArray(value)) return value.flatMap((item, i) => schemasIn(item, `${path}/${i}`));
  if (!isFields(value)) return [];
  const within = Object.entries(value).flatMap(([key, item]) =>
    (key === 'properties' || key === '$defs') && isFields(item)
      ? Object.entries(item).flatMap(([name, one]) => schemasIn(one, `${path}/${key}/${name}`))
      : schemasIn(item, `${path}/${key}`),
  );
  return [{ at: path, of: value }, ...within];
};
const all = schemasIn(schema);

describe('the JSON Schema', () => {
  it('is of the draft it says, of a closed object', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Agreement',
      type: 'object',
      additionalProperties: false,
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
  });

  it('describes every property', () => {
    const properties = all.flatMap(({ at, of }) =>
      Object.entries((of['properties'] ?? {}) as Fields).map(([name, one]) => ({ at, name, one })),
    );
    expect(properties.length).toBeGreaterThan(80);
    // What a word of a rule means is told by the form that has it.
    const words = ['allOf', 'anyOf', 'atLeast', 'of', 'unless'];
    const bare = properties.filter(
      ({ name, one }) =>
        !words.includes(name) &&
        isFields(one) &&
        one['description'] === undefined &&
        definitionOf(one['$ref'])?.['description'] === undefined,
    );
    expect(bare.map(({ at, name }) => `${at} ${name}`)).toEqual([]);
  });

  it('leaves no reference open, and says once what a rule is', () => {
    const references = all.filter(({ of }) => '$ref' in of);
    expect(references.length).toBeGreaterThan(5);
    for (const { at, of } of references) expect(definitionOf(of['$ref']), at).toBeDefined();
    expect(all.filter(({ of }) => 'allOf' in ((of['properties'] ?? {}) as Fields))).toHaveLength(1);
    expect(JSON.stringify(definitions['Rule'])).toContain('"$ref":"#/$defs/');
  });

  it('keeps patterns and limits, so that an editor sees a slip', () => {
    expect(schema['properties']).toMatchObject({
      schema: { const: 'casus-foederis/agreement@1' },
      id: { pattern: expect.stringContaining('a-z0-9'), maxLength: 120 },
      date: { pattern: expect.stringContaining('\\d{4}') },
      purpose: { minItems: 1, items: { enum: ['ceasefire', 'guarantee'] } },
    });
  });
});

/** As much of the standard as the schema uses; any other keyword would fail the test below. */
const CHECKS: Readonly<Record<string, (of: never, value: unknown, schema: Fields) => boolean>> = {
  $ref: (of: string, value) => fits(definitionOf(of) ?? {}, value),
  type: (of: string, value) =>
    ({
      object: isFields(value),
      array: Array.isArray(value),
      integer: Number.isInteger(value),
      null: value === null,
    })[of] ?? typeof value === of,
  const: (of: unknown, value) => value === of,
  enum: (of: readonly unknown[], value) => of.includes(value),
  anyOf: (of: readonly Fields[], value) => of.some((one) => fits(one, value)),
  allOf: (of: readonly Fields[], value) => of.every((one) => fits(one, value)),
  pattern: (of: string, value) => typeof value !== 'string' || new RegExp(of, 'u').test(value),
  minLength: (of: number, value) => typeof value !== 'string' || value.length >= of,
  maxLength: (of: number, value) => typeof value !== 'string' || value.length <= of,
  minItems: (of: number, value) => !Array.isArray(value) || value.length >= of,
  maxItems: (of: number, value) => !Array.isArray(value) || value.length <= of,
  minimum: (of: number, value) => typeof value !== 'number' || value >= of,
  maximum: (of: number, value) => typeof value !== 'number' || value <= of,
  items: (of: Fields, value) => !Array.isArray(value) || value.every((item) => fits(of, item)),
  required: (of: readonly string[], value) =>
    !isFields(value) || of.every((name) => Object.hasOwn(value, name)),
  properties: (of: Readonly<Record<string, Fields>>, value) =>
    !isFields(value) ||
    Object.entries(of).every(
      ([name, one]) => !Object.hasOwn(value, name) || fits(one, value[name]),
    ),
  propertyNames: (of: Fields, value) =>
    !isFields(value) || Object.keys(value).every((name) => fits(of, name)),
  additionalProperties: (of: false | Fields, value, { properties = {} }) =>
    !isFields(value) ||
    Object.entries(value)
      .filter(([name]) => !Object.hasOwn(properties as Fields, name))
      .every(([, item]) => of !== false && fits(of, item)),
};
const SILENT = ['title', 'description', '$schema', '$defs', 'id', 'ladder'];

const fits = (one: Fields, value: unknown): boolean =>
  Object.entries(one).every(
    ([keyword, of]) =>
      SILENT.includes(keyword) || (CHECKS[keyword]?.(of as never, value, one) ?? false),
  );

describe('documents and the JSON Schema', () => {
  it.each(DRAFTS)('agree on %s', (name) => {
    expect(fits(schema, draft(name))).toBe(true);
  });

  it('agree on what is well formed', () => {
    expect(fits(schema, valley())).toBe(true);
    expect(fits(schema, deal())).toBe(true);
  });

  it.each<[name: string, change: object]>([
    ['another version', { schema: 'casus-foederis/agreement@2' }],
    ['a field of no codebook', { colour: 'red' }],
    ['a date in words', { date: 'soon' }],
    ['no purpose', { purpose: [] }],
    ['a role off the ladder', { drafting: [{ ...deal().drafting[0], seats: { ua: 'host' } }] }],
    [
      'a rule without parts',
      { verification: [{ ...deal().verification[0], finding: { unless: { allOf: [] } } }] },
    ],
  ])('agree on what is not: %s', (_, change) => {
    expect(fits(schema, { ...deal(), ...change })).toBe(false);
  });
});
