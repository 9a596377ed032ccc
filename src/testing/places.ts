/**
 * Places in parameters: every value inside them, and the same parameters with another value in one place.
 *
 * Laws know nothing of a model's own words; they try a change in each place and keep those that the model's schema
 * still lets in.
 */
import type { GuaranteeModel } from '../model/guarantee-model.ts';

/** A value inside parameters, with the steps that lead to it. */
export interface Placed {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Lists every value inside parameters, themselves first. */
export const placesIn = (value: unknown, path: Placed['path'] = []): readonly Placed[] => {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]));
  return [{ path, value }, ...inside];
};

/** The parameters with another value in one place; as they are where there is no such place. */
export const withPlace = (parameters: unknown, path: Placed['path'], value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(parameters))
    return parameters.map((item, index) => (index === step ? withPlace(item, rest, value) : item));
  if (typeof parameters !== 'object' || parameters === null) return parameters;
  const fields = parameters as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: withPlace(fields[step], rest, value) };
};

/** Parameters that differ in one place by a change, as far as the model takes them. */
export const changedPlaces = (
  { schema }: GuaranteeModel,
  parameters: unknown,
  change: (value: unknown) => readonly unknown[],
): readonly unknown[] =>
  placesIn(parameters).flatMap(({ path, value }) =>
    change(value)
      .map((other) => withPlace(parameters, path, other))
      .filter((changed) => schema.safeParse(changed).success),
  );

/** Gives every text inside a value another name, keys too. */
export const renamedInside = (value: unknown, name: (party: string) => string): unknown => {
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return value.map((item) => renamedInside(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [name(key), renamedInside(item, name)]),
  );
};
