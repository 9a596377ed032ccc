import { describe, expect, it } from 'vitest';
import { agreementJsonSchema, type JsonSchema } from '../../src/reading/json-schema.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';

interface Node {
  readonly properties: Readonly<Record<string, Node>>;
  readonly items: Node;
  readonly allOf: readonly { readonly if: Node; readonly then: Node }[];
  readonly $ref?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly maxItems?: number;
  readonly description?: string;
}

const guaranteesIn = (schema: unknown): Node => (schema as Node).properties['guarantees'] as Node;

const definitionIn = (schema: JsonSchema, name: string): Node =>
  (schema['$defs'] as Readonly<Record<string, Node>>)[name] as Node;

describe('the JSON Schema of documents', () => {
  const plain = agreementJsonSchema();
  const modelled = agreementJsonSchema({ models: STANDARD_MODELS });

  it('knows canonical guarantees alone where no model is given', () => {
    expect(agreementJsonSchema({})).toStrictEqual(plain);
    expect(agreementJsonSchema({ models: [] })).toStrictEqual(plain);
    expect(guaranteesIn(plain).items).toEqual({ $ref: '#/$defs/Guarantee' });
  });

  it('knows the entries of every model that is given, by their names', () => {
    const { items, maxItems, description } = guaranteesIn(modelled);
    const [canonical, ...entries] = items.allOf;
    const ids = STANDARD_MODELS.map(({ id }) => id);
    expect(canonical?.then).toStrictEqual(guaranteesIn(plain).items);
    expect(entries.map((entry) => entry.if.properties['model']?.const)).toStrictEqual(ids);
    expect(items.properties['model']?.enum).toStrictEqual(ids);
    expect({ maxItems, description }).toStrictEqual({
      maxItems: guaranteesIn(plain).maxItems,
      description: guaranteesIn(plain).description,
    });
  });

  it('describes the parameters of a model in its own words', () => {
    const { parameters } = definitionIn(modelled, 'MutualDefence').properties;
    expect(Object.keys(parameters?.properties ?? {})).toContain('allies');
  });

  it('keeps to itself what is only for whoever makes documents', () => {
    expect(JSON.stringify([plain, modelled])).not.toMatch(/"(refers|ladder|id)":"/);
  });
});
