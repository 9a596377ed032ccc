import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Agreement, AgreementSchema } from '../../src/model/agreement.ts';
import { ID_PATTERN } from '../../src/model/id-pattern.ts';
import { RubricSchema } from '../../src/model/rubric.ts';
import { RuleSchema } from '../../src/model/rule-schema.ts';
import { DateSchema, DurationSchema, IdSchema } from '../../src/model/terms.ts';
import { arbitraryFor, rejectionRates, tryArbitraryFor } from '../../src/testing/arbitrary-for.ts';
import { RUNS } from '../runs.ts';

const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((size: number, part) => size + sizeOf(part), 1)
    : 1;

/** The smallest value found on which a claim fails, over several seeds. */
const smallest = (schema: z.core.$ZodType, holds: (value: never) => boolean): readonly unknown[] =>
  [1, 2, 3].map((seed) => {
    const property = fc.property(arbitraryFor(schema), (value) => holds(value as never));
    return fc.check(property, { seed, numRuns: RUNS }).counterexample?.[0];
  });

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'model');

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

const schemas: [string, z.ZodType][] = [];
for (const file of readdirSync(MODEL)) {
  const exported: Record<string, unknown> = await import(pathToFileURL(join(MODEL, file)).href);
  // The parts of a scorecard name one another by their places, as no values drawn apart do.
  for (const [name, value] of Object.entries(exported))
    if (isSchema(value) && name !== 'ScorecardSchema') schemas.push([name, value]);
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

const sample = <S extends z.core.$ZodType>(
  ...[schema, options]: Parameters<typeof arbitraryFor<S>>
) => fc.sample(arbitraryFor(schema, options), { numRuns: 200, seed: 1 });

describe('texts of the format', () => {
  it.each<[string, z.core.$ZodType, RegExp]>([
    ['an id of several words', IdSchema, /^[a-z0-9]+[-./][a-z0-9]+$/],
    ['a month', DateSchema, /^\d{4}-\d{2}$/],
    ['weeks among other parts', DurationSchema, /Y.*W/],
  ])('hold %s', (_, schema, expected) => {
    expect(sample(schema).some((text) => expected.test(String(text)))).toBe(true);
  });

  it.each<[string, z.core.$ZodType]>([
    ['an agreement', AgreementSchema],
    ['a rubric', RubricSchema],
    ['a date that exists', DateSchema],
  ])('are never refused in %s', (_, schema) => {
    expect(rejectionRates(schema, { runs: 200 })).toEqual([]);
  });

  it('give way to what the caller has for the same pattern', () => {
    const patterns = [[ID_PATTERN, fc.constant('mnf-u')]] as const;
    expect(new Set(sample(IdSchema, { patterns }))).toEqual(new Set(['mnf-u']));
  });

  it('leave what cannot be derived an error', () => {
    expect(E.isLeft(tryArbitraryFor(z.object({ id: IdSchema, seal: z.file() })))).toBe(true);
  });
});

describe('overrides stand', () => {
  it('for one step of a recursion and no other', () => {
    const values = sample(RuleSchema, { overrides: { 'allOf[]': fc.constant('here') } });
    const isAll = (value: unknown) =>
      typeof value === 'object' && value !== null && 'allOf' in value;
    const [outer, others] = [values.filter(isAll), values.filter((value) => !isAll(value))];
    expect(JSON.stringify(outer)).toMatch(/^\[({"allOf":\["here"(,"here")*\]},?)+\]$/);
    expect(JSON.stringify(others)).toMatch(/"allOf":\["(?!here)/);
  });

  it('for places of an agreement', () => {
    const parties = fc.constantFrom('ua', 'us');
    const overrides = {
      'title': fc.constant('Pact'),
      'guarantees[].responders[].party': parties,
      'drafting[].seats.(key)': parties,
      'drafting[].seats.*': fc.constant('leading'),
    };
    const agreements = sample(AgreementSchema, { overrides });
    const responders = agreements.flatMap(({ guarantees }) =>
      guarantees.flatMap((one) => one.responders),
    );
    const seats = agreements.flatMap(({ drafting }) =>
      drafting.flatMap((round) => Object.entries(round.seats)),
    );
    expect(new Set(responders.map(({ party }) => party))).toEqual(new Set(['ua', 'us']));
    expect(new Set(seats.map(String))).toEqual(new Set(['ua,leading', 'us,leading']));
    expect(new Set(agreements.map(({ title }) => title))).toEqual(new Set(['Pact']));
  });
});

describe('rules', () => {
  it('stay small', () => {
    // The largest rule holds three parts, each of them three and each of those two.
    expect(Math.max(...sample(RuleSchema).map(sizeOf))).toBeLessThan(200);
  });

  it('grow with the depth no faster than their lists', () => {
    expect(Math.max(...sample(RuleSchema, { maxDepth: 10 }).map(sizeOf))).toBeLessThan(5_000);
  });
});

describe('a failing value shrinks', () => {
  it('a duration, to one figure of nought', () => {
    for (const value of smallest(DurationSchema, (text: string) => !text.includes('M')))
      expect(value).toMatch(/^PT?0M$/);
  });

  it('an agreement, to the one guarantee that matters', () => {
    const [agreement] = smallest(AgreementSchema, ({ guarantees }: Agreement) =>
      guarantees.every(({ responders }) => responders.length === 0),
    ) as Agreement[];
    expect(agreement).toMatchObject({
      parties: [],
      baselines: [],
      verification: [],
      drafting: [],
      sources: [],
    });
    expect(agreement?.guarantees).toHaveLength(1);
    expect(agreement?.guarantees[0]?.responders).toHaveLength(1);
    expect(agreement?.guarantees[0]).not.toHaveProperty('notes');
  });
});
