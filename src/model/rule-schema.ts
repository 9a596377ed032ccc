/**
 * Decision rules as documents write them.
 *
 * @see ../decision/rule.ts for what they mean
 */
import * as z from 'zod';
import { $constructor } from 'zod/v4/core';
import { PART_LIMIT } from '../decision/limits.ts';
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

/** What is said of a value that is no rule in particular. */
const RULE_FORMS =
  'a decision rule: a party, `allOf`, `anyOf`, `atLeast` or `share` with `of`, `quota` with `votes`, `unless`, ' +
  '`apartFrom` with `rule`, `automatic`, `unspecified`, `unknown` or `not-looked-up`';

const WordSchema = z
  .enum(RULE_WORDS)
  .describe('Nobody is asked, the text names nobody, or nobody outside can say who decides.');

const PartySchema = reference('a party').describe('A party whose consent decides.');

/** What a text is read by. */
const TextSchema = z.union([WordSchema, PartySchema], { error: RULE_FORMS });

/** What an object is read by, under the key that no other form has. */
const FORMS: ReadonlyMap<string, z.core.$ZodType> = new Map<string, z.core.$ZodType>([
  ['allOf', AllOfSchema],
  ['anyOf', AnyOfSchema],
  ['atLeast', AtLeastSchema],
  ['share', ShareSchema],
  ['quota', QuotaSchema],
  ['unless', UnlessSchema],
  ['apartFrom', ApartFromSchema],
]);

/** The one form that an object can have, by its keys. */
const formOf = (value: object): z.core.$ZodType | undefined => {
  const forms = Object.keys(value).flatMap((key) => FORMS.get(key) ?? []);
  return forms.length === 1 ? forms[0] : undefined;
};

/** Under these keys a rule has its parts, and under `votes` the parties of a quota. */
const PARTS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'of', 'unless', 'rule']);

/** What would be the parts of a value, if it were a rule. */
const partsIn = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (PARTS.has(key)) return inner;
    return key === 'votes' ? Object.keys(inner ?? {}) : [];
  });
};

/** Whether a value has more parts than a rule may have, looked through no further than that. */
export const isTooLarge = (value: unknown): boolean => {
  const open: unknown[] = [value];
  for (let seen = 0; seen < open.length; seen++) {
    for (const part of partsIn(open[seen])) if (open.push(part) > PART_LIMIT) return true;
  }
  return false;
};

/**
 * A union of which an object is read by the one form that its keys leave, and not at all where it is too large.
 *
 * A plain union tries every form and keeps what each of them says of each part: hundreds of megabytes for one bad rule,
 * and twice the work at each level for two forms with a key in common.
 */
const ReadOnce = $constructor<z.ZodUnion>('ReadOnce', (inst, def) => {
  z.ZodUnion.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const { value: input } = payload;
    if (typeof input !== 'object' || input === null) return TextSchema._zod.run(payload, ctx);
    const form = formOf(input);
    if (isTooLarge(input))
      payload.issues.push({ code: 'too_big', origin: 'rule', maximum: PART_LIMIT, input, inst });
    else if (form === undefined)
      payload.issues.push({ code: 'invalid_union', errors: [], input, inst });
    else return form._zod.run(payload, ctx);
    return payload;
  };
});

/** A schema of decision rules, which name parties at any depth; the compiler knows it by the key that no schema has. */
export type RuleType = z.ZodType<Rule, Rule> & { readonly '~rule'?: true };

/** A decision rule: a party, a combination of rules, or a marker. */
export const RuleSchema: RuleType = (
  new ReadOnce({
    type: 'union',
    options: [WordSchema, PartySchema, ...FORMS.values()],
    error: () => RULE_FORMS,
  }) as unknown as z.ZodType<Rule, Rule>
).meta({
  ...means({ rule: true }),
  description:
    'Who must agree to enforce: `automatic`, a party, `allOf`, `anyOf`, `atLeast … of`, `share … of`, `quota` with ' +
    '`votes`, `unless`, `apartFrom: violator`, `unspecified` (a decision is foreseen and nobody named), `unknown` ' +
    '(nobody outside can say) or `not-looked-up` (not read).',
});
