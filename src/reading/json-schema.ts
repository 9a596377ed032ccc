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
import { byModel } from './json-schema-by-model.ts';
import { ladderName, named, namesOf } from './json-schema-names.ts';
import { type Node, titled, withoutRepeats } from './json-schema-nodes.ts';
import { describeRule } from './json-schema-rules.ts';
import { modelledSchema } from './modelled-guarantee.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the schema of a document may draw on beside the format itself. */
export interface JsonSchemaOptions {
  /** The guarantee models that documents are written with; canonical guarantees alone by default. */
  readonly models?: readonly GuaranteeModel[];
}

const { guarantees } = AgreementSchema.shape;

/** Of models with the same id, a document is read with the last. */
const lastOfEachId = (models: readonly GuaranteeModel[]): readonly GuaranteeModel[] => [
  ...new Map(models.map((model) => [model.id, model])).values(),
];

/** Agreements whose guarantees are of one of these forms. */
const withForms = (forms: z.ZodType) =>
  AgreementSchema.extend({
    guarantees: new z.ZodArray({ ...guarantees.def, element: forms }).describe(
      guarantees.description ?? '',
    ),
  });

/**
 * Gives the JSON Schema (draft 2020-12) of an agreement document, written with guarantee models or without.
 *
 * @example
 * agreementJsonSchema().$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 */
export const agreementJsonSchema = (options: JsonSchemaOptions = {}): JsonSchema => {
  const models = lastOfEachId(options.models ?? []);
  const forms = z.union([GuaranteeSchema, ...models.map(modelledSchema)]);
  const ladders: Record<string, Node> = {};

  /** Puts the rungs of a ladder where all its fields find them. */
  const defineLadder = (node: Node, ladder: string): void => {
    const name = ladderName(ladder);
    const rungs = { type: node['type'], enum: node['enum'] };
    ladders[name] ??= rungs;
    if (JSON.stringify(ladders[name]) !== JSON.stringify(rungs)) return;
    delete node['type'];
    delete node['enum'];
    node['$ref'] = `#/$defs/${name}`;
  };

  const { $schema, $defs, ...document } = z.toJSONSchema(
    models.length === 0 ? AgreementSchema : withForms(forms),
    {
      target: 'draft-2020-12',
      io: 'input',
      // A model may ask for what JSON Schema has no word for; the door still checks it.
      unrepresentable: 'any',
      metadata: named(namesOf(models)),
      override: ({ zodSchema, jsonSchema: node }) => {
        if (zodSchema === forms) byModel(node, models);
        describeRule(node, zodSchema);
        const ladder = z.globalRegistry.get(zodSchema)?.['ladder'];
        if (typeof ladder === 'string') defineLadder(node, ladder);
      },
    },
  );
  return withoutRepeats({
    $schema,
    title: 'Agreement',
    ...document,
    $defs: titled({ ...$defs, ...ladders }),
  });
};
