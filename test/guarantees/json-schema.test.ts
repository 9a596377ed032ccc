import { describe, expect, it } from 'vitest';
import { agreementJsonSchema } from '../../src/model/json-schema.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';

interface Node {
  readonly properties: Readonly<Record<string, Node>>;
  readonly items: Node;
  readonly anyOf: readonly Node[];
  readonly const?: string;
  readonly maxItems?: number;
  readonly description?: string;
}

const guaranteesIn = (schema: unknown): Node => (schema as Node).properties['guarantees'] as Node;

describe('the JSON Schema of documents', () => {
  const plain = agreementJsonSchema();
  const modelled = agreementJsonSchema({ models: STANDARD_MODELS });

  it('knows canonical guarantees alone where no model is given', () => {
    expect(agreementJsonSchema({})).toStrictEqual(plain);
    expect(agreementJsonSchema({ models: [] })).toStrictEqual(plain);
    expect(guaranteesIn(plain).items.properties).not.toHaveProperty('parameters');
  });

  it('knows the entries of every model that is given, by their names', () => {
    const { items, maxItems, description } = guaranteesIn(modelled);
    const [canonical, ...entries] = items.anyOf;
    expect(canonical).toStrictEqual(guaranteesIn(plain).items);
    expect(entries.map(({ properties }) => properties['model']?.const)).toStrictEqual(
      STANDARD_MODELS.map(({ id }) => id),
    );
    expect({ maxItems, description }).toStrictEqual({
      maxItems: guaranteesIn(plain).maxItems,
      description: guaranteesIn(plain).description,
    });
  });

  it('describes the parameters of a model in its own words', () => {
    const defence = guaranteesIn(modelled).items.anyOf.find(
      ({ properties }) => properties['model']?.const === 'mutual-defence',
    );
    expect(Object.keys(defence?.properties['parameters']?.properties ?? {})).toContain('allies');
  });

  it('keeps to itself what is only for whoever makes documents', () => {
    expect(JSON.stringify([plain, modelled])).not.toContain('"refers"');
  });
});
