/**
 * Bounds and steps of a number, a big integer or a date: the tightest that all its checks together leave.
 */
import { type Check, checksOf } from './checks.ts';
import type { Schema } from './site.ts';

/** From where to where; a bound that is out is not itself a value. */
export interface Bounds<T> {
  readonly low: T;
  readonly high: T;
  readonly isLowOut: boolean;
  readonly isHighOut: boolean;
}

/** What is said where no value lies between the bounds. */
export const CONTRADICTION = 'bounds that leave nothing between them';

/**
 * Tightens a range by the checks of a schema; `read` turns what a check holds into what is compared. There are no
 * bounds where one of them is not a number.
 */
export const boundsOf = <T extends number | bigint>(
  schema: Schema,
  [low, high]: readonly [T, T],
  read: (value: Check['value']) => T,
): Bounds<T> | undefined => {
  let bounds: Bounds<T> = { low, high, isLowOut: false, isHighOut: false };
  for (const { check, value, inclusive } of checksOf(schema)) {
    if (check !== 'greater_than' && check !== 'less_than') continue;
    const bound = read(value);
    // Nothing is larger, smaller or equal.
    if (Number.isNaN(bound)) return undefined;
    const isOut = inclusive === false;
    if (check === 'greater_than' && (bound > bounds.low || (bound === bounds.low && isOut)))
      bounds = { ...bounds, low: bound, isLowOut: isOut };
    if (check === 'less_than' && (bound < bounds.high || (bound === bounds.high && isOut)))
      bounds = { ...bounds, high: bound, isHighOut: isOut };
  }
  return bounds;
};

/** The range that the formats of a schema leave of a widest range. */
export const rangeOf = <T>(
  schema: Schema,
  formats: Readonly<Record<string, readonly [T, T]>>,
  widest: readonly [T, T],
): readonly [T, T] => {
  let [low, high] = widest;
  for (const { format } of checksOf(schema)) {
    const range = formats[format ?? ''];
    if (range === undefined) continue;
    if (range[0] > low) low = range[0];
    if (range[1] < high) high = range[1];
  }
  return [low, high];
};

/** The steps of which a value must be a multiple. */
export const stepsOf = (schema: Schema): readonly (number | bigint)[] =>
  checksOf(schema).flatMap(({ check, value }) =>
    check === 'multiple_of' && (typeof value === 'number' || typeof value === 'bigint')
      ? [value]
      : [],
  );
