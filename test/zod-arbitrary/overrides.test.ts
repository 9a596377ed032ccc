import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issueText } from '../../src/issue/issue.ts';
import {
  type ArbitraryOptions,
  arbitraryFor,
  tryArbitraryFor,
} from '../../src/zod-arbitrary/arbitrary-for.ts';

const RUNS = 200;

const sample = <S extends z.core.$ZodType>(schema: S, options: ArbitraryOptions) =>
  fc.sample(arbitraryFor(schema, options), { numRuns: RUNS, seed: 1 });

const issuesOf = (schema: z.core.$ZodType, options: ArbitraryOptions): readonly string[] => {
  const tried = tryArbitraryFor(schema, options);
  return E.isLeft(tried) ? tried.left.map(issueText) : [];
};

const here = fc.constant('here');

describe('an override stands', () => {
  it.each<[string, z.core.$ZodType, string, unknown]>([
    ['for a field', z.object({ a: z.string() }), 'a', { a: 'here' }],
    [
      'for a field of a field',
      z.object({ a: z.object({ b: z.string() }) }),
      'a.b',
      { a: { b: 'here' } },
    ],
    ['for an item', z.array(z.string()).length(2), '[]', ['here', 'here']],
    [
      'for a field of an item',
      z.object({ a: z.array(z.object({ b: z.string() })).length(1) }),
      'a[].b',
      { a: [{ b: 'here' }] },
    ],
    ['for one item of a tuple', z.tuple([z.string(), z.literal('x')]), '[0]', ['here', 'x']],
    ['for every item of a tuple', z.tuple([z.string(), z.string()]), '[]', ['here', 'here']],
    ['for an item of a set', z.set(z.string()).size(1), '[]', new Set(['here'])],
    ['for a value of a record', z.record(z.literal('a'), z.string()), '*', { a: 'here' }],
    [
      'for anything one step down',
      z.object({ a: z.object({ b: z.string() }) }),
      '*.b',
      { a: { b: 'here' } },
    ],
    [
      'for a key of a map',
      z.map(z.string(), z.literal(1)).min(1).max(1),
      '(key)',
      new Map([['here', 1]]),
    ],
    [
      'for a name with signs in it',
      z.object({ 'a.b [c]': z.string() }),
      '["a.b [c]"]',
      { 'a.b [c]': 'here' },
    ],
    ['for the whole value', z.object({ a: z.string() }), '', 'here'],
    [
      'through what adds no step',
      z.object({ a: z.lazy(() => z.union([z.object({ b: z.string() })])) }),
      'a.b',
      { a: { b: 'here' } },
    ],
    ['for what nothing could be derived from', z.object({ a: z.file() }), 'a', { a: 'here' }],
    ['for what it does not fit', z.object({ a: z.int() }), 'a', { a: 'here' }],
  ])('%s', (_, schema, path, expected) => {
    for (const value of sample(schema, { overrides: { [path]: here } }))
      expect(value).toEqual(expected);
  });

  it('for the keys of a record', () => {
    for (const value of sample(z.record(z.string(), z.int()), { overrides: { '(key)': here } }))
      expect([[], ['here']]).toContainEqual(Object.keys(value));
  });

  it('for one step of a recursion and no other', () => {
    const Folder = z.object({
      get left() {
        return z.array(Folder);
      },
      get right() {
        return z.array(Folder);
      },
    });
    for (const value of sample(Folder, { overrides: { 'left[]': here } })) {
      expect(value.left.every((item: unknown) => item === 'here')).toBe(true);
      expect(JSON.stringify(value.right)).not.toContain('here');
    }
  });

  it('for a field that may be left out', () => {
    const seen = sample(z.object({ a: z.string().optional() }), { overrides: { a: here } });
    expect(new Set(seen.map(({ a }) => a))).toEqual(new Set(['here', undefined]));
  });

  it('and shrinks as it does by itself', () => {
    const pledges = arbitraryFor(z.object({ days: z.int() }), {
      overrides: { days: fc.integer({ min: 7, max: 99 }) },
    });
    const { counterexample } = fc.check(
      fc.property(pledges, () => false),
      { seed: 1 },
    );
    expect(counterexample).toEqual([{ days: 7 }]);
  });
});

