/**
 * The JSON Schema of a document, made from the same schemas that parse it.
 *
 * An editor completes and checks a YAML or JSON document with it, and a model with structured output can fill it in.
 * References, loops and quotas are beyond a JSON Schema; `parseAgreement` checks those.
 */
import * as z from 'zod';
import { AgreementSchema } from '../model/agreement.ts';
import { GuaranteeSchema } from '../model/guarantees.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { modelledSchema } from './modelled-guarantee.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the schema of a document may draw on beside the format itself. */
export interface JsonSchemaOptions {
  /** The guarantee models that documents are written with; canonical guarantees alone where nothing is given. */
  readonly models?: readonly GuaranteeModel[];
}

const { guarantees } = AgreementSchema.shape;

/** Agreements whose guarantees are canonical, or written by one of the models. */
const withModels = (models: readonly GuaranteeModel[]) =>
  AgreementSchema.extend({
    guarantees: new z.ZodArray({
      ...guarantees.def,
      element: z.union([GuaranteeSchema, ...models.map(modelledSchema)]),
    }).describe(guarantees.description ?? ''),
  });

/**
 * Gives the JSON Schema (draft 2020-12) of an agreement document, written with guarantee models or without.
 *
 * @example
 * agreementJsonSchema().$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 */
export const agreementJsonSchema = ({ models = [] }: JsonSchemaOptions = {}): JsonSchema => ({
  title: 'Agreement',
  ...z.toJSONSchema(models.length === 0 ? AgreementSchema : withModels(models), {
    target: 'draft-2020-12',
    io: 'input',
    // A model may ask for what JSON Schema has no word for; the door still checks it.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // What an id refers to is for whoever makes documents; an editor reads it in the description.
      delete jsonSchema['refers'];
    },
  }),
});
