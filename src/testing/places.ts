/**
 * Places in parameters: every value inside them, and the same parameters with another value in one place.
 *
 * Laws do not know what the parameters of a model mean. They try a change in each place and keep those that the schema
 * of the model allows.
 */
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { accepts } from '../zod-arbitrary/sieve.ts';

/** A value inside parameters, with the steps that lead to it. */
export interface ValueAt {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Whether a value is an object with fields, as in a document; a date is a single value. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
};

/** Lists every value inside parameters, starting with the whole. */
export const placesIn = (value: unknown, path: ValueAt['path'] = []): readonly ValueAt[] => {
  if (!Array.isArray(value) && !isFields(value)) return [{ path, value }];
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]));
  return [{ path, value }, ...inside];
};

/** The parameters with another value in one place; unchanged if there is no such place. */
export const withPlace = (parameters: unknown, path: ValueAt['path'], value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(parameters))
    return parameters.map((item, index) => (index === step ? withPlace(item, rest, value) : item));
  return isFields(parameters)
    ? { ...parameters, [step]: withPlace(parameters[step], rest, value) }
    : parameters;
};

/** The parameters without the field or the item at a place. */
export const withoutPlace = (parameters: unknown, path: ValueAt['path']): unknown => {
  const [step, ...rest] = path;
  if (Array.isArray(parameters))
    return rest.length === 0
      ? parameters.toSpliced(Number(step), 1)
      : parameters.map((item, index) => (index === step ? withoutPlace(item, rest) : item));
  if (!isFields(parameters) || step === undefined) return parameters;
  if (rest.length > 0) return { ...parameters, [step]: withoutPlace(parameters[step], rest) };
  const { [step]: _, ...others } = parameters;
  return others;
};

/** The step from one change to the next that is tried; a prime, so that every change has its turn. */
const STRIDE = 7_919;
/** Changes to try on the same parameters, because a single one often shows in no score. */
const MOST = 3;

/** Parameters changed in one place in a way that the schema allows: a few of all such changes, picked by a number. */
export const changedPlaces = (
  { schema }: GuaranteeModel,
  parameters: unknown,
  change: (value: unknown, path: ValueAt['path']) => readonly unknown[],
  lot: number,
): readonly unknown[] => {
  const changes = placesIn(parameters).flatMap(({ path, value }) =>
    change(value, path).map((other) => ({ path, other })),
  );
  const taken: unknown[] = [];
  for (const [index] of changes.entries()) {
    const { path, other } = changes[(lot + index * STRIDE) % changes.length] as (typeof changes)[0];
    const changed = withPlace(parameters, path, other);
    if (accepts(schema, changed)) taken.push(changed);
    if (taken.length === MOST) break;
  }
  return taken;
};

/** Renames every text inside a value, keys included. */
export const renamedInside = (value: unknown, name: (party: string) => string): unknown => {
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return value.map((item) => renamedInside(item, name));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [name(key), renamedInside(item, name)]),
  );
};
