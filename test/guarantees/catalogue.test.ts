import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';

const FILES = readdirSync(new URL('../../src/guarantees/', import.meta.url)).map((file) =>
  file.replace('.ts', ''),
);

const RULE_FIELDS = [
  ...['allOf', 'anyOf', 'atLeast', 'share', 'of'],
  ...['quota', 'votes', 'unless', 'apartFrom', 'rule'],
];

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('the built-in guarantee models', () => {
  it('are all the files of the catalogue, each by the id of its file', () => {
    expect(sorted(STANDARD_MODELS.map(({ id }) => id))).toStrictEqual(sorted(FILES));
  });

  describe.each(STANDARD_MODELS)('$id', ({ schema, sources, examples, improvements }) => {
    it('names its sources, and shows what it takes and what it refuses', () => {
      expect(sources.length).toBeGreaterThan(0);
      expect(examples.valid.length).toBeGreaterThan(0);
      expect(examples.invalid.length).toBeGreaterThan(0);
      for (const { issues } of examples.invalid) expect(issues.length).toBeGreaterThan(0);
    });

    it('names each improvement once', () => {
      const ids = improvements.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    });

    it('can last, or be renewed, better', () => {
      const ids = improvements.map(({ id }) => id);
      expect(ids).toEqual(
        expect.arrayContaining(['longer-term', 'longer-notice', 'automatic-renewal']),
      );
    });

    it('describes every field', () => {
      const missing: string[] = [];
      const visit = (node: unknown, path: string): void => {
        if (typeof node !== 'object' || node === null) return;
        for (const [key, value] of Object.entries(node)) {
          visit(value, `${path}.${key}`);
          if (key !== 'properties') continue;
          const fields = Object.entries(value as Record<string, object>);
          // A decision rule is described as a whole.
          if (fields.every(([field]) => RULE_FIELDS.includes(field))) continue;
          for (const [field, property] of fields)
            if (!('description' in property)) missing.push(`${path}.${field}`);
        }
      };
      visit(z.toJSONSchema(schema, { io: 'input' }), 'parameters');
      expect(missing).toStrictEqual([]);
    });
  });
});
