/**
 * What is expected of a text is read off the schema that refused it, whatever its fields are called.
 */
import { expect, it } from 'vitest';
import * as z from 'zod';
import { DateSchema, DurationSchema, IdSchema, MarkerSchema } from '../../src/model/terms.ts';
import { shapeIssues } from '../../src/reading/shape-issues.ts';

const DURATION = 'an ISO 8601 duration such as `PT72H` or `P15D`';
const MARKED = `${DURATION}, or one of \`unspecified\`, \`unknown\`, \`not-looked-up\``;

const pattern = (source: RegExp) => z.string().regex(source);

it.each<[name: string, field: string, schema: z.ZodType, expected: string]>([
  ['a code', 'code', pattern(/^[a-z0-9]{3}$/), 'a text that matches `/^[a-z0-9]{3}$/`'],
  ['a year in words', 'year', pattern(/^in \d{4}$/), 'a text that matches `/^in \\d{4}$/`'],
  ['an hour', 'hour', pattern(/^T\d\d$/), 'a text that matches `/^T\\d\\d$/`'],
  ['an id', 'name', IdSchema, 'a lower-case slug such as `ua` or `mnf-u`'],
  ['a date', 'day', DateSchema, 'a date such as `2025-12-19`, `2025-12` or `2025`'],
  ['a duration', 'lapse', DurationSchema, DURATION],
  ['a duration or a marker', 'window', z.union([MarkerSchema, DurationSchema]), MARKED],
  ['durations in a list', 'lapses', z.array(DurationSchema), DURATION],
])('%s', (_, field, of, expected) => {
  const schema = z.strictObject({ [field]: of });
  const input = { [field]: of instanceof z.ZodArray ? ['Not It'] : 'Not It' };
  const issues = shapeIssues(schema.safeParse(input).error?.issues ?? [], input, schema);
  expect(issues.map((issue) => issue.expected)).toEqual([expected]);
});
