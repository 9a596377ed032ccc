/**
 * A field is added to a copy of the schema, one of each kind, and nowhere else: everything that follows the shape of an
 * agreement knows it.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { overlay } from '../../src/compare/blend.ts';
import { AgreementSchema } from '../../src/model/agreement.ts';
import { BaselineSchema } from '../../src/model/baselines.ts';
import { RuleSchema } from '../../src/model/rule-schema.ts';
import { coded, means, reference, TextSchema } from '../../src/model/terms.ts';
import { issuesBeyondShape } from '../../src/reading/parse.ts';
import { nounOf } from '../../src/shape/coded-facts.ts';
import { renamedIn } from '../../src/shape/rename.ts';
import { fieldOf } from '../../src/shape/shape.ts';
import { factsOf } from '../../src/testing/arbitraries/facts.ts';
import { baseline, deal } from '../model/document.ts';

/** The fields that are added to baselines, and a value of each that names `ru`, or that could be another. */
const ADDED = {
  keeper: { schema: reference('a party').optional(), value: 'ru', other: 'us' },
  keepers: { schema: z.array(reference('a party')).optional(), value: ['ru'], other: ['us'] },
  shares: { schema: z.record(reference('a party'), z.int()), value: { ru: 1 }, other: { us: 1 } },
  consent: { schema: RuleSchema.optional(), value: { allOf: ['ru', 'us'] }, other: 'us' },
  patrol: {
    schema: z.union([z.literal('nobody'), z.strictObject({ by: reference('a party') })]),
    value: { by: 'ru' },
    other: 'nobody',
  },
  depth: { schema: coded('precision'), value: 'named', other: 'annexed' },
} as const;

const added = <K extends keyof typeof ADDED>(name: K) =>
  fieldOf(
    AgreementSchema.extend({
      baselines: z.array(BaselineSchema.extend({ [name]: ADDED[name].schema })),
    }),
  );

/** A document with the added field, and a value in it. */
const withField = (name: string, value: unknown) => ({
  ...deal(),
  baselines: [{ ...baseline(), [name]: value }],
});

const NAMING = ['keeper', 'keepers', 'shares', 'consent', 'patrol'] as const;

const inPlaceOf = (value: unknown, party: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('"ru"', `"${party}"`));

describe('a field that is added to the schema alone', () => {
  it.each(NAMING)('is refused where %s names a party that nobody declares', (name) => {
    const { value } = ADDED[name];
    const sound = issuesBeyondShape(withField(name, value), ['limited-incursion'], added(name));
    const dangling = issuesBeyondShape(
      withField(name, inPlaceOf(value, 'rus')),
      ['limited-incursion'],
      added(name),
    );
    const own = dangling.filter(({ path }) => path.includes(name));
    expect(sound.filter(({ path }) => path.includes(name))).toEqual([]);
    expect(own).toMatchObject([{ code: 'unknown-reference', suggestion: 'did you mean `ru`?' }]);
  });

  it.each(Object.keys(ADDED) as (keyof typeof ADDED)[])('is seen to change in %s', (name) => {
    const { value, other } = ADDED[name];
    const { changes } = overlay(
      withField(name, value) as never,
      withField(name, other) as never,
      nounOf(added(name)),
    );
    expect(changes.map(({ path }) => path.slice(0, 3))).toContainEqual([
      'baselines',
      baseline().id,
      name,
    ]);
  });

  it.each(NAMING)('is renamed in %s', (name) => {
    const { value } = ADDED[name];
    const renamed = renamedIn(
      added(name),
      withField(name, value),
      new Set(['party'] as const),
      (id) => (id === 'ru' ? 'russia' : id),
    );
    expect(renamed).toMatchObject({ baselines: [{ [name]: inPlaceOf(value, 'russia') }] });
  });

  it('is a fact that may be unknown, on its ladder', () => {
    const facts = factsOf(withField('depth', 'named') as never, added('depth'));
    expect(facts).toContainEqual({
      kind: 'ladder',
      path: ['baselines', 0, 'depth'],
      ladder: 'precision',
    });
  });

  it('is no coded fact where its schema says so', () => {
    const remark = TextSchema.optional().meta(means({ fact: false }));
    const schema = fieldOf(
      AgreementSchema.extend({ baselines: z.array(BaselineSchema.extend({ remark })) }),
    );
    const { changes } = overlay(
      withField('remark', 'one') as never,
      withField('remark', 'another') as never,
      nounOf(schema),
    );
    expect(changes).toEqual([]);
  });
});
