import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isNode, parse, parseDocument } from 'yaml';
import { CASES } from '../../src/cases/index.ts';
import { agreementJsonSchema } from '../../src/reading/json-schema.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { MUTATIONS, type MutationName, mutations } from '../../src/testing/mutations.ts';
import { documentWith } from '../guarantees/model-suite.ts';
import { RUNS } from '../runs.ts';
import { compiled, isValidBy, PUBLISHED } from './json-schema.ts';
import { lineAt, SLIPS, VALLEY } from './slips.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const TEMPLATE = parse(
  readFileSync(new URL('../../examples/template.yaml', import.meta.url), 'utf8'),
);

const DOCUMENTS: readonly (readonly [string, unknown])[] = [
  ['template', TEMPLATE],
  ...CASES.map((one) => [one.id, asJson(one.document)] as const),
];

describe('the published schema compiles in strict mode', () => {
  it.each([
    ['published', PUBLISHED],
    ['of canonical guarantees alone', agreementJsonSchema()],
    ['of the standard models', agreementJsonSchema({ models: STANDARD_MODELS })],
  ])('%s', (_, schema) => {
    expect(new Ajv2020().compile(schema)).toBeTypeOf('function');
  });

  it('and without a remark', () => {
    expect(() => compiled({ type: 'object', ladder: 'duty' })).toThrow('unknown keyword');
    expect(() => compiled({ maxLength: 3 })).toThrow('missing type');
    expect(compiled(PUBLISHED)).toBeTypeOf('function');
  });

  it('beside the schema of canonical guarantees', () => {
    const validator = new Ajv2020();
    validator.compile(PUBLISHED);
    expect(validator.compile(agreementJsonSchema())).toBeTypeOf('function');
  });
});

describe('the published schema', () => {
  it('is one that an editor can load at once', () => {
    const text = readFileSync(new URL('../../docs/agreement.schema.json', import.meta.url), 'utf8');
    expect(text.split('\n').length).toBeLessThan(4_500);
    expect(text.length).toBeLessThan(160_000);
  });

  it('has the name and the version of the format', () => {
    expect(PUBLISHED).toMatchObject({ $id: 'urn:casus-foederis:agreement@2', title: 'Agreement' });
  });

  it.each(DOCUMENTS)('accepts the document of %s as it is written', (_, document) => {
    expect(isValidBy(PUBLISHED, document)).toBe(true);
  });

  it.each(
    STANDARD_MODELS.flatMap(({ id, examples }) =>
      examples.valid.map(({ title, parameters }) => [id, title, parameters] as const),
    ),
  )('accepts what %s takes: %s', (model, _, parameters) => {
    expect(isValidBy(PUBLISHED, asJson(documentWith(model, parameters)))).toBe(true);
  });
});

/** Damage that shows only beside the rest of the document, by counting, or in a calendar. */
const BEYOND_SHAPE: readonly MutationName[] = [
  'dangling-reference',
  'impossible-date',
  'duplicate-id',
  'loop',
  'count-out-of-reach',
  'rule-loop',
  'side-of-the-unconstrained',
  'on-two-sides',
];

/** Documents with something of everything, damaged in every way there is. */
const anyDamage = fc.oneof(mutations(parse(VALLEY)), mutations(TEMPLATE));

const damaged = (isSeen: boolean) =>
  anyDamage.filter(({ name }) => BEYOND_SHAPE.includes(name) !== isSeen);

describe('a damaged document', () => {
  it('is refused by the published schema for its shape', () => {
    fc.assert(
      fc.property(damaged(true), ({ document, did }) => {
        expect(isValidBy(PUBLISHED, document), did).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('is left to the door where its shape is right', () => {
    fc.assert(
      fc.property(damaged(false), ({ document, did }) => {
        expect(isValidBy(PUBLISHED, document), did).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('is of every kind', () => {
    const names = fc.sample(anyDamage, { numRuns: 500, seed: 0 }).map(({ name }) => name);
    expect([...new Set(names)].sort()).toEqual([...MUTATIONS].sort());
  });
});

/** The line on which a place of a document begins, with its key. */
const lineOf = (text: string, pointer: string): number => {
  const document = parseDocument(text);
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const above = document.getIn(path.slice(0, -1), true);
  const pair = isMap(above)
    ? above.items.find(({ key }) => String(key) === path.at(-1))
    : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  return isNode(node) && node.range ? lineAt(text, node.range[0]) : 1;
};

describe('a slip is told by Ajv', () => {
  const validate = compiled(PUBLISHED);

  it('not where there is none', () => {
    expect(validate(parse(VALLEY))).toBe(true);
  });

  it.each(SLIPS)('on its line: $slip', ({ text, line }) => {
    validate(parse(text));
    const [deepest = ''] = (validate.errors ?? [])
      .map(({ instancePath }) => instancePath)
      .sort((a, b) => b.split('/').length - a.split('/').length);
    expect(lineOf(text, deepest)).toBe(line);
  });
});
