/**
 * The names that the parts of a document have in its JSON Schema.
 *
 * A part that stands in many places is written once, under the name by which this library speaks of it. The names are
 * kept apart from the schemas, as a name in a schema's own metadata would be used twice once the schema is described
 * anew or made optional.
 */
import * as z from 'zod';
import { BaselineSchema, VerifierSchema } from '../model/baselines.ts';
import { RoundSchema } from '../model/drafting.ts';
import {
  ConditionSchema,
  DeadlineSchema,
  GuaranteeSchema,
  ResponderSchema,
  TriggerSchema,
} from '../model/guarantees.ts';
import { InstrumentSchema } from '../model/instrument.ts';
import { PartySchema, SourceSchema } from '../model/parties.ts';
import {
  AllOfSchema,
  AnyOfSchema,
  AtLeastSchema,
  QuotaSchema,
  RuleSchema,
  RulesSchema,
  UnlessSchema,
} from '../model/rule-schema.ts';
import {
  CiteSchema,
  CitesSchema,
  CodedDurationSchema,
  DateSchema,
  DurationSchema,
  IdSchema,
  NotesSchema,
  TextSchema,
  TitleSchema,
} from '../model/terms.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { EventSchema, WithinSchema } from '../modelling/parameters.ts';
import { modelledSchema } from './modelled-guarantee.ts';

const [ALL, ANY] = TriggerSchema.shape.measures.unwrap().options;

/** The parts of every document, by name. */
const PARTS: Readonly<Record<string, z.ZodType>> = {
  Party: PartySchema,
  Source: SourceSchema,
  Baseline: BaselineSchema,
  Verifier: VerifierSchema,
  Guarantee: GuaranteeSchema,
  Protects: GuaranteeSchema.shape.protects,
  Breaches: GuaranteeSchema.shape.breaches,
  Term: GuaranteeSchema.shape.term,
  ExitNotice: GuaranteeSchema.shape.exitNotice,
  Trigger: TriggerSchema,
  Established: TriggerSchema.shape.established,
  Event: EventSchema,
  AllMeasures: ALL,
  AnyMeasure: ANY,
  Measure: ALL.shape.all.element,
  Responder: ResponderSchema,
  Responses: ResponderSchema.shape.responses,
  Absorbed: ResponderSchema.shape.absorbed,
  Deadline: DeadlineSchema,
  Within: WithinSchema,
  Condition: ConditionSchema,
  Instrument: InstrumentSchema,
  Round: RoundSchema,
  Rule: RuleSchema,
  Rules: RulesSchema,
  AllOf: AllOfSchema,
  AnyOf: AnyOfSchema,
  AtLeast: AtLeastSchema,
  Quota: QuotaSchema,
  Unless: UnlessSchema,
  Cites: CitesSchema,
  Cite: CiteSchema,
  Title: TitleSchema,
  Notes: NotesSchema,
  Text: TextSchema,
  Id: IdSchema,
  Date: DateSchema,
  CodedDuration: CodedDurationSchema,
  Duration: DurationSchema,
};

/** `mutual-defence` as the name of a definition: `MutualDefence`. */
export const definitionName = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

/** Every named part of a document that is written with models, by its schema. */
export const namesOf = (
  models: readonly GuaranteeModel[],
): ReadonlyMap<z.core.$ZodType, string> => {
  const names = new Map<z.core.$ZodType, string>(
    Object.entries(PARTS).map(([name, schema]) => [schema, name]),
  );
  for (const model of models) names.set(modelledSchema(model), definitionName(model.id));
  return names;
};

/** What zod knows of schemas, with the names of parts as their ids. */
export const named = (names: ReadonlyMap<z.core.$ZodType, string>) => {
  const get = (schema: z.core.$ZodType) => {
    const { id: _, ...said } = z.globalRegistry.get(schema) ?? {};
    const id = names.get(schema);
    return id === undefined ? said : { ...said, id };
  };
  return Object.assign(z.registry<z.core.GlobalMeta>(), { get });
};
/** The definition of a ladder; that of instruments is about their form. */
export const ladderName = (ladder: string): string =>
  ladder === 'instrument' ? 'InstrumentForm' : definitionName(ladder);
