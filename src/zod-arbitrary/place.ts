/**
 * Where a walk over a schema stands, and what is said of a place from which no values come.
 */
import * as z from 'zod';
import type { Issue, Path } from '../issue/issue.ts';
import type { Pending } from './overrides.ts';
import { ITEM, pathText, type Step } from './schema-path.ts';
import type { Schema } from './site.ts';

/** One place on the way down. */
export interface SchemaPlace {
  readonly path: readonly Step[];
  /** Overrides that may still match here or below. */
  readonly pending: Pending;
  /** How many more entries there may be into schemas that hold themselves. */
  readonly depth: number;
  readonly lists: number;
  readonly isPresent: boolean;
  /** What the texts here refer to. */
  readonly refers: string | undefined;
}

/** Reads what the texts of a schema refer to from its metadata `refers`. */
export const refersInMetadata = (schema: Schema): string | undefined => {
  const refers = z.globalRegistry.get(schema)?.['refers'];
  return typeof refers === 'string' ? refers : undefined;
};

/** Any item is shown as the first. */
const issuePath = (path: readonly Step[]): Path =>
  path.map((step) => {
    if (typeof step === 'object') return step === ITEM ? 0 : step.text.slice(1);
    return typeof step === 'number' ? step : String(step);
  });

/** Says what stands in the way; of the whole value that no override helps, as one would be all there is. */
export const unsupported = (path: readonly Step[], found: string): Issue => ({
  code: 'unsupported-schema',
  path: issuePath(path),
  found,
  expected: 'one that derived values can fit',
  ...(path.length === 0 ? {} : { suggestion: `override \`${pathText(path)}\`` }),
});
