/**
 * Decision rules as documents write them.
 *
 * @see ../decision/rule.ts for what they mean
 */
import * as z from 'zod';
import { RULE_WORDS, type Rule, SHARE_PATTERN, type Share } from '../decision/rule.ts';
import { means, reference } from './terms.ts';

/** Rules that are put together. */
export const RulesSchema = z
  .array(z.lazy((): z.ZodType<Rule, Rule> => RuleSchema))
  .min(1)
  .max(200);

export const AllOfSchema = z
  .strictObject({ allOf: RulesSchema })
  .describe('Every one of these must agree.');

export const AnyOfSchema = z
  .strictObject({ anyOf: RulesSchema })
  .describe('Any one of these suffices.');

export const AtLeastSchema = z
  .strictObject({
    atLeast: z.int().min(1).describe('How many of the rules in `of` must pass.'),
    of: RulesSchema,
  })
  .describe('At least `atLeast` of these rules must pass.');

export const ShareSchema = z
  .strictObject({
    share: z
      .string()
      .regex(SHARE_PATTERN)
      .describe(
        '`majority` for more than half, or a fraction such as `2/3`, rounded up.',
      ) as unknown as z.ZodType<Share, Share>,
    of: RulesSchema,
  })
  .describe('This share of the rules in `of` must pass.');

export const ApartFromSchema = z
  .strictObject({
    apartFrom: z.literal('violator').describe('Whoever is accused has no say.'),
    rule: z.lazy((): z.ZodType<Rule, Rule> => RuleSchema),
  })
  .describe(
    'A body in which the party to the dispute has no say: judged without it, whoever it is.',
  );

export const QuotaSchema = z
  .strictObject({
    quota: z.int().min(1).describe('Votes needed; whole numbers, so that sums are exact.'),
    votes: z.record(reference('a party'), z.int().min(0)).describe('Votes of each party.'),
  })
  .describe('Parties that agree must hold the quota of votes.');

export const UnlessSchema = z
  .strictObject({ unless: z.lazy((): z.ZodType<Rule, Rule> => RuleSchema) })
  .describe('The inverted veto: passes unless those who do not consent can pass this rule.');

/** What is told of a value that is no rule in particular. */
const RULE_FORMS =
  'a decision rule: a party, `allOf`, `anyOf`, `atLeast` or `share` with `of`, `quota` with `votes`, `unless`, ' +
  '`apartFrom` with `rule`, `automatic`, `unspecified`, `unknown` or `not-looked-up`';

/** A schema of decision rules, which name parties at any depth; the compiler knows it by the key that no schema has. */
export type RuleType = z.ZodType<Rule, Rule> & { readonly '~rule'?: true };

/** A decision rule: a party, a combination of rules, or a marker. */
export const RuleSchema: RuleType = z
  .union(
    [
      z
        .enum(RULE_WORDS)
        .describe('Nobody is asked, the text names nobody, or who decides cannot be told.'),
      reference('a party').describe('A party whose consent decides.'),
      AllOfSchema,
      AnyOfSchema,
      AtLeastSchema,
      ShareSchema,
      QuotaSchema,
      UnlessSchema,
      ApartFromSchema,
    ],
    { error: RULE_FORMS },
  )
  .meta({
    ...means({ rule: true }),
    description:
      'Who must agree to enforce: `automatic`, a party, `allOf`, `anyOf`, `atLeast … of`, `share … of`, `quota` with ' +
      '`votes`, `unless`, `apartFrom: violator`, `unspecified` (a decision is foreseen and nobody named), `unknown` ' +
      '(cannot be told) or `not-looked-up` (not read).',
  });
