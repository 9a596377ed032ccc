/**
 * Decision rules as documents write them.
 *
 * @see ../decision/rule.ts for what they mean
 */
import * as z from 'zod';
import { RESERVED_WORDS, type Rule } from '../decision/rule.ts';
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
  'a decision rule: a party, `allOf`, `anyOf`, `atLeast` with `of`, `quota` with `votes`, `unless`, `automatic`, ' +
  '`unspecified` or `unknown`';

/** A schema of decision rules, which name parties at any depth; the compiler knows it by the key that no schema has. */
export type RuleType = z.ZodType<Rule, Rule> & { readonly '~rule'?: true };

/** A decision rule: a party, a combination of rules, or a marker. */
export const RuleSchema: RuleType = z
  .union(
    [
      z
        .enum(RESERVED_WORDS)
        .describe('Nobody is asked, the text names nobody, or who decides cannot be told.'),
      reference('a party').describe('A party whose consent decides.'),
      AllOfSchema,
      AnyOfSchema,
      AtLeastSchema,
      QuotaSchema,
      UnlessSchema,
    ],
    { error: RULE_FORMS },
  )
  .meta({
    ...means({ rule: true }),
    description:
      'Who must agree to enforce: `automatic`, a party, `allOf`, `anyOf`, `atLeast … of`, `quota` with `votes`, ' +
      '`unless`, `unspecified` (the text names nobody) or `unknown` (cannot be told).',
  });
