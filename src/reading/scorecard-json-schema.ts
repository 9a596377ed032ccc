/**
 * The JSON Schema of a scorecard, made from the schema that its types are inferred from.
 *
 * It is published as a file. The library itself reads no scorecards, and so ships neither schema.
 */
import * as z from 'zod';
import { ScorecardSchema } from '../model/scorecard.ts';
import type { JsonSchema } from './json-schema.ts';
import { named } from './json-schema-names.ts';

/** Gives the JSON Schema (draft 2020-12) of a scorecard. */
export const scorecardJsonSchema = (): JsonSchema => ({
  title: 'Scorecard',
  ...z.toJSONSchema(ScorecardSchema, {
    target: 'draft-2020-12',
    // What an id refers to is no keyword of JSON Schema, and a strict validator refuses what it does not know.
    metadata: named(new Map()),
  }),
});
