/**
 * The JSON Schema of a document, made from the same schemas that parse it.
 *
 * An editor completes and checks a YAML or JSON document with it, and a model with structured output can fill it in.
 * References, loops and quotas are beyond a JSON Schema; `parseAgreement` checks those.
 */
import * as z from 'zod';
import { AgreementSchema } from './agreement.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Gives the JSON Schema (draft 2020-12) of an agreement document.
 *
 * @example
 * agreementJsonSchema().$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 */
export const agreementJsonSchema = (): JsonSchema => ({
  title: 'Agreement',
  ...z.toJSONSchema(AgreementSchema, { target: 'draft-2020-12', io: 'input' }),
});