describe('an override that stands for no place', () => {
  const Pact = z.object({ responders: z.array(z.object({ party: z.string() })), term: z.string() });

  it.each([
    [
      'responder[].party',
      [
        'expected a place of the schema, found `responder[].party`; did you mean `responders[].party`?',
      ],
    ],
    ['responders.party', ['did you mean `responders[].party`?']],
    ['responders[0].party', ['did you mean `responders[].party`?']],
    ['term.', ['did you mean `term`?']],
    ['parties', ['found `parties`']],
    ['term[', ['found `term[`']],
  ])('is an error: %s', (path, texts) => {
    const issues = issuesOf(Pact, { overrides: { [path]: here } });
    expect(issues).toHaveLength(1);
    for (const text of texts) expect(issues[0]).toContain(text);
  });

  it('is an error beside others', () => {
    const issues = issuesOf(z.object({ seal: z.file() }), { overrides: { seals: here } });
    expect(issues.map((issue) => issue.split(' ')[0])).toEqual(['seal', 'overrides.seals']);
  });
});

describe('references', () => {
  const PartyId = z
    .string()
    .regex(/^[a-z]+$/)
    .meta({ refers: 'party' });
  const references = { party: ['ua', 'us'] };

  it.each<[string, z.core.$ZodType, (value: never) => unknown]>([
    ['a text', PartyId, (value) => value],
    ['a text described anew', PartyId.describe('who must act'), (value) => value],
    [
      'a text that may be missing',
      z.object({ a: PartyId.optional() }),
      ({ a = 'ua' }: { a?: string }) => a,
    ],
    [
      'a text of a field that says so',
      z.object({ a: z.string().nullish().meta({ refers: 'party' }) }),
      ({ a }: { a?: string | null }) => a ?? 'ua',
    ],
    ['an item', z.array(PartyId).length(1), ([item]: readonly string[]) => item],
    [
      'an item of a list that says so',
      z.array(z.string()).length(1).meta({ refers: 'party' }),
      ([item]: readonly string[]) => item,
    ],
    [
      'a form of a union that says so',
      z.union([z.literal('ua'), z.array(z.string()).length(1)]).meta({ refers: 'party' }),
      String,
    ],
    [
      'a key',
      z.map(PartyId, z.int()).min(1).max(1),
      (map: Map<string, number>) => [...map.keys()][0],
    ],
  ])('are taken for %s', (_, schema, read) => {
    const seen = sample(schema, { references }).map((value) => read(value as never));
    expect(new Set(seen)).toEqual(new Set(['ua', 'us']));
  });

  it('are not taken further down than a list', () => {
    const schema = z
      .array(z.object({ note: z.string() }))
      .min(1)
      .meta({ refers: 'party' });
    expect(
      sample(schema, { references }).some(([item]) => item?.note !== 'ua' && item?.note !== 'us'),
    ).toBe(true);
  });

  it('are only those that the schema accepts', () => {
    const seen = sample(PartyId, { references: { party: ['UA', 'us'] } });
    expect(new Set(seen)).toEqual(new Set(['us']));
  });

  it('leave a list empty and a field out where there are none', () => {
    const schema = z.strictObject({ some: z.array(PartyId), one: PartyId.optional() });
    for (const value of sample(schema, { references: { party: [] } }))
      expect(value).toEqual({ some: [] });
  });

  it('are missed where a text must be there', () => {
    expect(issuesOf(z.object({ a: PartyId }), { references: { party: [] } })).toEqual([
      'a is of a schema from which no values can be derived: expected one that derived values can fit, ' +
        'found no reference that the schema accepts; override `a`',
    ]);
  });

  it('are told apart by what the caller reads them from', () => {
    const Envoy = z.object({ from: z.string().describe('party'), says: z.string() });
    const seen = sample(Envoy, {
      references,
      refersOf: (one) => z.globalRegistry.get(one)?.description,
    });
    expect(new Set(seen.map(({ from }) => from))).toEqual(new Set(['ua', 'us']));
    expect(new Set(seen.map(({ says }) => says)).size).toBeGreaterThan(10);
  });

  it('that nobody gave leave any text', () => {
    expect(new Set(sample(PartyId, {})).size).toBeGreaterThan(10);
  });
});

describe('patterns', () => {
  const Seal = z.string().regex(/^[A-Z]{2}-\d+$/);
  const patterns = [[/^[A-Z]{2}-\d+$/, fc.constantFrom('UA-1', 'not one')]] as const;

  it('are matched by the arbitrary that is given for them, as far as the schema accepts it', () => {
    const schema = z.object({ seals: z.array(Seal), other: z.string().regex(/^\d+$/) });
    const seen = sample(schema, { patterns });
    expect(new Set(seen.flatMap(({ seals }) => seals))).toEqual(new Set(['UA-1']));
    expect(new Set(seen.map(({ other }) => other)).size).toBeGreaterThan(10);
  });

  it('are read where none is given', () => {
    expect(new Set(sample(Seal, {})).size).toBeGreaterThan(10);
  });
});
