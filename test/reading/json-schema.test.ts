import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgreementSchema } from '../../src/model/agreement.ts';
import { LADDERS, MARKERS } from '../../src/model/ladders.ts';
import { agreementJsonSchema } from '../../src/reading/json-schema.ts';
import { ladderName } from '../../src/reading/json-schema-names.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { spoilt } from '../arbitraries/hostile.ts';
import { deal } from '../model/document.ts';
import { RUNS } from '../runs.ts';
import { isValidBy } from './json-schema.ts';

const schema = agreementJsonSchema();

describe('the JSON Schema of an agreement', () => {
  it('is of draft 2020-12, and is itself JSON', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('asks for the fields that the parser asks for, and for no others', () => {
    const required = Object.entries(AgreementSchema.shape)
      .filter(([, field]) => !field.safeParse(undefined).success)
      .map(([name]) => name);
    expect(schema['required']).toEqual(required);
    expect(schema['additionalProperties']).toBe(false);
    expect(Object.keys(schema['properties'] as object)).toEqual(Object.keys(AgreementSchema.shape));
  });

  it('names the rungs of every ladder, so that an editor can complete them', () => {
    const definitions = schema['$defs'] as Readonly<Record<string, unknown>>;
    for (const [ladder, rungs] of Object.entries(LADDERS)) {
      const levels = [...new Set([...rungs.map(({ level }) => level), ...MARKERS])];
      expect(definitions[ladderName(ladder)]).toEqual({ type: 'string', enum: levels });
    }
  });

  it('accepts every agreement that the parser accepts', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        expect(isValidBy(schema, agreement)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('accepts just what has the shape that the parser asks for, days that do not exist aside', () => {
    const isJson = (value: unknown) => {
      try {
        return JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value);
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        spoilt.filter(isJson).map((value) => JSON.parse(JSON.stringify(value))),
        (input) => {
          expect(isValidBy(schema, input)).toBe(AgreementSchema.safeParse(input).success);
        },
      ),
      { numRuns: RUNS },
    );
    expect(isValidBy(schema, deal({ date: '2025-02-30' }))).toBe(true);
  });
});
