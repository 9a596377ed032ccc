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
  MeasureSchema,
  ResponderSchema,
  TriggerSchema,
} from '../model/guarantees.ts';
import { InstrumentSchema } from '../model/instrument.ts';
import { LADDERS } from '../model/ladders.ts';
import { PartySchema, SourceSchema } from '../model/parties.ts';
import {
  AllOfSchema,
  AnyOfSchema,
  ApartFromSchema,
  AtLeastSchema,
  QuotaSchema,
  RuleSchema,
  RulesSchema,
  ShareSchema,
  UnlessSchema,
} from '../model/rule-schema.ts';
import {
  CiteSchema,
  CitesSchema,
  CodedTimeSchema,
  DateSchema,
  DurationSchema,
  IdSchema,
  NotesSchema,
  NoticeSchema,
  TermSchema,
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
  Against: GuaranteeSchema.shape.against,
  Follows: GuaranteeSchema.shape.follows,
  GuaranteeTerm: GuaranteeSchema.shape.term,
  GuaranteeNotice: GuaranteeSchema.shape.exitNotice,
  Trigger: TriggerSchema,
  Established: TriggerSchema.shape.established,
  Adjectives: TriggerSchema.shape.adjectives,
  Event: EventSchema,
  AllMeasures: ALL,
  AnyMeasure: ANY,
  Measure: MeasureSchema,
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
  Share: ShareSchema,
  Quota: QuotaSchema,
  Unless: UnlessSchema,
  ApartFrom: ApartFromSchema,
  Cites: CitesSchema,
  Cite: CiteSchema,
  Title: TitleSchema,
  Notes: NotesSchema,
  Text: TextSchema,
  Id: IdSchema,
  ReadyMadeRule: PartySchema.shape.decides.unwrap().options[0],
  Date: DateSchema,
  CodedTime: CodedTimeSchema,
  Promptness: CodedTimeSchema.options[0],
  Term: TermSchema,
  Notice: NoticeSchema,
  Duration: DurationSchema,
};

/** `mutual-defence` as the name of a definition: `MutualDefence`. */
const definitionName = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

/** The definition of a ladder; that of instruments is about their form. */
export const ladderName = (ladder: string): string =>
  ladder === 'instrument' ? 'InstrumentForm' : definitionName(ladder);

/** The names that are no model's and no schema's of an app. */
const OURS: readonly string[] = [...Object.keys(PARTS), ...Object.keys(LADDERS).map(ladderName)];

/** Names of the parts of a document that is written with models, by their schemas. */
export type Names = ReadonlyMap<z.core.$ZodType, string>;

/** Names every part of a document; a model that is called like a part, or like another model, has a number behind. */
export const namesOf = (models: readonly GuaranteeModel[]): Names => {
  const taken = new Set(OURS);
  const names = new Map<z.core.$ZodType, string>(
    Object.entries(PARTS).map(([name, schema]) => [schema, name]),
  );
  for (const model of models) {
    const plain = definitionName(model.id);
    let name = plain;
    for (let count = 2; name === '' || taken.has(name); count++) name = `${plain}${count}`;
    taken.add(name);
    names.set(modelledSchema(model), name);
  }
  return names;
};

/** What metadata may say in a JSON Schema. Whatever else is in it is for others, and no word of JSON Schema. */
const TOLD: ReadonlySet<string> = new Set(['title', 'description', 'examples', 'deprecated']);

/** What zod knows of schemas, with the names of parts as their ids; no other schema may have one of these names. */
export const named = (names: Names) => {
  const taken = new Set([...OURS, ...names.values()]);
  const get = (schema: z.core.$ZodType) => {
    const metadata = z.globalRegistry.get(schema) ?? {};
    const told = Object.fromEntries(Object.entries(metadata).filter(([word]) => TOLD.has(word)));
    const id = names.get(schema) ?? (taken.has(metadata.id ?? '') ? undefined : metadata.id);
    return id === undefined ? told : { ...told, id };
  };
  return Object.assign(z.registry<z.core.GlobalMeta>(), { get });
};
