/**
 * Differences: the places in which two documents are not the same, whatever the order of their fields.
 */
import type { Path } from '../issue/issue.ts';
import { isFields } from './places.ts';
import type { Difference } from './violation.ts';

/** Fields by which a person knows an item of a list: a responder by its party, a deadline by its stage. */
const NAMING = ['party', 'stage', 'event', 'id'] as const;

/** The values inside a list or an object, by the step that leads to each; `undefined` for anything else. */
const inside = (value: unknown): ReadonlyMap<string | number, unknown> | undefined => {
  if (Array.isArray(value)) return new Map(value.entries());
  return isFields(value) ? new Map(Object.entries(value)) : undefined;
};

const nameOf = (item: unknown): string | undefined => {
  if (!isFields(item)) return undefined;
  return NAMING.map((field) => item[field]).find((name) => typeof name === 'string');
};

const isSame = (expected: unknown, found: unknown): boolean =>
  Object.is(expected, found) ||
  // A value that is neither a list nor plain fields, such as a date, is compared as it is written.
  (typeof expected === 'object' &&
    typeof found === 'object' &&
    JSON.stringify(expected) === JSON.stringify(found));

const difference = (
  at: Path,
  of: string | undefined,
  expected: unknown,
  found: unknown,
): Difference => ({
  at,
  ...(of === undefined ? {} : { of }),
  ...(expected === undefined ? {} : { expected }),
  ...(found === undefined ? {} : { found }),
});

/**
 * Lists where one value differs from another, as deep inside as both have the same form.
 *
 * A field that is `undefined` counts as absent. Each place inside an item of a list carries the name of the item.
 */
export const differences = (
  expected: unknown,
  found: unknown,
  at: Path = [],
  of?: string,
): readonly Difference[] => {
  const [own, other] = [inside(expected), inside(found)];
  if (own === undefined || other === undefined || Array.isArray(expected) !== Array.isArray(found))
    return isSame(expected, found) ? [] : [difference(at, of, expected, found)];
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((step) => {
    const [mine, its] = [own.get(step), other.get(step)];
    const name = typeof step === 'number' ? (nameOf(mine) ?? nameOf(its)) : undefined;
    return differences(mine, its, [...at, step], name ?? of);
  });
};
