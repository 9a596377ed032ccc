import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CASES } from '../../src/cases/index.ts';
import { agreementJsonSchema } from '../../src/reading/json-schema.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { isValidBy } from '../reading/json-schema.ts';

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

describe('the published schema', () => {
  const published = JSON.parse(
    readFileSync(new URL('../../docs/agreement.schema.json', import.meta.url), 'utf8'),
  );
  const template = parse(
    readFileSync(new URL('../../examples/template.yaml', import.meta.url), 'utf8'),
  );

  it.each([
    ['template', template] as const,
    ...CASES.map((one) => [one.id, one.document] as const),
  ])('accepts the document of %s as it is written', (_, document) => {
    expect(isValidBy(published, JSON.parse(JSON.stringify(document)))).toBe(true);
  });
});
