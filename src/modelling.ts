/**
 * casus-foederis/modelling: new kinds of guarantee, in the words of their own parameters.
 *
 * A model says what its parameters amount to, and which changes to them can only make the guarantee better. The schemas
 * here are for parameters that mean what fields of an agreement mean. `agreementJsonSchema` describes documents written
 * with models of your own; `casus-foederis/testing` holds models to the laws. The algebra is here as well: what builds every
 * score, for scores of your own.
 */
export type { Rule } from './decision/rule.ts';
export type { Coded, LadderName, Marker } from './model/ladders.ts';
export { RuleSchema } from './model/rule-schema.ts';
export type { Reference, Referent } from './model/terms.ts';
export { CitesSchema, CodedTimeSchema, coded, reference } from './model/terms.ts';
export type {
  CanonicalTerms,
  Frame,
  GuaranteeModel,
  Improvement,
  InvalidExample,
  ValidExample,
} from './modelling/guarantee-model.ts';
export { defineGuaranteeModel } from './modelling/guarantee-model.ts';
export type { Amount, Better } from './modelling/improvements.ts';
export {
  easier,
  fewer,
  harder,
  higher,
  improvementsOf,
  inField,
  inItems,
  larger,
  longer,
  more,
  orGiven,
  shorter,
  whereGiven,
} from './modelling/improvements.ts';
export type { JsonSchema, JsonSchemaOptions } from './reading/json-schema.ts';
export { agreementJsonSchema } from './reading/json-schema.ts';
export type { Naming } from './score/combinators.ts';
export { best, chain, discount, either, every, mean, worst } from './score/combinators.ts';
export { rung } from './score/leaves.ts';
