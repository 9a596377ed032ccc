import { describe, expect, it } from 'vitest';
import { agreementJsonSchema } from '../../src/reading/json-schema.ts';

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
});
