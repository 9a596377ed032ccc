import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { arbitraryFor } from '../../src/zod-arbitrary/arbitrary-for.ts';
import { RUNS } from '../runs.ts';

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'model');

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

const schemas: [string, z.ZodType][] = [];
for (const file of readdirSync(MODEL)) {
  const exported: Record<string, unknown> = await import(pathToFileURL(join(MODEL, file)).href);
  for (const [name, value] of Object.entries(exported))
    if (isSchema(value)) schemas.push([name, value]);
}

describe('values of every schema of the model', () => {
  it('are of all of them', () => {
    const names = schemas.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['AgreementSchema', 'GuaranteeSchema', 'RubricSchema', 'RuleSchema']),
    );
  });

  it.each(schemas)('parse, and survive being written as JSON: %s', (_, schema) => {
    fc.assert(
      fc.property(arbitraryFor(schema), (value) => {
        const parsed = schema.safeParse(value);
        expect(parsed.error).toBeUndefined();
        if (value !== undefined) expect(JSON.parse(JSON.stringify(value))).toEqual(parsed.data);
      }),
      { numRuns: RUNS },
    );
  });
});
