/**
 * The checks of a schema: those that can be built into values, and the rest, which values are held against.
 *
 * zod keeps a check in two places: `z.email()` and `z.int()` are schemas that are checks themselves, while
 * `z.string().email()` and `z.number().int()` carry them in a list. Here they are one list.
 */
import { type Extent, NO_EXTENT } from './extent.ts';
import type { Schema } from './site.ts';

/** What a check may hold; which of it depends on its name. */
export interface Check {
  readonly check: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly length?: number;
  readonly size?: number;
  readonly value?: number | bigint | Date;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly pattern?: RegExp | undefined;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly includes?: string;
  readonly position?: number;
  readonly hostname?: RegExp;
  readonly protocol?: RegExp;
}

const isCheck = (def: object): def is Check => 'check' in def;

/** Lists the checks of a schema, the one that it is itself first. */
export const checksOf = (schema: Schema): readonly Check[] => {
  const { def } = schema._zod;
  const listed: readonly Check[] = (def.checks ?? []).map((check) => check._zod.def);
  return isCheck(def) ? [def, ...listed] : listed;
};

/** Checks that the kind which they are of builds into its values, or that check nothing. */
const BUILT_IN = new Set([
  'min_length',
  'max_length',
  'length_equals',
  'min_size',
  'max_size',
  'size_equals',
  'greater_than',
  'less_than',
  'multiple_of',
  'number_format',
  'bigint_format',
  'string_format',
  'describe',
  'meta',
]);

/** Whether a schema has checks that no value can be built for: refinements, and texts that are rewritten. */
export const hasFurtherChecks = (schema: Schema): boolean =>
  checksOf(schema).some(({ check }) => !BUILT_IN.has(check));

/** Reads the extent that all checks together leave. */
export const extentOf = (schema: Schema): Extent => {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const { check, minimum, maximum, length, size } of checksOf(schema)) {
    if (!/_(?:length|size|equals)$/.test(check)) continue;
    least = Math.max(least, Math.ceil(Number(minimum ?? length ?? size ?? least)));
    most = Math.min(most, Math.floor(Number(maximum ?? length ?? size ?? most)));
  }
  return least < Number.POSITIVE_INFINITY && !Number.isNaN(most) ? { least, most } : NO_EXTENT;
};
